using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>An open content control that shows a text from another part of the document, whatever is written in it.</summary>
/// <param name="depth">How many controls are open, it among them.</param>
/// <param name="text">The text; null where it cannot be told.</param>
internal sealed class BoundControl(int depth, string? text)
{
    private const string Day = "yyyy-MM-dd";

    private readonly StringBuilder _written = new();
    private int _start;
    private bool _hasBegun;

    public int Depth { get; } = depth;

    public string? Text { get; set; } = text;

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

    public void Add(ReadOnlySpan<char> written)
    {
        if (_hasBegun)
        {
            _written.Append(CharacterFolding.WithoutSpaces(written));
        }
    }

    /// <summary>Ends the text written in it: where it is another than that it shows, it is not seen.</summary>
    public void EndText(ParagraphText paragraph)
    {
        string written = _written.ToString();
        _written.Clear();
        if (Text is null || (CharacterFolding.WithoutSpaces(Text) != written && !IsSameDay(Text, written)))
        {
            paragraph.Doubt(_start);
        }
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
