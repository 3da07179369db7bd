namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A row whose end has not come.</summary>
/// <param name="FirstPiece">Where its pieces begin.</param>
/// <param name="FirstCell">Where its cells begin.</param>
/// <param name="FirstTable">How many tables have begun before it.</param>
internal sealed record OpenRow(int FirstPiece, int FirstCell, int FirstTable)
{
    /// <summary>Where in <see cref="OpenTable.MergesAbove"/> to go on looking.</summary>
    private int _nextAbove;

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
