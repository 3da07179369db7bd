using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Gathers the cells of a table of a page.</summary>
/// <param name="region">The region it stands in.</param>
/// <param name="hidden">The cells of which it is not certain that they are seen; null for none.</param>
internal sealed class GridBuilder(int region, HashSet<IElement>? hidden)
{
    private readonly List<GridCell> _cells = [];
    private readonly List<int> _spanning = [];
    private INode? _rowGroup;
    private bool _hasHead;

    /// <summary>The cell and the row with which a group of heads begins that stands behind other rows, and those behind it.</summary>
    private (int Cell, int Row)? _headBegins;

    private (int Cell, int Row)? _headEnds;
    private int _row = -1;
    private int _column;
    private int _rowStart;
    private Place? _open;
    private int _span;
    private bool _isHidden;

    /// <summary>The column of the cell behind a tag that swallowed what stood before that cell.</summary>
    private int _shifted = int.MaxValue;

    public bool IsInCell => _open is not null;

    /// <summary>Whether the open row has no height.</summary>
    public bool IsInRuler { get; private set; }

    /// <summary>Begins a row. Rows of no height, with which Word sets the widths of columns, come to nothing.</summary>
    public void BeginRow(IElement row)
    {
        DropRuler();
        if (row.Parent != _rowGroup)
        {
            EndRowGroup();
            _rowGroup = row.Parent;
            BeginRowGroup();
        }

        _row++;
        _column = 0;
        _shifted = int.MaxValue;
        _rowStart = _cells.Count;
        IsInRuler = row.GetAttribute("height") == "0";
    }

    public void BeginCell(IElement cell, Place place)
    {
        _open = place;
        _span = HtmlElements.RowSpan(cell);
        _isHidden = hidden?.Contains(cell) == true;
    }

    /// <summary>Whether the tag of an element in the open cell swallowed what stood behind it: perhaps the next cell, so that the one that follows is not surely in its place.</summary>
    public bool IsBrokenBy(IElement element)
    {
        bool isBroken = HtmlElements.IsBroken(element);
        _shifted = isBroken ? _column + 1 : _shifted;
        return isBroken;
    }

    public void EndCell(string text, bool isLink)
    {
        if (_column == _shifted)
        {
            text += GridCell.Object;
        }

        if (_isHidden)
        {
            text += GridCell.Uncertain;
        }

        if (_span > 1)
        {
            _spanning.Add(_cells.Count);
        }

        _cells.Add(new(_row, _column++, text, _open!) { LastRow = _row + _span - 1, IsLink = isLink && text.Length > 0 });
        _open = null;
    }

    /// <summary>The grid; null where it has no cell.</summary>
    public Grid? Build()
    {
        DropRuler();
        if (_headBegins is { } begins)
        {
            ShowFirst(begins, _headEnds ?? (_cells.Count, _row + 1));
        }

        return _cells.Count == 0 ? null : new(_cells) { Region = region };
    }

    private static GridCell Moved(GridCell cell, int rows) => cell with { Row = cell.Row + rows, LastRow = cell.LastRow + rows };

    /// <summary>Begins a group of rows. The first group of heads is shown first, wherever it stands.</summary>
    private void BeginRowGroup()
    {
        _headEnds ??= _headBegins is null ? null : (_cells.Count, _row + 1);
        if (_rowGroup is IElement { LocalName: "thead" } && !_hasHead)
        {
            _hasHead = true;
            _headBegins = _row < 0 ? null : (_cells.Count, _row + 1);
        }
    }

    private void ShowFirst((int Cell, int Row) begins, (int Cell, int Row) ends)
    {
        List<GridCell> heads = _cells.GetRange(begins.Cell, ends.Cell - begins.Cell);
        _cells.RemoveRange(begins.Cell, heads.Count);
        for (int i = 0; i < begins.Cell; i++)
        {
            _cells[i] = Moved(_cells[i], ends.Row - begins.Row);
        }

        _cells.InsertRange(0, heads.Select(cell => Moved(cell, -begins.Row)));
    }

    /// <summary>Ends a group of rows, which no cell reaches out of.</summary>
    private void EndRowGroup()
    {
        foreach (int cell in _spanning.Where(cell => cell < _cells.Count))
        {
            _cells[cell] = _cells[cell] with { LastRow = Math.Min(_cells[cell].LastRow, _row) };
        }

        _spanning.Clear();
    }

    private void DropRuler()
    {
        if (IsInRuler && _cells.Skip(_rowStart).All(cell => cell.Text.Length == 0))
        {
            _cells.RemoveRange(_rowStart, _cells.Count - _rowStart);
        }

        IsInRuler = false;
    }
}
