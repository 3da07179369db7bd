using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>The lines of a table as columns and rows, and which sides of its smallest boxes are drawn.</summary>
internal sealed class Lattice
{
    /// <summary>Lines closer than this are one: no column and no row is so narrow.</summary>
    private const double Narrowest = 4.6;

    /// <summary>How far lines must reach beyond the last one across them for a side to be open.</summary>
    private const double OpenSide = 6;

    /// <summary>A side of which so much is drawn is drawn.</summary>
    private const double Drawn = 0.7;

    /// <summary>A side of which no more is drawn is not; in between it is broken.</summary>
    private const double Absent = 0.2;

    /// <summary>More boxes than any page has.</summary>
    private const int MostBoxes = 40_000;

    private readonly double[,] _level;
    private readonly double[,] _upright;

    public Lattice(RuleGroup group, ReadingBudget budget)
    {
        Xs = Lines(group, isLevel: false);
        Ys = Lines(group, isLevel: true);
        if ((long)Xs.Length * Ys.Length > MostBoxes)
        {
            budget.Exceed(new("表格过大", "a table of too many cells"));
        }

        _level = Coverage(group, isLevel: true, Ys, Xs);
        _upright = Coverage(group, isLevel: false, Xs, Ys);
    }

    /// <summary>The columns' edges from the left.</summary>
    public double[] Xs { get; }

    /// <summary>The rows' edges from the top.</summary>
    public double[] Ys { get; }

    public int Columns => Xs.Length - 1;

    public int Rows => Ys.Length - 1;

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>Whether the line above a row is drawn over a column; null where it is broken.</summary>
    public bool? IsDrawnAbove(int row, int column) => IsDrawn(_level[row, column]);

    /// <summary>Whether the line to the left of a column is drawn beside a row; null where it is broken.</summary>
    public bool? IsDrawnLeftOf(int row, int column) => IsDrawn(_upright[column, row]);

    /// <summary>The column a place is in, -1 outside of all.</summary>
    public int ColumnAt(double x) => IndexOf(Xs, x);

    /// <summary>The row a place is in, -1 outside of all.</summary>
    public int RowAt(double y) => IndexOf(Ys, y);

    private static bool? IsDrawn(double share) => share >= Drawn ? true : share <= Absent ? false : null;

    private static int IndexOf(double[] edges, double at)
    {
        int found = Array.BinarySearch(edges, at);
        int index = found >= 0 ? found : ~found - 1;
        return index >= 0 && index < edges.Length - 1 ? index : -1;
    }

    /// <summary>Where the lines of one kind run; a side that is not drawn, but that lines reach, counts as one.</summary>
    private static double[] Lines(RuleGroup group, bool isLevel)
    {
        List<double> lines = [];
        double first = double.NaN;
        foreach (double at in group.Rules.Where(rule => rule.IsLevel == isLevel).Select(rule => rule.At).Order())
        {
            if (lines.Count == 0 || at - first > Narrowest)
            {
                lines.Add(at);
                first = at;
            }
            else
            {
                lines[^1] = (first + at) / 2;
            }
        }

        Rule[] across = [.. group.Rules.Where(rule => rule.IsLevel != isLevel)];
        if (across.Length > 0)
        {
            (double least, double most) = (across.Min(rule => rule.Start), across.Max(rule => rule.End));
            if (lines.Count == 0 || lines[0] - least > OpenSide)
            {
                lines.Insert(0, least);
            }

            if (most - lines[^1] > OpenSide)
            {
                lines.Add(most);
            }
        }

        return [.. lines];
    }

    /// <summary>How much of each stretch of each line, between the lines across it, is drawn.</summary>
    private static double[,] Coverage(RuleGroup group, bool isLevel, double[] lines, double[] across)
    {
        List<(double Start, double End)>[] stretches = [.. lines.Select(_ => new List<(double, double)>())];
        foreach (Rule rule in group.Rules.Where(rule => rule.IsLevel == isLevel))
        {
            int nearest = 0;
            for (int i = 1; i < lines.Length; i++)
            {
                nearest = Math.Abs(lines[i] - rule.At) < Math.Abs(lines[nearest] - rule.At) ? i : nearest;
            }

            stretches[nearest].Add((rule.Start, rule.End));
        }

        double[,] coverage = new double[lines.Length, Math.Max(0, across.Length - 1)];
        for (int line = 0; line < lines.Length; line++)
        {
            foreach ((double start, double end) in RuleMerging.JoinStretches(stretches[line]))
            {
                for (int i = 0; i + 1 < across.Length; i++)
                {
                    double shared = Math.Min(end, across[i + 1]) - Math.Max(start, across[i]);
                    coverage[line, i] += Math.Max(0, shared) / (across[i + 1] - across[i]);
                }
            }
        }

        return coverage;
    }
}
