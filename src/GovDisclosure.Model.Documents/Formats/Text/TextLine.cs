using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Text;

/// <summary>A line of text as the cells between its tabs.</summary>
internal readonly struct TextLine
{
    private readonly string _source;
    private readonly int _start;
    private readonly int _length;

    private TextLine(string source, int start, int length)
    {
        _source = source;
        _start = start;
        _length = length;
        ReadOnlySpan<char> text = Text;
        HasTab = text.Contains('\t');
        IsBlank = !HasTab && CharacterFolding.TrimStart(text).IsEmpty;
        LeadsWithTab = text.Length > 0 && text[0] == '\t';
        TrailsTab = text.Length > 1 && text[^1] == '\t';
        IsOneCell = LeadsWithTab && !text[1..].Contains('\t');
        ReadOnlySpan<char> content = CharacterFolding.TrimEnd(text);
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

    private ReadOnlySpan<char> Text => _source.AsSpan(_start, _length);

    public static IEnumerable<TextLine> Split(string text)
    {
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n') is >= 0 and int length ? start + length : text.Length;
            yield return new(text, start, end - start);
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }
    }

    /// <summary>The pieces between the tabs from one on, each without the white space around it and with the index where it begins.</summary>
    public List<(string Text, int Index)> Cells(int first)
    {
        List<(string, int)> cells = [];
        int index = 0;
        foreach (Range range in Text.Split('\t'))
        {
            if (index++ < first)
            {
                continue;
            }

            ReadOnlySpan<char> piece = Text[range];
            ReadOnlySpan<char> text = CharacterFolding.TrimStart(piece);
            int at = _start + range.Start.GetOffset(_length) + (text.IsEmpty ? 0 : piece.Length - text.Length);
            cells.Add((CharacterFolding.TrimEnd(text).ToString(), at));
        }

        return cells;
    }
}
