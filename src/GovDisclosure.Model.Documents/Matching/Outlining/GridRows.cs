using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Takes a grid apart into its rows.</summary>
internal static class GridRows
{
    /// <summary>The rows with their numbers, without a last column of nothing.</summary>
    public static IEnumerable<(int Number, LabelledCell[] Cells)> Of(Grid grid)
    {
        bool dropsLast = EndsInEmptyColumn(grid);
        int text = 0;
        for (int start = 0; start < grid.Cells.Count;)
        {
            int end = start + 1;
            while (end < grid.Cells.Count && grid.Cells[end].Row == grid.Cells[start].Row)
            {
                end++;
            }

            text = Math.Max(text, end);
            while (text < grid.Cells.Count && grid.Cells[text].Text.Length == 0)
            {
                text++;
            }

            int next = text < grid.Cells.Count ? grid.Cells[text].Row : int.MaxValue;
            LabelledCell[] row = new LabelledCell[end - start - (dropsLast && end - start > 1 ? 1 : 0)];
            for (int at = 0; at < row.Length; at++)
            {
                row[at] = new(grid.Cells[start + at], row.Length, next);
            }

            yield return (grid.Cells[start].Row, row);
            start = end;
        }
    }

    /// <summary>Whether every row ends in an empty box, that of the heads behind the last of them, as where each line ends in a separator: a column of nothing. Rows of one box are none of it.</summary>
    private static bool EndsInEmptyColumn(Grid grid)
    {
        bool hasHeads = false;
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            GridCell cell = grid.Cells[i];
            bool isLast = i + 1 == grid.Cells.Count || grid.Cells[i + 1].Row != cell.Row;
            if (isLast && cell.Column > 0)
            {
                if (cell.Text.Length > 0)
                {
                    return false;
                }

                hasHeads = hasHeads || IsHead(grid.Cells[i - 1]);
            }
        }

        return hasHeads;
    }

    private static bool IsHead(GridCell cell) => cell.Text.Length > 0 && new LabelledCell(cell.Text, cell.Place).Labels.Any(static label => label.Item is FormColumn);
}
