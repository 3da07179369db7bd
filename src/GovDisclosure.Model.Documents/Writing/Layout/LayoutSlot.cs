namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A box as it stands in one row: where it begins, or further down where it goes on.</summary>
/// <param name="Box">The box.</param>
/// <param name="Column">The first column it covers, counted from 0.</param>
/// <param name="BeginsHere">Whether it begins in this row.</param>
internal sealed record LayoutSlot(LayoutBox Box, int Column, bool BeginsHere);
