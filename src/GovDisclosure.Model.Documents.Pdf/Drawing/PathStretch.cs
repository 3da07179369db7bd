using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A stretch of a path that hangs together.</summary>
/// <param name="Least">The lower left corner of the box around it.</param>
/// <param name="Most">The upper right corner of that box.</param>
/// <param name="IsRectangle">Whether it goes nowhere but along the sides of that box, to all four corners.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathStretch(PdfPoint Least, PdfPoint Most, bool IsRectangle);
