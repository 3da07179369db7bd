using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>
/// Finds text that hangs out of the foot of a table: where a page ends in a cell over several rows, browsers close the cells
/// beside it with the last row, and print on below what else has room on the page.
/// </summary>
internal sealed class HangingText(Lattice lattice, CellRegion[,] regions, ReadingBudget budget)
{
    /// <summary>How far below the line before a line of the same text may begin, in parts of its size.</summary>
    private const double NextLine = 1;

    /// <summary>Puts it into its cells: those of labels that nothing closes below, whose last line has no room for more.</summary>
    /// <param name="glyphs">The characters that no table has yet.</param>
    /// <param name="held">The characters in each cell.</param>
    /// <returns>The characters that were put there.</returns>
    public List<Glyph> Take(IEnumerable<Glyph> glyphs, Dictionary<CellRegion, List<Glyph>> held)
    {
        List<Glyph> taken = [];
        CellRegion[] open = [.. FootCells().Where(region => IsOpen(region) && held.TryGetValue(region, out List<Glyph>? own) && IsParted(region, own))];
        if (open.Length == 0 || FootCells().All(IsOpen))
        {
            return taken;
        }

        double[] bottoms = [.. open.Select(region => held[region].Max(glyph => glyph.Box.Bottom))];
        foreach (List<Glyph> line in TextLine.Group(glyphs.Where(glyph => glyph.Box.CentreY > lattice.Box.Bottom && !glyph.IsSpace), budget))
        {
            budget.SpendSteps(1 + (line.Count * open.Length / 8));
            int[] cells = [.. line.Select(glyph => Array.FindIndex(open, region => IsUnder(glyph, region.BoxIn(lattice))))];
            if (line.Zip(cells).Any(pair => pair.Second < 0 || pair.First.Box.Top - bottoms[pair.Second] >= NextLine * pair.First.Size))
            {
                break;
            }

            foreach ((Glyph glyph, int cell) in line.Zip(cells))
            {
                held[open[cell]].Add(glyph);
                bottoms[cell] = Math.Max(bottoms[cell], glyph.Box.Bottom);
                taken.Add(glyph);
            }
        }

        return taken;
    }

    private IEnumerable<CellRegion> FootCells() => Enumerable.Range(0, lattice.Columns).Select(column => regions[lattice.Rows - 1, column]).Distinct();

    private bool IsOpen(CellRegion region) =>
        Enumerable.Range(region.Left, region.Right - region.Left + 1).All(column => lattice.IsDrawnAbove(lattice.Rows, column) == false);

    private bool IsParted(CellRegion region, List<Glyph> own) =>
        CellText.IsFull(own, region.BoxIn(lattice), budget) && CellText.IsLabel(string.Concat(own.Select(glyph => glyph.Text)));

    private static bool IsUnder(Glyph glyph, Box cell) =>
        glyph.Direction == TextDirection.Level && glyph.Box.Left >= cell.Left && glyph.Box.Right <= cell.Right;
}
