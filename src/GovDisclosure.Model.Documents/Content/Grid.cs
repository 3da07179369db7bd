namespace GovDisclosure.Model.Documents.Content;

/// <summary>A table as the source lays it out, its cells row by row from the left.</summary>
internal sealed record Grid(IReadOnlyList<GridCell> Cells) : Block;
