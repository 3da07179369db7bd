namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A row whose end has not come.</summary>
internal sealed class OpenRow
{
    /// <summary>Where in <see cref="OpenTable.MergesAbove"/> to go on looking.</summary>
    private int _nextAbove;

    /// <summary>Where its pieces begin.</summary>
    public int FirstPiece { get; private set; }

    /// <summary>Where its cells begin.</summary>
    public int FirstCell { get; private set; }

    /// <summary>How many tables have begun before it.</summary>
    public int FirstTable { get; private set; }

    /// <summary>The column of the grid that the next cell begins at.</summary>
    public int GridColumn { get; set; }

    /// <summary>Which of all cells the last box is, or is part of.</summary>
    public int LastCell { get; set; }

    /// <summary>How many boxes it has so far, those that are part of others counted.</summary>
    public int Boxes { get; set; }

    /// <summary>How many cells it has so far.</summary>
    public int Cells { get; set; }

    /// <summary>Whether it is so low that nothing in it is seen.</summary>
    public bool IsFlat { get; set; }

    /// <summary>Whether it has been deleted, or is hidden.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Begins a row of a table, of which one is open at a time.</summary>
    public OpenRow Begin(int firstPiece, int firstCell, int firstTable)
    {
        (FirstPiece, FirstCell, FirstTable) = (firstPiece, firstCell, firstTable);
        (_nextAbove, GridColumn, LastCell, Boxes, Cells, IsFlat, IsDropped) = (0, 0, 0, 0, 0, false, false);
        return this;
    }

    /// <summary>The merged cell of the row above that begins at the column reached, null where none does; asked from left to right.</summary>
    public int? MergedAbove(List<(int Column, int Cell)> above)
    {
        while (_nextAbove < above.Count && above[_nextAbove].Column < GridColumn)
        {
            _nextAbove++;
        }

        return _nextAbove < above.Count && above[_nextAbove].Column == GridColumn ? above[_nextAbove].Cell : null;
    }
}
