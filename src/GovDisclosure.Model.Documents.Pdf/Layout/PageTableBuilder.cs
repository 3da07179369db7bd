using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Puts the characters of a page into the cells of one of its tables.</summary>
internal sealed class PageTableBuilder
{
    /// <summary>No row that has room for text is so low, in points: a cell that ends in such a one only has its edge a little lower than its neighbours.</summary>
    private const double LowestRow = 6;

    /// <summary>No column that has room for a figure is so narrow, in points: an empty place there is the gap of a double border, where not all of it is drawn alike.</summary>
    private const double NarrowestColumn = 7;

    private readonly PageDrawing _page;
    private readonly Lattice _lattice;
    private readonly CellRegion[,] _regions;
    private readonly Dictionary<CellRegion, List<Glyph>> _glyphs = [];
    private readonly HashSet<CellRegion> _doubtful = [];
    private readonly CutSides _cut;
    private readonly ReadingBudget _budget;
    private HashSet<CellRegion> _inked = [];

    public PageTableBuilder(PageDrawing page, Lattice lattice, CutSides cut, ReadingBudget budget)
    {
        _page = page;
        _lattice = lattice;
        _cut = cut;
        _budget = budget;
        _regions = CellRegion.Divide(lattice);
    }

    /// <summary>The table; null where no two cells stand beside each other, so that it is no table.</summary>
    /// <param name="glyphs">The characters that no table has yet; those in this one are taken out.</param>
    /// <param name="all">The characters of the page.</param>
    /// <param name="rules">The lines of the page.</param>
    /// <param name="slanting">Where there are large figures aslant.</param>
    public PageTable? Build(List<Glyph> glyphs, IReadOnlyList<Glyph> all, IReadOnlyList<Rule> rules, IReadOnlyList<Box> slanting)
    {
        HashSet<Glyph> own = [];
        foreach (Glyph glyph in glyphs)
        {
            if (CellRegion.At(_regions, _lattice, WideMarks.InkOf(glyph).Centre, glyph.Box.CentreY) is { } region)
            {
                own.Add(glyph);
                if (!_glyphs.TryGetValue(region, out List<Glyph>? held))
                {
                    _glyphs.Add(region, held = []);
                }

                held.Add(glyph);
            }
        }

        CellRegion[] regions = [.. AllRegions().Where(region => !IsOutside(region) && !IsGap(region)).OrderBy(region => region.Top).ThenBy(region => WidestPart(region).Left)];
        if (!regions.GroupBy(region => region.Top).Any(row => row.Count() > 1))
        {
            return null;
        }

        own.UnionWith(new HangingText(_lattice, _regions, _budget).Take(glyphs, _glyphs));
        glyphs.RemoveAll(own.Contains);
        FindCrossings(all);
        _inked = new CellInk(_lattice, _regions, region => _glyphs.GetValueOrDefault(region, []), _budget).Find(_page, rules, slanting);
        PageCell[] cells = [.. regions.Select(Lay)];
        Dictionary<CellRegion, PageCell> byRegion = cells.ToDictionary(cell => cell.Region);
        return new(_page, _lattice.Xs, _lattice.Box, _lattice.Rows, [.. cells.Select(cell => cell with { IsDoubtful = cell.IsDoubtful || IsOfUncertainRow(cell, byRegion) })])
        {
            IsCut = _cut.IsLeft || _cut.IsRight,
        };
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

    /// <summary>Whether an empty place is no wider than the gap of a double border.</summary>
    private bool IsGap(CellRegion region) => !_glyphs.ContainsKey(region) && WidestPart(region).Width <= NarrowestColumn;

    /// <summary>Where in the row it begins in the place that is a cell of it lies: what else a place with a missing line has there are gaps of double borders, which may stand before another cell.</summary>
    private (int Left, double Width) WidestPart(CellRegion region)
    {
        (int Left, double Width) widest = (region.Left, 0);
        int first = region.Left;
        for (int column = region.Left; column <= region.Right; column++)
        {
            if (_regions[region.Top, column] != region)
            {
                first = column + 1;
            }
            else if (_lattice.Xs[column + 1] - _lattice.Xs[first] is var width && width > widest.Width)
            {
                widest = (first, width);
            }
        }

        return widest;
    }

    private bool IsOpen(CellRegion region, int side)
    {
        int column = side == 0 ? 0 : side - 1;
        return Enumerable.Range(region.Top, region.Bottom - region.Top + 1).All(row => _lattice.IsDrawnLeftOf(row, side) == false)
            && (_lattice.IsDrawnAbove(region.Top, column) == false || _lattice.IsDrawnAbove(region.Bottom + 1, column) == false
                || Enumerable.Range(0, _lattice.Rows).Any(row => _lattice.IsDrawnLeftOf(row, side) == true));
    }

    /// <summary>Words that run over a line, or over the edge of the table, belong to no cell with certainty.</summary>
    private void FindCrossings(IEnumerable<Glyph> page)
    {
        foreach (IGrouping<TextDirection, Glyph> group in page.Where(IsNear).GroupBy(glyph => glyph.Direction))
        {
            Glyph[] glyphs = [.. group];
            Glyph[] turned = [.. Turning.Turn(glyphs, group.Key)];
            Dictionary<Glyph, CellRegion?> regions = [];
            foreach ((Glyph glyph, Glyph level) in glyphs.Zip(turned))
            {
                regions.Add(level, CellRegion.At(_regions, _lattice, WideMarks.InkOf(glyph).Centre, glyph.Box.CentreY));
            }

            foreach (List<Glyph> line in TextLine.Group(turned, _budget))
            {
                MarkCrossing(line, TextLine.IsOneWord);
            }

            // What others print over a word parts it where it is looked at, not where it is drawn.
            MarkCrossing(turned, TextLine.IsOneRun);

            void MarkCrossing(IReadOnlyList<Glyph> line, Func<Glyph, Glyph, bool> isOne)
            {
                for (int i = 1; i < line.Count; i++)
                {
                    if (isOne(line[i - 1], line[i]) && regions[line[i - 1]] != regions[line[i]] && !WideMarks.Part(line[i - 1], line[i]))
                    {
                        MarkDoubtful(regions[line[i - 1]]);
                        MarkDoubtful(regions[line[i]]);
                    }
                }
            }
        }
    }

    /// <summary>Whether a character may stand in a word with one of the table.</summary>
    private bool IsNear(Glyph glyph) =>
        glyph.Direction != TextDirection.Oblique && !glyph.IsSpace
        && glyph.Box.Right > _lattice.Box.Left - glyph.Size && glyph.Box.Left < _lattice.Box.Right + glyph.Size
        && glyph.Box.Bottom > _lattice.Box.Top - glyph.Size && glyph.Box.Top < _lattice.Box.Bottom + glyph.Size;

    private void MarkDoubtful(CellRegion? region)
    {
        if (region is not null)
        {
            _doubtful.Add(region);
        }
    }

    /// <summary>Whether a cell is cut off at its side with what may be its figure, or a part of that.</summary>
    private bool MayGoOn(CellRegion region, string text) =>
        ((_cut.IsLeft && region.Left == 0) || (_cut.IsRight && region.Right == _lattice.Columns - 1)
            || (_cut.IsTop && region.Top == 0) || (_cut.IsBottom && region.Bottom == _lattice.Rows - 1)) && !CellText.IsLabel(text);

    private PageCell Lay(CellRegion region)
    {
        List<Glyph> glyphs = _glyphs.GetValueOrDefault(region, []);
        string text = CellText.Of(glyphs, _budget);
        Glyph[] inked = [.. glyphs.Where(glyph => !glyph.IsSpace)];
        (int First, int Last)? rows = inked.Length == 0 ? null : (
            RowAt(inked.Min(glyph => glyph.Box.Top + (glyph.Box.Height / 4))),
            RowAt(inked.Max(glyph => glyph.Box.Bottom - (glyph.Box.Height / 4))));
        int width = region.Right - region.Left + 1;
        return new(region, region.BoxIn(_lattice), text, rows, _doubtful.Contains(region) || region.HasBrokenSide || !region.IsRectangle, _inked.Contains(region) || MayGoOn(region, text))
        {
            Rows = RowsOf(region),
            IsClosedAbove = region.Top > 0 || IsDrawn(0),
            IsClosedBelow = region.Bottom + 1 < _lattice.Rows || IsDrawn(_lattice.Rows),
            IsFull = CellText.IsFull(glyphs, region.BoxIn(_lattice), _budget),
        };

        // Text may stick out of its table.
        int RowAt(double y) => y < _lattice.Ys[0] ? 0 : _lattice.RowAt(y) is >= 0 and int row ? row : _lattice.Rows - 1;

        bool IsDrawn(int line) => Enumerable.Range(region.Left, width).All(column => _lattice.IsDrawnAbove(line, column) != false);
    }

    private int RowsOf(CellRegion region)
    {
        int last = region.Bottom;
        while (last > region.Top && _lattice.Ys[last + 1] - _lattice.Ys[last] < LowestRow)
        {
            last--;
        }

        return last - region.Top + 1;
    }

    /// <summary>
    /// A figure over several rows is of the first only if it stands there, or if the label before it reaches over the same: else
    /// a line may be missing, and it be of another.
    /// </summary>
    private bool IsOfUncertainRow(PageCell cell, Dictionary<CellRegion, PageCell> cells)
    {
        CellRegion region = cell.Region;
        if (region.Bottom == region.Top || !cell.IsFigure || cell.TextRows is not { } rows || rows.Last == region.Top)
        {
            return false;
        }

        _budget.SpendSteps(1 + (region.Left / 8));
        for (int column = region.Left - 1; column >= 0; column--)
        {
            CellRegion left = _regions[region.Top, column];
            if (left.Top == region.Top && cells.TryGetValue(left, out PageCell? label) && label is { Text.Length: > 0, IsFigure: false })
            {
                return label.IsDoubtful || label.Region.Bottom != region.Bottom;
            }
        }

        return true;
    }
}
