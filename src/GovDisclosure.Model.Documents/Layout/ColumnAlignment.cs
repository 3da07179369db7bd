using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>
/// Finds the empty cells of rows separated by spaces, by the columns on the screen: only where every row keeps to the same
/// columns, and only those that have a cell on either side. A row that stops early has lost its last cells or others: that is
/// left open.
/// </summary>
internal static class ColumnAlignment
{
    private const int FewestColumns = 3;

    /// <summary>Three times those of the widest table.</summary>
    private const int MostColumns = 50;

    /// <summary>The rows with their pieces, empty ones put in where they are beyond doubt.</summary>
    public static IEnumerable<(TextLine Line, IReadOnlyList<TextPiece> Pieces)> Complete(IReadOnlyList<TypedRow> rows, ContentBudget budget)
    {
        IReadOnlyList<TextPiece>[]? completed = null;
        int most = rows.Max(row => row.Pieces.Count);
        if (most is >= FewestColumns and <= MostColumns && rows.All(row => row.HasWidths) && rows.Any(row => row.HasFigures && row.Pieces.Count < most))
        {
            completed = Align(rows, most, isAmbiguousWide: true);
            if (rows.Any(row => DisplayWidth.IsAmbiguous(row.Line.Text)))
            {
                completed = OnlyOne(completed, Align(rows, most, isAmbiguousWide: false));
            }
        }

        budget.Spend(completed?.Sum(pieces => pieces.Count) ?? 0);
        return rows.Select((row, at) => (row.Line, completed?[at] ?? row.Pieces));
    }

    private static IReadOnlyList<TextPiece>[]? OnlyOne(IReadOnlyList<TextPiece>[]? one, IReadOnlyList<TextPiece>[]? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        return one.Zip(other).All(pair => pair.First.SequenceEqual(pair.Second)) ? one : null;
    }

    /// <summary>The pieces of every row; null where one of the rows leaves the columns.</summary>
    private static IReadOnlyList<TextPiece>[]? Align(IReadOnlyList<TypedRow> rows, int count, bool isAmbiguousWide)
    {
        (int Start, int End)[][] spans = [.. rows.Select(row => SpansOf(row, isAmbiguousWide))];
        (int? Start, int? End)[] columns = new (int?, int?)[count];
        (int Start, int End)[][] full = [.. spans.Where(span => span.Length == count)];
        for (int column = 0; column < count; column++)
        {
            int at = column;
            int start = full[0][at].Start;
            int end = full[0][at].End;
            columns[at] = (full.All(span => span[at].Start == start) ? start : null, full.All(span => span[at].End == end) ? end : null);
            if (columns[at] is (null, null))
            {
                return null;
            }
        }

        IReadOnlyList<TextPiece>[] completed = new IReadOnlyList<TextPiece>[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            completed[row] = rows[row].Pieces;
            if (!rows[row].HasFigures || spans[row].Length == count)
            {
                continue;
            }

            if (ColumnsOf(spans[row], columns) is not { } own)
            {
                return null;
            }

            if (own[^1] == count - 1)
            {
                completed[row] = FillIn(rows[row].Pieces, own);
            }
        }

        return completed;
    }

    private static (int Start, int End)[] SpansOf(TypedRow row, bool isAmbiguousWide)
    {
        (int, int)[] spans = new (int, int)[row.Pieces.Count];
        int width = 0;
        int done = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            TextPiece piece = row.Pieces[i];
            width += DisplayWidth.Of(row.Line.Text.AsSpan(done, piece.Index - done), isAmbiguousWide);
            int start = width;
            width += DisplayWidth.Of(row.Line.Text.AsSpan()[piece.Index..piece.End], isAmbiguousWide);
            done = piece.End;
            spans[i] = (start, width);
        }

        return spans;
    }

    /// <summary>For every piece the column it stands in; null where one stands in none.</summary>
    private static int[]? ColumnsOf((int Start, int End)[] pieces, (int? Start, int? End)[] columns)
    {
        int[] own = new int[pieces.Length];
        int column = -1;
        for (int i = 0; i < pieces.Length; i++)
        {
            do
            {
                column++;
            }
            while (column < columns.Length && columns[column].Start != pieces[i].Start && columns[column].End != pieces[i].End);
            if (column == columns.Length)
            {
                return null;
            }

            own[i] = column;
        }

        return own;
    }

    private static List<TextPiece> FillIn(IReadOnlyList<TextPiece> pieces, int[] columns)
    {
        List<TextPiece> filled = [];
        for (int i = 0; i < pieces.Count; i++)
        {
            while (filled.Count < columns[i])
            {
                int end = filled.Count == 0 ? 0 : filled[^1].End;
                filled.Add(new("", end, end));
            }

            filled.Add(pieces[i]);
        }

        return filled;
    }
}
