using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A straight or bent piece of a path.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Least">The lower left corner of the box around it.</param>
/// <param name="Most">The upper right corner of that box.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathPiece(PdfPoint From, PdfPoint To, PdfPoint Least, PdfPoint Most);
