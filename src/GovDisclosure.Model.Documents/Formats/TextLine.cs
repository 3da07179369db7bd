using System.Globalization;

namespace GovDisclosure.Model.Documents.Formats;

/// <summary>A line of text that can say where in the document's bytes its pieces stand.</summary>
internal readonly struct TextLine
{
    private readonly DecodedText _source;
    private readonly int _start;
    private readonly int _length;
    private readonly int _number;

    private TextLine(DecodedText source, int start, int length, int number)
    {
        _source = source;
        _start = start;
        _length = length;
        _number = number;
        ReadOnlySpan<char> text = Text;
        HasTab = text.Contains('\t');
        IsBlank = !HasTab && IsWhiteSpace(text);
        LeadsWithTab = text.Length > 0 && text[0] == '\t';
        TrailsTab = text.Length > 1 && text[^1] == '\t';
        IsOneCell = LeadsWithTab && !text[1..].Contains('\t');
        ReadOnlySpan<char> content = TrimEnd(text);
        HasTabsOnlyAtEnd = HasTab && !content.IsEmpty && !content.Contains('\t');
    }

    public bool HasTab { get; }

    /// <summary>Whether the line is empty or holds nothing but spaces.</summary>
    public bool IsBlank { get; }

    public bool LeadsWithTab { get; }

    /// <summary>Whether a tab ends the line, and more than that tab stands in it.</summary>
    public bool TrailsTab { get; }

    /// <summary>Whether the line is a single cell behind a tab.</summary>
    public bool IsOneCell { get; }

    /// <summary>Whether the line is a text with tabs behind it and none before or within it.</summary>
    public bool HasTabsOnlyAtEnd { get; }

    private ReadOnlySpan<char> Text => _source.Characters.AsSpan(_start, _length);

    public static IEnumerable<TextLine> Split(DecodedText source)
    {
        string text = source.Characters;
        int number = 1;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and int length ? start + length : text.Length;
            yield return new(source, start, end - start, number++);
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }
    }

    /// <summary>The pieces between the tabs from one on, each without the white space around it and with the place where it begins.</summary>
    public List<(string Text, Place Place)> Cells(int first)
    {
        List<(string, Place)> cells = [];
        int bytes = 1 + (_number == 1 ? _source.MarkLength : 0);
        int counted = _start;
        int index = 0;
        foreach (Range range in Text.Split('\t'))
        {
            if (index++ < first)
            {
                continue;
            }

            ReadOnlySpan<char> piece = Text[range];
            ReadOnlySpan<char> text = TrimStart(piece);
            int at = _start + range.Start.GetOffset(_length) + (text.IsEmpty ? 0 : piece.Length - text.Length);
            bytes += _source.Encoding.GetByteCount(_source.Characters.AsSpan(counted, at - counted));
            counted = at;
            cells.Add((TrimEnd(text).ToString(), new TextPlace(_number, bytes)));
        }

        return cells;
    }

    private static bool IsWhiteSpace(ReadOnlySpan<char> text) => TrimStart(text).IsEmpty;

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    /// <summary>Zero-width characters are as invisible as spaces.</summary>
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
