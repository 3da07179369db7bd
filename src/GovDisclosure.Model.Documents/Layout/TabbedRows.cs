using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>
/// Lays lines with tabs out as rows, in two shapes, also mixed: one cell a line behind a tab with a blank line between rows, or
/// one row a line with tabs between its cells.
/// </summary>
internal static class TabbedRows
{
    /// <summary>Whether the tabs only end the lines of texts, so that no row stands among them.</summary>
    public static bool AreNone(IReadOnlyList<TextLine> lines) => lines.All(line => line.IsBlank || HasTabsOnlyAtEnd(line));

    public static List<GridCell> LayOut(IReadOnlyList<TextLine> lines)
    {
        // Where every row begins or ends with a tab, the tab only marks the row; elsewhere it says that a cell is empty.
        bool tabLeads = lines.All(line => !line.HasTab || line.Text[0] == '\t');
        bool tabTrails = lines.Count > 1 && lines.All(line => !line.HasTab || (line.Text.Length > 1 && line.Text[^1] == '\t' && !IsOneCell(line)));
        List<GridCell> cells = [];
        int row = 0;
        int column = 0;
        foreach (TextLine line in lines)
        {
            bool isOneCell = IsOneCell(line);
            if (!isOneCell && column > 0)
            {
                row++;
                column = 0;
            }

            if (!line.HasTab)
            {
                continue;
            }

            LinePlaces places = new(line);
            List<TextPiece> pieces = Split(line.Text, isOneCell || tabLeads ? 1 : 0);
            foreach (TextPiece piece in tabTrails ? pieces[..^1] : pieces)
            {
                cells.Add(new(row, column++, piece.Text, places.At(piece.Index)));
            }

            if (!isOneCell)
            {
                row++;
                column = 0;
            }
        }

        return cells;
    }

    /// <summary>The pieces between the tabs of a line, from one of them on.</summary>
    public static List<TextPiece> Split(string line, int first = 0)
    {
        List<TextPiece> pieces = [];
        int number = 0;
        foreach (Range range in line.AsSpan().Split('\t'))
        {
            if (number++ >= first)
            {
                pieces.Add(TextPiece.Of(line, range));
            }
        }

        return pieces;
    }

    private static bool IsOneCell(TextLine line) => line.Text.LastIndexOf('\t') == 0;

    private static bool HasTabsOnlyAtEnd(TextLine line)
    {
        ReadOnlySpan<char> content = CharacterFolding.TrimEnd(line.Text);
        return line.HasTab && !content.IsEmpty && !content.Contains('\t');
    }
}
