using GovDisclosure.Model.Documents.Layout;
using Markdig.Helpers;
using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>
/// Finds tables in paragraphs: a row of heads, under it a row of dashes, then rows. Every row has the cells that stand in its
/// line: none is added to make up for a missing one, and none beyond the heads is dropped. Lines without a bar are rows of one
/// cell as long as others follow; behind the last of those they are text.
/// </summary>
internal static class PipeTables
{
    /// <summary>Whether a line is the row of dashes under the heads, with a bar at least; the line above is looked at by the caller.</summary>
    public static bool IsDelimiter(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t");
    }

    /// <summary>Whether a bar stands in a line that no backslash takes the meaning from.</summary>
    public static bool HasBar(ReadOnlySpan<char> line) => BarIn(line, 0) >= 0;

    /// <summary>Puts tables and what stands before and behind them into the place of a paragraph that was closed last; false where it has none.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="prepare">Is given every text that is yet to be parsed.</param>
    public static bool Divide(ParagraphBlock paragraph, Action<LeafBlock> prepare)
    {
        StringLine[] lines = paragraph.Lines.Lines[..paragraph.Lines.Count];
        List<Block> parts = [];
        int done = 0;
        for (int line = 1; line < lines.Length; line++)
        {
            if (line <= done || !IsDelimiter(lines[line].Slice.AsSpan()) || !HasBar(lines[line - 1].Slice.AsSpan()))
            {
                continue;
            }

            AddText(lines[done..(line - 1)], parts, prepare);
            done = line + 1;
            done = Math.Max(done, 1 + Array.FindLastIndex(lines, candidate => HasBar(candidate.Slice.AsSpan())));

            parts.Add(TableOf([lines[line - 1], .. lines[(line + 1)..done]], prepare));
        }

        if (done == 0 && !IsTyped(lines))
        {
            return false;
        }

        AddText(lines[done..], parts, prepare);
        ContainerBlock parent = paragraph.Parent!;
        parent.RemoveAt(parent.Count - 1);
        parts.ForEach(parent.Add);
        return true;
    }

    private static PipeTable TableOf(StringLine[] lines, Action<LeafBlock> prepare)
    {
        PipeTable table = new() { Span = new(lines[0].Slice.Start, lines[^1].Slice.End) };
        foreach (StringLine line in lines)
        {
            PipeTableRow row = new() { Span = new(line.Slice.Start, line.Slice.End) };
            foreach (StringSlice cell in Split(line.Slice))
            {
                StringLineGroup content = new(1);
                content.Add(new StringLine(cell, line.Line, line.Column, cell.Start, line.NewLine));
                ParagraphBlock text = new() { Lines = content, Span = new(cell.Start, cell.End), ProcessInlines = !cell.IsEmpty };
                prepare(text);
                row.Add(text);
            }

            table.Add(row);
        }

        return table;
    }

    /// <summary>Lines with bars around them and no row of dashes are kept apart and as they are: they may be a table all the same.</summary>
    private static void AddText(StringLine[] lines, List<Block> parts, Action<LeafBlock> prepare)
    {
        bool isTyped = IsTyped(lines);
        foreach (StringLine[] part in isTyped ? lines.Select(line => (StringLine[])[line]) : [lines])
        {
            if (part.Length > 0)
            {
                StringLineGroup content = new(part.Length);
                Array.ForEach(part, line => content.Add(line));
                ParagraphBlock text = new() { Lines = content, Line = part[0].Line, Span = new(part[0].Slice.Start, part[^1].Slice.End), ProcessInlines = !isTyped };
                prepare(text);
                parts.Add(text);
            }
        }
    }

    private static bool IsTyped(StringLine[] lines) =>
        lines.Length > 1 && Array.TrueForAll(lines, line => BarredRows.IsRow(line.Slice.AsSpan()) || BarredRows.IsRule(line.Slice.AsSpan()));

    private static List<StringSlice> Split(StringSlice line)
    {
        line.Trim();
        ReadOnlySpan<char> text = line.AsSpan();
        int start = text is ['|', ..] ? 1 : 0;
        List<StringSlice> cells = [];
        while (start < text.Length)
        {
            int end = BarIn(text, start) is >= 0 and int bar ? bar : text.Length;
            TextPiece piece = TextPiece.Of(line.Text, (line.Start + start)..(line.Start + end));
            cells.Add(new(line.Text, piece.Index, piece.End - 1));
            start = end + 1;
        }

        return cells;
    }

    private static int BarIn(ReadOnlySpan<char> line, int from)
    {
        for (int i = from; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                return i;
            }
        }

        return -1;
    }
}
