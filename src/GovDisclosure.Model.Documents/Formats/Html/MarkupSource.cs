using System.Text;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>The markup a page was parsed from, and where in the document its characters stand.</summary>
/// <param name="Markup">The markup.</param>
/// <param name="Places">Finds the places of the document's characters.</param>
/// <param name="Encoding">The document's encoding.</param>
internal sealed record MarkupSource(string Markup, TextPlaces Places, Encoding Encoding)
{
    /// <summary>Between a tag and the text in it no more stands than its attributes and the text before it.</summary>
    private const int LongestTag = 1024;

    /// <summary>The index in the document of a character of the markup; the markup is the document unless it was made from it.</summary>
    public Func<int, int> IndexOf { get; init; } = static index => index;

    /// <summary>The place of a character of the markup; elements that the parser adds stand before the first.</summary>
    public TextPlace PlaceAt(int index) => Places.At(IndexOf(Math.Max(0, index)));

    /// <summary>Where the markup has a text character for character, from an index on and not far from it; null where it does not.</summary>
    public int? Find(ReadOnlySpan<char> text, int from)
    {
        from = Math.Max(0, from);
        int length = Math.Min(Markup.Length - from, text.Length + LongestTag);
        int found = Markup.AsSpan(from, length).IndexOf(text);
        return found < 0 ? null : from + found;
    }
}
