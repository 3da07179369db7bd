using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>A table whose end has not come, as far as it is known what it is for.</summary>
internal sealed class OpenLayout(IElement table)
{
    private IElement? _row;
    private int _cellsInRow;
    private int _cells;

    public IElement Table { get; } = table;

    /// <summary>How much text stands in the open cell, or stood in the last one.</summary>
    public int Length { get; set; }

    public bool IsInCell { get; private set; }

    /// <summary>Whether it places parts of a page.</summary>
    public bool PlacesParts { get; set; }

    /// <summary>Whether two of its cells stand side by side.</summary>
    public bool HasCellsSideBySide { get; private set; }

    /// <summary>Whether a cell is all there is of it.</summary>
    public bool IsOneCell => _cells == 1 && !PlacesParts;

    public void BeginRow(IElement row)
    {
        _row = row;
        _cellsInRow = 0;
    }

    public void BeginCell(IElement cell)
    {
        if (cell.Parent == _row)
        {
            Length = 0;
            IsInCell = true;
            _cells++;
            HasCellsSideBySide |= ++_cellsInRow > 1;
        }
    }

    public void EndCell() => IsInCell = false;
}
