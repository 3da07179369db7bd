using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Puts the characters of a page into the cells of one of its tables.</summary>
internal sealed class PageTableBuilder
{
    /// <summary>Two characters closer than this, in parts of their size, are of one word.</summary>
    private const double SameWord = 0.12;

    /// <summary>How much of a picture, or of a cell, the other must hold for the picture to be the cell's.</summary>
    private const double OwnPicture = 0.3;

    /// <summary>A picture over so much of a table is behind it, or over it, as watermarks are.</summary>
    private const double Watermark = 0.4;

    private readonly PageDrawing _page;
    private readonly Lattice _lattice;
    private readonly CellRegion[,] _regions;
    private readonly Dictionary<CellRegion, List<Glyph>> _glyphs = [];
    private readonly HashSet<CellRegion> _doubtful = [];
    private readonly HashSet<CellRegion> _illustrated = [];

    public PageTableBuilder(PageDrawing page, Lattice lattice)
    {
        _page = page;
        _lattice = lattice;
        _regions = CellRegion.Divide(lattice);
    }

    /// <summary>The table; null where no two cells stand beside each other, so that it is no table. The characters in it are taken out of those given.</summary>
    public PageTable? Build(List<Glyph> glyphs)
    {
        HashSet<Glyph> own = [];
        foreach (Glyph glyph in glyphs)
        {
            if (RegionAt(glyph.Box.CentreX, glyph.Box.CentreY) is { } region)
            {
                own.Add(glyph);
                if (!_glyphs.TryGetValue(region, out List<Glyph>? held))
                {
                    _glyphs.Add(region, held = []);
                }

                held.Add(glyph);
            }
        }

        CellRegion[] regions = [.. AllRegions().Where(region => !IsOutside(region))];
        if (!regions.GroupBy(region => region.Top).Any(row => row.Count() > 1))
        {
            return null;
        }

        glyphs.RemoveAll(own.Contains);
        FindCrossings(own);
        FindPictures(regions);
        PageCell[] cells = [.. regions.Select(Lay)];
        return new(_page, _lattice.Xs, _lattice.Box, _lattice.Rows, [.. cells.Select(cell => cell with { IsDoubtful = cell.IsDoubtful || IsOfUncertainRow(cell, cells) })]);
    }

    private CellRegion? RegionAt(double x, double y)
    {
        (int row, int column) = (_lattice.RowAt(y), _lattice.ColumnAt(x));
        return row >= 0 && column >= 0 ? _regions[row, column] : null;
    }

    private IEnumerable<CellRegion> AllRegions()
    {
        HashSet<CellRegion> seen = [];
        for (int row = 0; row < _lattice.Rows; row++)
        {
            for (int column = 0; column < _lattice.Columns; column++)
            {
                if (seen.Add(_regions[row, column]))
                {
                    yield return _regions[row, column];
                }
            }
        }
    }

    /// <summary>
    /// An empty place at the side of a table that no line closes is no cell: the rows beside it are shorter. Where no row is
    /// closed at that side, and lines run above and below, it is one.
    /// </summary>
    private bool IsOutside(CellRegion region) =>
        !_glyphs.ContainsKey(region)
        && ((region.Left == 0 && IsOpen(region, 0)) || (region.Right == _lattice.Columns - 1 && IsOpen(region, _lattice.Columns)));

    private bool IsOpen(CellRegion region, int side)
    {
        int column = side == 0 ? 0 : side - 1;
        return Enumerable.Range(region.Top, region.Bottom - region.Top + 1).All(row => _lattice.IsDrawnLeftOf(row, side) == false)
            && (_lattice.IsDrawnAbove(region.Top, column) == false || _lattice.IsDrawnAbove(region.Bottom + 1, column) == false
                || Enumerable.Range(0, _lattice.Rows).Any(row => _lattice.IsDrawnLeftOf(row, side) == true));
    }

    /// <summary>Words that run over a line belong to no cell with certainty.</summary>
    private void FindCrossings(IEnumerable<Glyph> glyphs)
    {
        foreach (List<Glyph> line in TextLine.Group(glyphs.Where(glyph => glyph.Direction == TextDirection.Level && !glyph.IsSpace)))
        {
            for (int i = 1; i < line.Count; i++)
            {
                Glyph last = line[i - 1];
                Glyph next = line[i];
                if (next.Box.Left - last.Box.Right < SameWord * Math.Min(last.Size, next.Size)
                    && RegionAt(last.Box.CentreX, last.Box.CentreY) is { } one && RegionAt(next.Box.CentreX, next.Box.CentreY) is { } other && one != other)
                {
                    _doubtful.Add(one);
                    _doubtful.Add(other);
                }
            }
        }
    }

    private void FindPictures(CellRegion[] regions)
    {
        foreach (Box picture in _page.Pictures)
        {
            if (picture.Intersect(_lattice.Box) is not { Width: >= 0, Height: >= 0 } shared || shared.Area > Watermark * _lattice.Box.Area)
            {
                continue;
            }

            foreach (CellRegion region in regions)
            {
                Box cell = BoxOf(region);
                if (picture.Intersect(cell) is { Width: > 0, Height: > 0 } own && (own.Area >= OwnPicture * picture.Area || own.Area >= OwnPicture * cell.Area))
                {
                    _illustrated.Add(region);
                }
            }
        }
    }

    private Box BoxOf(CellRegion region) =>
        new(_lattice.Xs[region.Left], _lattice.Ys[region.Top], _lattice.Xs[region.Right + 1], _lattice.Ys[region.Bottom + 1]);

    private PageCell Lay(CellRegion region)
    {
        List<Glyph> glyphs = _glyphs.GetValueOrDefault(region, []);
        string text = CellText.Of(glyphs);
        Glyph[] inked = [.. glyphs.Where(glyph => !glyph.IsSpace)];
        (int First, int Last)? rows = inked.Length == 0 ? null : (
            RowAt(inked.Min(glyph => glyph.Box.Top + (glyph.Box.Height / 4))),
            RowAt(inked.Max(glyph => glyph.Box.Bottom - (glyph.Box.Height / 4))));
        int width = region.Right - region.Left + 1;
        return new(region, BoxOf(region), text, rows, _doubtful.Contains(region) || region.HasBrokenSide || !region.IsRectangle, _illustrated.Contains(region))
        {
            IsClosedAbove = region.Top > 0 || IsDrawn(0),
            IsClosedBelow = region.Bottom + 1 < _lattice.Rows || IsDrawn(_lattice.Rows),
            IsFull = CellText.IsFull(glyphs, BoxOf(region)),
        };

        // Text may stick out of its table.
        int RowAt(double y) => y < _lattice.Ys[0] ? 0 : _lattice.RowAt(y) is >= 0 and int row ? row : _lattice.Rows - 1;

        bool IsDrawn(int line) => Enumerable.Range(region.Left, width).All(column => _lattice.IsDrawnAbove(line, column) != false);
    }

    /// <summary>
    /// A figure over several rows is of the first only if it stands there, or if the label before it reaches over the same: else
    /// a line may be missing, and it be of another.
    /// </summary>
    private static bool IsOfUncertainRow(PageCell cell, PageCell[] cells)
    {
        CellRegion region = cell.Region;
        if (region.Bottom == region.Top || !cell.IsFigure || cell.TextRows is not { } rows || rows.Last == region.Top)
        {
            return false;
        }

        PageCell? label = cells.LastOrDefault(other => other.Region.Top == region.Top && other.Region.Right < region.Left && other.Text.Length > 0 && !other.IsFigure);
        return label is null || label.IsDoubtful || label.Region.Bottom != region.Bottom;
    }
}
