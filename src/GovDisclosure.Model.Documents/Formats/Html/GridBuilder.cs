using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Gathers the cells of a table of a page.</summary>
internal sealed class GridBuilder(int region)
{
    private readonly List<GridCell> _cells = [];
    private readonly List<int> _spanning = [];
    private INode? _rowGroup;
    private int _row = -1;
    private int _column;
    private int _rowStart;
    private bool _isRuler;
    private Place? _open;
    private int _span;

    public bool IsInCell => _open is not null;

    /// <summary>Begins a row. Rows of no height, with which Word sets the widths of columns, come to nothing.</summary>
    public void BeginRow(IElement row)
    {
        DropRuler();
        if (row.Parent != _rowGroup)
        {
            EndRowGroup();
            _rowGroup = row.Parent;
        }

        _row++;
        _column = 0;
        _rowStart = _cells.Count;
        _isRuler = row.GetAttribute("height") == "0";
    }

    public void BeginCell(IElement cell, Place place)
    {
        _open = place;
        _span = HtmlElements.RowSpan(cell);
    }

    public void EndCell(string text, bool isLink)
    {
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
        return _cells.Count == 0 ? null : new(_cells) { Region = region };
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
        if (_isRuler && _cells.Skip(_rowStart).All(cell => cell.Text.Length == 0))
        {
            _cells.RemoveRange(_rowStart, _cells.Count - _rowStart);
        }

        _isRuler = false;
    }
}
