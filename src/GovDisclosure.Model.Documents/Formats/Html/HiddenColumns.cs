using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>
/// Finds the cells of columns that a table sets out of sight, as some browsers show them and some do not. Whether cells and columns that are not there
/// count in telling which cell is in which column is not the same everywhere either: a cell that may be in such a column counts as in it.
/// </summary>
internal sealed class HiddenColumns
{
    /// <summary>No browser has a cell or a group span more columns; in columns behind so many nothing is certain.</summary>
    private const int MostColumns = 1000;

    private readonly PageStyles _styles;
    private readonly bool _countsGone;
    private readonly bool[] _isHidden = new bool[MostColumns];
    private readonly int[] _takenUntil = new int[MostColumns];
    private int _columns;
    private int _rows;

    private HiddenColumns(PageStyles styles, bool countsGone)
    {
        _styles = styles;
        _countsGone = countsGone;
    }

    /// <summary>The cells that may be in columns out of sight; null where the table has no such columns.</summary>
    public static HashSet<IElement>? CellsIn(IElement table, PageStyles styles)
    {
        if (!HasAny(table, styles))
        {
            return null;
        }

        HashSet<IElement> cells = [];
        new HiddenColumns(styles, countsGone: true).AddCells(table, cells);
        new HiddenColumns(styles, countsGone: false).AddCells(table, cells);
        return cells;
    }

    private static bool HasAny(IElement table, PageStyles styles)
    {
        INodeList nodes = table.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement { LocalName: "colgroup" } group && (IsOutOfSight(group, styles) || HasHiddenColumn(group, styles)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHiddenColumn(IElement group, PageStyles styles)
    {
        INodeList nodes = group.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement { LocalName: "col" } column && IsOutOfSight(column, styles))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOutOfSight(IElement column, PageStyles styles) => (styles.Of(column) & (Look.Gone | Look.Hidden | Look.Veiled)) != Look.None;

    private static IEnumerable<IElement> ChildrenOf(IElement element, string name, string other) =>
        element.ChildNodes.OfType<IElement>().Where(child => child.LocalName == name || child.LocalName == other);

    private void AddCells(IElement table, HashSet<IElement> cells)
    {
        foreach (IElement group in ChildrenOf(table, "colgroup", "colgroup"))
        {
            AddColumns(group);
        }

        foreach (IElement group in table.ChildNodes.OfType<IElement>().Where(static child => child.LocalName is "thead" or "tbody" or "tfoot"))
        {
            Array.Clear(_takenUntil);
            _rows = 0;
            foreach (IElement row in ChildrenOf(group, "tr", "tr").Where(row => !_styles.IsUnseen(row)))
            {
                AddCellsOf(row, cells);
                _rows++;
            }
        }
    }

    private void AddColumns(IElement group)
    {
        bool isGroupHidden = IsOutOfSight(group, _styles);
        IElement[] columns = [.. ChildrenOf(group, "col", "col")];
        if (columns.Length == 0)
        {
            AddColumns(group, isGroupHidden);
        }

        foreach (IElement column in columns)
        {
            AddColumns(column, IsOutOfSight(column, _styles) || (isGroupHidden && (_styles.Of(column) & Look.Shown) == Look.None));
        }
    }

    private void AddColumns(IElement columns, bool areHidden)
    {
        if (_countsGone || !_styles.IsUnseen(columns))
        {
            int end = Math.Min(MostColumns, _columns + SpanOf(columns, "span"));
            _isHidden.AsSpan(_columns, end - _columns).Fill(areHidden);
            _columns = end;
        }
    }

    private void AddCellsOf(IElement row, HashSet<IElement> cells)
    {
        int column = 0;
        foreach (IElement cell in ChildrenOf(row, "td", "th").Where(cell => _countsGone || !_styles.IsUnseen(cell)))
        {
            while (column < MostColumns && _takenUntil[column] > _rows)
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
