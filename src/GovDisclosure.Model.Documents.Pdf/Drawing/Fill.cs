namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A surface that stands out from what is under it: the ground of cells, or a figure drawn as a shape.</summary>
/// <param name="Box">The box around what is seen of it.</param>
/// <param name="IsRectangle">Whether it is all of that box.</param>
internal readonly record struct Fill(Box Box, bool IsRectangle);
