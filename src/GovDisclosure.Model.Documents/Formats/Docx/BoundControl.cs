using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>An open content control that shows a text from another part of the document, whatever is written in it.</summary>
/// <param name="depth">How many controls are open, it among them.</param>
/// <param name="text">The text without spaces; null where it cannot be told.</param>
internal sealed class BoundControl(int depth, string? text)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>No language has a day that takes more characters.</summary>
    private const int LongestDay = 20;

    private readonly StringBuilder _beginning = new();
    private string? _text = text;
    private bool _isChosen;
    private bool _isSame = true;
    private int _length;
    private int _start;
    private bool _hasBegun;

    public int Depth { get; } = depth;

    /// <summary>Whether its content is part of a paragraph.</summary>
    public bool IsInParagraph { get; private set; }

    /// <summary>Whether its content is whole paragraphs.</summary>
    public bool IsAroundParagraphs => _hasBegun && !IsInParagraph;

    /// <summary>Begins its content, in a paragraph if one is open.</summary>
    public void Begin(ParagraphText paragraph)
    {
        _hasBegun = true;
        IsInParagraph = paragraph.Number > 0;
        _start = IsInParagraph ? paragraph.Length : 0;
    }

    /// <summary>Shows a choice of its list in the place of the value that stands for it.</summary>
    public void Choose(string? value, string? shown)
    {
        if (!_isChosen && value is not null && CharacterFolding.WithoutSpaces(value) == _text)
        {
            _text = shown is null ? _text : CharacterFolding.WithoutSpaces(shown);
            _isChosen = true;
        }
    }

    /// <summary>Takes note of what is written in it, without spaces.</summary>
    public void Add(string written)
    {
        if (_hasBegun && _text is not null)
        {
            _isSame = _isSame && _text.AsSpan(_length).StartsWith(written, StringComparison.Ordinal);
            _length += written.Length;
            _beginning.Append(written, 0, Math.Clamp(LongestDay - _beginning.Length, 0, written.Length));
        }
    }

    /// <summary>Ends the text written in it: where it is another than that it shows, it is not seen.</summary>
    public void EndText(ParagraphText paragraph)
    {
        bool isSame = _text is not null && ((_isSame && _length == _text.Length) || (_length <= LongestDay && IsSameDay(_text, _beginning.ToString())));
        if (!isSame)
        {
            paragraph.Doubt(_start);
        }

        _beginning.Clear();
        _isSame = true;
        _length = 0;
    }

    /// <summary>Whether a day is written as its language has it: 2023年1月20日 for 2023-01-20T00:00:00.</summary>
    private static bool IsSameDay(string text, string written)
    {
        if (text.Length < Day.Length || !DateOnly.TryParseExact(text.AsSpan(0, Day.Length), Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return false;
        }

        ReadOnlySpan<int> parts = [day.Year, day.Month, day.Day];
        int found = 0;
        foreach (Range range in written.AsSpan().SplitAny("年月日-/.号"))
        {
            ReadOnlySpan<char> part = written.AsSpan(range);
            if (!part.IsEmpty && (found == parts.Length || !int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number != parts[found++]))
            {
                return false;
            }
        }

        return found > 0;
    }
}
