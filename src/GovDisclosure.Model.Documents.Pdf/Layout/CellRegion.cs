using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>A cell of a table on a page: the smallest boxes between which nothing is drawn.</summary>
internal sealed class CellRegion(int top, int left)
{
    /// <summary>Its first row.</summary>
    public int Top { get; } = top;

    /// <summary>Its first column.</summary>
    public int Left { get; private set; } = left;

    /// <summary>Its last row.</summary>
    public int Bottom { get; private set; } = top;

    /// <summary>Its last column.</summary>
    public int Right { get; private set; } = left;

    /// <summary>How many of the smallest boxes it is made of.</summary>
    public int Count { get; private set; }

    /// <summary>Whether one of its sides is drawn in part only, so that it is not certain where it ends.</summary>
    public bool HasBrokenSide { get; set; }

    /// <summary>Whether it is a rectangle, as cells are.</summary>
    public bool IsRectangle => Count == (Bottom - Top + 1) * (Right - Left + 1);

    /// <summary>The cell at a point of a page; null where the table does not reach.</summary>
    public static CellRegion? At(CellRegion[,] regions, Lattice lattice, double x, double y)
    {
        (int row, int column) = (lattice.RowAt(y), lattice.ColumnAt(x));
        return row >= 0 && column >= 0 ? regions[row, column] : null;
    }

    /// <summary>Where it lies on its page.</summary>
    public Box BoxIn(Lattice lattice) => new(lattice.Xs[Left], lattice.Ys[Top], lattice.Xs[Right + 1], lattice.Ys[Bottom + 1]);

    public void Add(int row, int column)
    {
        Count++;
        Left = Math.Min(Left, column);
        Bottom = Math.Max(Bottom, row);
        Right = Math.Max(Right, column);
    }

    /// <summary>Takes a table apart into its cells, row by row from the left. Its outermost sides are closed whether they are drawn or not.</summary>
    public static CellRegion[,] Divide(Lattice lattice)
    {
        (int rows, int columns) = (lattice.Rows, lattice.Columns);
        DisjointSets sets = new(rows * columns);
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                if (row > 0 && lattice.IsDrawnAbove(row, column) == false)
                {
                    sets.Join((row * columns) + column, ((row - 1) * columns) + column);
                }

                if (column > 0 && lattice.IsDrawnLeftOf(row, column) == false)
                {
                    sets.Join((row * columns) + column, (row * columns) + column - 1);
                }
            }
        }

        CellRegion[,] regions = new CellRegion[rows, columns];
        Dictionary<int, CellRegion> bySet = [];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                int set = sets.Find((row * columns) + column);
                if (!bySet.TryGetValue(set, out CellRegion? region))
                {
                    bySet.Add(set, region = new(row, column));
                }

                region.Add(row, column);
                regions[row, column] = region;
            }
        }

        MarkBroken(lattice, regions);
        return regions;
    }

    /// <summary>Marks what has a side drawn in part, or a line that ends within it.</summary>
    private static void MarkBroken(Lattice lattice, CellRegion[,] regions)
    {
        for (int row = 0; row < lattice.Rows; row++)
        {
            for (int column = 0; column < lattice.Columns; column++)
            {
                CellRegion region = regions[row, column];
                if (row > 0)
                {
                    Mark(region, regions[row - 1, column], lattice.IsDrawnAbove(row, column));
                }

                if (column > 0)
                {
                    Mark(region, regions[row, column - 1], lattice.IsDrawnLeftOf(row, column));
                }
            }
        }

        static void Mark(CellRegion one, CellRegion other, bool? isDrawn)
        {
            if (isDrawn is null || (one == other && isDrawn == true))
            {
                one.HasBrokenSide = other.HasBrokenSide = true;
            }
        }
    }
}
