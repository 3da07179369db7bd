namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A table whose end has not come.</summary>
/// <param name="Number">The number of the table.</param>
/// <param name="Region">The region it stands in.</param>
/// <param name="FirstPiece">Where its pieces begin.</param>
/// <param name="FirstCell">Where its cells begin.</param>
/// <param name="GridsBefore">How many grids there were when it began.</param>
internal sealed record OpenTable(int Number, int Region, int FirstPiece, int FirstCell, int GridsBefore)
{
    private readonly OpenCell _cell = new();
    private readonly OpenRow _row = new();

    /// <summary>The open row; null where none is.</summary>
    public OpenRow? Row { get; private set; }

    /// <summary>The open cell; null where none is.</summary>
    public OpenCell? Cell { get; private set; }

    /// <summary>Its style; null where it has none.</summary>
    public TableStyle? Style { get; set; }

    /// <summary>Which parts of its style it shows, as the bits of <c>w:tblLook</c>; null where it does not say.</summary>
    public int? Look { get; set; }

    /// <summary>The colour behind it; null for none.</summary>
    public int? Shade { get; init; }

    /// <summary>The frame in which its first paragraph stands, and with it the whole table; null for none.</summary>
    public string? Frame { get; set; }

    /// <summary>How many rows have ended.</summary>
    public int Rows { get; set; }

    /// <summary>Whether two cells stand side by side in one of its rows.</summary>
    public bool HasCellsSideBySide { get; set; }

    /// <summary>The columns at which merged cells begin that may reach into the next row, and which of all cells they are.</summary>
    public List<(int Column, int Cell)> MergesAbove { get; set; } = [];

    /// <summary>The same of the open row.</summary>
    public List<(int Column, int Cell)> Merges { get; set; } = [];

    public void BeginRow(int firstPiece, int firstCell, int firstTable) => Row = _row.Begin(firstPiece, firstCell, firstTable);

    public void EndRow() => Row = null;

    public void BeginCell(int firstPiece, int firstTable, int region) => Cell = _cell.Begin(firstPiece, firstTable, region, Shade);

    public void EndCell() => Cell = null;
}
