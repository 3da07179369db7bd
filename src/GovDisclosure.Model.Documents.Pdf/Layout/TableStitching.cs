using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Puts the parts of a table on following pages together. What no line closes at the foot of a page, nor at the head of the next, goes on there.</summary>
internal sealed partial class TableStitching
{
    /// <summary>How far the edges of parts of one table may be apart.</summary>
    private const double SameEdge = 3;

    private readonly List<List<StitchedCell>> _rows = [];
    private readonly int _firstRows;
    private Dictionary<PageCell, StitchedCell> _lastCells = [];
    private PageTable _last;

    public TableStitching(PageTable first)
    {
        _last = first;
        _firstRows = first.RowCount;
        AddRows(first, 0, new(ReferenceEqualityComparer.Instance), goesOnInRow: false);
    }

    /// <summary>The whole table as a grid.</summary>
    public Grid Build()
    {
        List<GridCell> cells = [];
        for (int row = 0; row < _rows.Count; row++)
        {
            cells.AddRange(_rows[row].Select((cell, column) => new GridCell(row, column, cell.Text, cell.Place) { LastRow = cell.LastRow }));
        }

        return new(cells);
    }

    /// <summary>Adds the part of the table on the next page; false where that is another table.</summary>
    public bool TryAdd(PageTable next)
    {
        if (next.Page.Number != _last.Page.Number + 1
            || Math.Abs(next.Xs[0] - _last.Xs[0]) > SameEdge || Math.Abs(next.Xs[^1] - _last.Xs[^1]) > SameEdge)
        {
            return false;
        }

        int heads = CountRepeatedHeads(next);
        PageCell[] foot = [.. _last.Cells.Where(cell => cell.Region.Bottom == _last.RowCount - 1)];
        PageCell[] head = [.. next.Cells.Where(cell => cell.Region.Top == heads)];
        bool isWrapped = IsWrapped(foot, head);
        HashSet<PageCell> parted = isWrapped ? [] : FindPartedLabels(foot, head, next.RowCount);
        List<PageCell> above = [.. foot.Where(cell => isWrapped || !cell.IsClosedBelow || parted.Contains(cell))];
        PageCell[] below = [.. head.Where(cell => isWrapped || heads > 0 || !cell.IsClosedAbove || parted.Contains(cell))];
        bool isCut = above.Count == foot.Length && below.Length == head.Length;
        if (isCut && RemoveStub(above))
        {
            AddRows(next, heads, Join(above, below, isCut: false), goesOnInRow: false);
        }
        else
        {
            AddRows(next, heads, Join(above, below, isCut), isCut);
        }

        _last = next;
        return true;
    }

    /// <summary>
    /// Whether a row goes on although lines close it, as word processors draw them on both pages: whatever stands in the first
    /// row of the page continues a full line in the last row of the page before. Two rows taken for one have no known label.
    /// </summary>
    private static bool IsWrapped(PageCell[] foot, PageCell[] head)
    {
        PageCell[] parts = [.. head.Where(cell => cell.Shown.Length > 0)];
        return parts.Length > 0 && parts.All(part => Array.Exists(foot, cell => Continues(cell, part)));
    }

    /// <summary>
    /// The halves of labels over several rows that go on although lines close them, with the empty halves of those they stand
    /// under. Both stand before labels of rows that do not: no value does.
    /// </summary>
    private static HashSet<PageCell> FindPartedLabels(PageCell[] foot, PageCell[] head, int rowCount)
    {
        HashSet<PageCell> parted = new(ReferenceEqualityComparer.Instance);
        List<PageCell> before = [];
        foreach (PageCell part in head)
        {
            PageCell? upper = Array.Find(foot, cell => HaveSameSides(cell, part));
            bool isParted = upper is not null && Continues(upper, part)
                && (upper.Rows > 1 || part.Rows > 1 || part.Region.Bottom == rowCount - 1)
                && IsBeforeLabel(upper, foot) && IsBeforeLabel(part, head);
            if (upper is null || (!isParted && part.Shown.Length > 0))
            {
                break;
            }

            before.AddRange(upper, part);
            if (isParted)
            {
                parted.UnionWith(before);
            }
        }

        return parted;
    }

    private static bool IsBeforeLabel(PageCell cell, PageCell[] row) =>
        Array.Exists(row, other => other.Region.Left > cell.Region.Right && other.IsClosedAbove && other.IsClosedBelow && (CellText.IsLabel(other.Text) || Numeral().IsMatch(other.Text)));

    private static bool Continues(PageCell cell, PageCell part) =>
        HaveSameSides(cell, part) && cell.IsFull && cell.Text.Length > 0 && part.Text.Length > 0 && !part.IsFigure && !cell.IsFigure && !Numeral().IsMatch(part.Text);

    private static bool Overlap(PageCell one, PageCell other) =>
        Math.Min(one.Box.Right, other.Box.Right) - Math.Max(one.Box.Left, other.Box.Left) > SameEdge;

    private static bool HaveSameSides(PageCell one, PageCell other) =>
        Math.Abs(one.Box.Left - other.Box.Left) <= SameEdge && Math.Abs(one.Box.Right - other.Box.Right) <= SameEdge;

    /// <summary>A row of which nothing but the upper edge found room on a page begins on the next.</summary>
    private bool RemoveStub(List<PageCell> above)
    {
        int row = _last.RowCount - 1;
        if (row == 0 || !above.Exists(cell => cell.Region.Top == row) || above.Exists(cell => cell.Region.Top == row && cell.Shown.Length > 0))
        {
            return false;
        }

        above.RemoveAll(cell => cell.Region.Top == row);
        _rows.RemoveAt(_rows.Count - 1);
        return true;
    }

    /// <summary>Adds to the cells that go on what stands in them on the next page; gives those parts with their cells.</summary>
    private Dictionary<PageCell, StitchedCell> Join(List<PageCell> above, PageCell[] below, bool isCut)
    {
        Dictionary<PageCell, StitchedCell> joined = new(ReferenceEqualityComparer.Instance);
        foreach (PageCell part in below)
        {
            PageCell[] upper = [.. above.Where(cell => Overlap(cell, part))];
            if (upper.Length == 0)
            {
                continue;
            }

            StitchedCell cell = _lastCells[upper[0]];
            bool isClear = upper.Length == 1 && HaveSameSides(upper[0], part) && (isCut || !part.IsFigure);
            cell.GoOn(part, isClear || part.Shown.Length == 0);
            joined.Add(part, cell);
        }

        return joined;
    }

    /// <summary>How many rows at the beginning of a part say what the table itself begins with.</summary>
    private int CountRepeatedHeads(PageTable next)
    {
        int count = 0;
        ILookup<int, PageCell> rows = next.Cells.ToLookup(cell => cell.Region.Top);
        while (count < next.RowCount - 1 && count < _firstRows && count < _rows.Count && _rows[count].Count > 0
            && _rows[count].Select(cell => cell.Text).SequenceEqual(rows[count].Select(cell => cell.Shown), StringComparer.Ordinal))
        {
            count++;
        }

        return count;
    }

    private void AddRows(PageTable table, int from, Dictionary<PageCell, StitchedCell> joined, bool goesOnInRow)
    {
        ILookup<int, PageCell> rows = table.Cells.ToLookup(cell => cell.Region.Top);
        for (int row = from; row < table.RowCount; row++)
        {
            if (!goesOnInRow || row > from)
            {
                _rows.Add([]);
            }

            foreach (PageCell cell in rows[row])
            {
                if (!joined.TryGetValue(cell, out StitchedCell? stitched))
                {
                    joined.Add(cell, stitched = new(cell, table.Page.PlaceOf(cell.Box.Left, cell.Box.Top)));
                    _rows[^1].Add(stitched);
                }

                stitched.LastRow = _rows.Count + cell.Rows - 2;
            }
        }

        _lastCells = joined;
    }

    /// <summary>What begins like an item of a list does not continue anything.</summary>
    [GeneratedRegex("^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numeral();
}
