namespace GovDisclosure.Model;

/// <summary>Takes the cells of one record off the front of a run of cells in form order.</summary>
internal delegate T TakeCells<out T>(ref ReadOnlySpan<long?> cells);
