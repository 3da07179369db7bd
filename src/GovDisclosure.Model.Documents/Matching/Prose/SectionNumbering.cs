using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Follows the numerals of headings: which go on behind that of a section, and which are of a list inside it that begins anew.</summary>
/// <param name="own">The numeral of the section, the value 0 where none stands before; numerals of the other kind are none of sections.</param>
internal sealed class SectionNumbering(SectionNumeral own)
{
    private int _own = own.Value;
    private int _inner;

    /// <summary>Whether the next numeral is that of another section.</summary>
    public bool GoesOn(SectionNumeral next)
    {
        if (next.IsArabic != own.IsArabic)
        {
            return false;
        }

        if (next.Value <= _own || (_inner > 0 && next.Value == _inner + 1))
        {
            _inner = next.Value;
            return false;
        }

        _own = next.Value;
        _inner = 0;
        return true;
    }
}
