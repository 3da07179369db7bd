using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>
/// Finds the cells of columns that a table sets out of sight, as some browsers show them and some do not. Whether cells and columns that are not there
/// count in telling which cell is in which column is not the same everywhere either: a cell that may be in such a column counts as in it.
/// </summary>
internal sealed class HiddenColumns(PageStyles styles)
{
    /// <summary>No browser has a cell or a group span more columns; in columns behind so many nothing is certain.</summary>
    private const int MostColumns = 1000;

    private bool[]? _isHidden;
    private int[]? _takenUntil;
    private bool _countsGone;
    private int _columns;
    private int _rows;

    /// <summary>The cells of a table that may be in columns out of sight; null where it has no such columns.</summary>
    public HashSet<IElement>? CellsIn(IElement table)
    {
        if (!HasAny(table))
        {
            return null;
        }

        HashSet<IElement> cells = [];
        AddCells(table, cells, countsGone: true);
        AddCells(table, cells, countsGone: false);
        return cells;
    }

    private bool HasAny(IElement table)
    {
        INodeList nodes = table.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement { LocalName: "colgroup" } group && (IsOutOfSight(group) || HasHiddenColumn(group)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasHiddenColumn(IElement group)
    {
        INodeList nodes = group.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement { LocalName: "col" } column && IsOutOfSight(column))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOutOfSight(IElement column) => (styles.Of(column) & (Look.Gone | Look.Hidden | Look.Veiled)) != Look.None;

    private static IEnumerable<IElement> ChildrenOf(IElement element, string name) => element.ChildNodes.OfType<IElement>().Where(child => child.LocalName == name);

    private void AddCells(IElement table, HashSet<IElement> cells, bool countsGone)
    {
        _countsGone = countsGone;
        _columns = 0;
        _isHidden ??= new bool[MostColumns];
        _takenUntil ??= new int[MostColumns];
        Array.Clear(_isHidden);
        foreach (IElement group in ChildrenOf(table, "colgroup"))
        {
            AddColumns(group);
        }

        foreach (IElement group in table.ChildNodes.OfType<IElement>().Where(static child => child.LocalName is "thead" or "tbody" or "tfoot"))
        {
            Array.Clear(_takenUntil);
            _rows = 0;
            foreach (IElement row in ChildrenOf(group, "tr").Where(row => !styles.IsUnseen(row)))
            {
                AddCellsOf(row, cells);
                _rows++;
            }
        }
    }

    private void AddColumns(IElement group)
    {
        bool isGroupHidden = IsOutOfSight(group);
        IElement[] columns = [.. ChildrenOf(group, "col")];
        if (columns.Length == 0)
        {
            AddColumns(group, isGroupHidden);
        }

        foreach (IElement column in columns)
        {
            AddColumns(column, IsOutOfSight(column) || (isGroupHidden && (styles.Of(column) & Look.Shown) == Look.None));
        }
    }

    private void AddColumns(IElement columns, bool areHidden)
    {
        if (_countsGone || !styles.IsUnseen(columns))
        {
            int end = Math.Min(MostColumns, _columns + SpanOf(columns, "span"));
            _isHidden.AsSpan(_columns, end - _columns).Fill(areHidden);
            _columns = end;
        }
    }

    private void AddCellsOf(IElement row, HashSet<IElement> cells)
    {
        int column = 0;
        foreach (IElement cell in row.ChildNodes.OfType<IElement>().Where(cell => cell.LocalName is "td" or "th" && (_countsGone || !styles.IsUnseen(cell))))
        {
            while (column < MostColumns && _takenUntil![column] > _rows)
            {
                column++;
            }

            int end = Math.Min(MostColumns, column + SpanOf(cell, "colspan"));
            Span<int> taken = _takenUntil.AsSpan(column, end - column);
            taken.Fill(_rows + HtmlElements.RowSpan(cell));
            if (column == MostColumns || _isHidden.AsSpan(column, end - column).Contains(true))
            {
                cells.Add(cell);
            }

            column = end;
        }
    }

    private static int SpanOf(IElement element, string attribute) => Math.Clamp(HtmlElements.NumberOf(element.GetAttribute(attribute)) ?? 1, 1, MostColumns);
}
