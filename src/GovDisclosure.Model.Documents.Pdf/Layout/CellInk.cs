using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Finds the cells of a table in which more is seen than text, or text is cut off. In a cell without text anything counts that is not the ground of the whole cell.</summary>
internal sealed class CellInk(Lattice lattice, CellRegion[,] regions, Func<CellRegion, IReadOnlyList<Glyph>> glyphsOf, ReadingBudget budget)
{
    /// <summary>How much of a picture, or of a cell, the other must hold for the picture to be that cell's beside its text.</summary>
    private const double OwnPicture = 0.3;

    /// <summary>A picture over so much of a table is behind its text, or over it, as watermarks are.</summary>
    private const double Watermark = 0.4;

    /// <summary>A rectangle over so much of a cell is its ground.</summary>
    private const double Ground = 0.6;

    /// <summary>How far the ground of a cell may end before its sides, or lie over them, in points.</summary>
    private const double Edge = 1.6;

    /// <summary>A line that runs along most of a side belongs to that side, if it is no farther away than this.</summary>
    private const double DoubleLine = 3.2;

    private const double AlongSide = 0.6;

    private readonly HashSet<CellRegion> _inked = [];

    public HashSet<CellRegion> Find(PageDrawing page, IReadOnlyList<Rule> rules, IReadOnlyList<Box> slanting)
    {
        foreach (Box picture in page.Pictures)
        {
            double over = Math.Max(0, picture.Intersect(lattice.Box).Area);
            Mark(picture, (cell, _, isEmpty) => isEmpty || (over <= Watermark * lattice.Box.Area && IsLargeIn(picture, cell)));
        }

        foreach (Fill fill in page.Fills)
        {
            Mark(fill.Box, (cell, glyphs, isEmpty) => !IsGround(fill, cell) && (isEmpty || (IsLargeIn(fill.Box, cell) && !IsUnderText(fill, glyphs))));
        }

        foreach (Box figure in slanting)
        {
            Mark(figure, (cell, glyphs, _) => MayBeOf(figure, cell, glyphs));
        }

        budget.SpendSteps(page.Lost.Count / 8);
        foreach (Box lost in page.Lost)
        {
            if (CellRegion.At(regions, lattice, lost.CentreX, lost.CentreY) is { } region)
            {
                _inked.Add(region);
            }
        }

        foreach (Rule rule in rules)
        {
            budget.SpendSteps(1);
            if (CellRegion.At(regions, lattice, rule.Box.CentreX, rule.Box.CentreY) is { } region && IsWithin(rule, region.BoxIn(lattice)) && !IsUnderText(rule, region))
            {
                _inked.Add(region);
            }
        }

        return _inked;
    }

    private static bool IsLargeIn(Box picture, Box cell)
    {
        double shared = picture.Intersect(cell).Area;
        return shared >= OwnPicture * picture.Area || shared >= OwnPicture * cell.Area;
    }

    /// <summary>Whether a surface is the ground of a cell, or that of the next where it reaches over the lines between the two.</summary>
    private static bool IsGround(Fill fill, Box cell) => fill.IsRectangle
        ? fill.Box.Intersect(cell) is var shared && (shared.Area >= Ground * cell.Area || IsAlongSide(shared, cell))
        : fill.Box.Left <= cell.Left + Edge && fill.Box.Right >= cell.Right - Edge && fill.Box.Top <= cell.Top + Edge && fill.Box.Bottom >= cell.Bottom - Edge;

    private static bool IsAlongSide(Box shared, Box cell) =>
        (shared.Height <= DoubleLine && shared.Width >= AlongSide * cell.Width && (shared.Top <= cell.Top || shared.Bottom >= cell.Bottom))
        || (shared.Width <= DoubleLine && shared.Height >= AlongSide * cell.Height && (shared.Left <= cell.Left || shared.Right >= cell.Right));

    /// <summary>Whether a line stands in a cell, and not at its side.</summary>
    private static bool IsWithin(Rule rule, Box cell)
    {
        (double from, double to, double start, double end) = rule.IsLevel
            ? (cell.Top, cell.Bottom, cell.Left, cell.Right)
            : (cell.Left, cell.Right, cell.Top, cell.Bottom);
        double margin = rule.Length >= AlongSide * (end - start) ? DoubleLine : Edge;
        return rule.Length >= 1 && rule.At - from > margin && to - rule.At > margin && rule.Start >= start - Edge && rule.End <= end + Edge;
    }

    /// <summary>Whether a large figure aslant may belong to a cell: to its number, or to no word where it stands.</summary>
    private static bool MayBeOf(Box figure, Box cell, IReadOnlyList<Glyph> glyphs)
    {
        string text = string.Concat(glyphs.Select(glyph => glyph.Text));
        return !CellText.IsLabel(text) && (text.Any(char.IsNumber) || cell.Contains(figure.CentreX, figure.CentreY));
    }

    /// <summary>Whether a rectangle lies behind text, as marked text has it.</summary>
    private static bool IsUnderText(Fill fill, IReadOnlyList<Glyph> glyphs) =>
        fill.IsRectangle && glyphs.Any(glyph => !glyph.IsSpace && fill.Box.Contains(glyph.Box.CentreX, glyph.Box.CentreY));

    /// <summary>Whether text stands on a line; lines through it are looked for elsewhere.</summary>
    private bool IsUnderText(Rule rule, CellRegion region) =>
        rule.IsLevel && GlyphsOf(region).Any(glyph => !glyph.IsSpace && glyph.Box.CentreX >= rule.Start && glyph.Box.CentreX <= rule.End);

    private IReadOnlyList<Glyph> GlyphsOf(CellRegion region)
    {
        IReadOnlyList<Glyph> glyphs = glyphsOf(region);
        budget.SpendSteps(glyphs.Count / 16);
        return glyphs;
    }

    /// <summary>Marks those cells under a box for which that is meant; a box that only touches a cell is not over it.</summary>
    private void Mark(Box box, Func<Box, IReadOnlyList<Glyph>, bool, bool> isMeant)
    {
        (int top, int bottom) = Range(lattice.Ys, box.Top, box.Bottom);
        (int left, int right) = Range(lattice.Xs, box.Left, box.Right);
        budget.SpendSteps(1 + (Math.Max(0, bottom - top + 1) * (long)Math.Max(0, right - left + 1) / 8));
        for (int row = top; row <= bottom; row++)
        {
            for (int column = left; column <= right; column++)
            {
                CellRegion region = regions[row, column];
                if (row != Math.Max(region.Top, top) || column != Math.Max(region.Left, left) || _inked.Contains(region))
                {
                    continue;
                }

                Box cell = region.BoxIn(lattice);
                Box shared = box.Intersect(cell);
                if (shared.Width >= Math.Min(Edge, box.Width / 2) && shared.Height >= Math.Min(Edge, box.Height / 2)
                    && GlyphsOf(region) is var glyphs && isMeant(cell, glyphs, glyphs.All(glyph => glyph.IsSpace)))
                {
                    _inked.Add(region);
                }
            }
        }
    }

    /// <summary>The rows, or columns, that a stretch reaches over.</summary>
    private static (int First, int Last) Range(double[] edges, double from, double to) =>
        to < edges[0] || from > edges[^1] ? (0, -1) : (IndexOf(edges, from), IndexOf(edges, to));

    private static int IndexOf(double[] edges, double at)
    {
        int found = Array.BinarySearch(edges, at);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, edges.Length - 2);
    }
}
