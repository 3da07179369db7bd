namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A column of a table with a number that may be too wide for it.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Number">The number.</param>
/// <param name="Alignment">Where the number stands, from 0 at the left to 1 at the right.</param>
/// <param name="Lowered">How much lower than usual its baseline is, in points.</param>
internal sealed record OverflowColumn(double Width, string Number, double Alignment, double Lowered);
