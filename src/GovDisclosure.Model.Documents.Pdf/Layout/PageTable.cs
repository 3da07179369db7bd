using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>A table on one page, or the part of it that is on that page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Xs">The edges of its columns.</param>
/// <param name="Box">Where it is.</param>
/// <param name="RowCount">How many rows there are.</param>
/// <param name="Cells">Its cells, row by row from the left, each once where it begins.</param>
internal sealed record PageTable(PageDrawing Page, double[] Xs, Box Box, int RowCount, IReadOnlyList<PageCell> Cells)
{
    /// <summary>Whether it goes on beyond the edge of its page.</summary>
    public bool IsCut { get; init; }
}
