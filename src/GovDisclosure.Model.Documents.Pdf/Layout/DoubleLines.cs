using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>
/// Tells the two lines of a wide double border from a narrow column or row: wherever the one is drawn so is the other, and nothing
/// stands between them anywhere.
/// </summary>
internal static class DoubleLines
{
    /// <summary>How far apart the lines of one border are at most, in points: three each for both lines and for the gap, and cells a little apart.</summary>
    private const double Widest = 10;

    /// <summary>How far beyond them lines may end that meet them.</summary>
    private const double Touch = 2;

    /// <summary>The lines of a table with one in the place of two; the same where it has no double borders.</summary>
    public static RuleGroup Join(RuleGroup group, Lattice lattice, IReadOnlyList<Glyph> glyphs, ReadingBudget budget)
    {
        List<(double From, double To)> columns = Find(lattice.Xs, lattice.Ys, (line, row) => lattice.IsDrawnLeftOf(row, line), glyphs, box => (box.CentreX, box.CentreY), budget);
        List<(double From, double To)> rows = Find(lattice.Ys, lattice.Xs, lattice.IsDrawnAbove, glyphs, box => (box.CentreY, box.CentreX), budget);
        if (columns.Count + rows.Count == 0)
        {
            return group;
        }

        budget.SpendSteps(1 + (group.Rules.Count * (long)(columns.Count + rows.Count) / 16));
        return group.Move(rule =>
        {
            (List<(double From, double To)> beside, List<(double From, double To)> across) = rule.IsLevel ? (rows, columns) : (columns, rows);
            return rule with { At = Move(rule.At, beside), Start = Move(rule.Start, across), End = Move(rule.End, across) };
        });
    }

    private static List<(double From, double To)> Find(
        double[] lines, double[] across, Func<int, int, bool?> isDrawn, IReadOnlyList<Glyph> glyphs, Func<Box, (double Beside, double Along)> placeOf, ReadingBudget budget)
    {
        List<(double From, double To)> found = [];
        for (int line = 0; line + 1 < lines.Length; line++)
        {
            if (IsNarrow(lines, line) && !IsNarrow(lines, line - 1) && !IsNarrow(lines, line + 1)
                && AreDrawnTogether(line) && !glyphs.Any(IsBetween))
            {
                found.Add((lines[line], lines[line + 1]));
            }

            bool IsBetween(Glyph glyph)
            {
                (double beside, double along) = placeOf(glyph.Box);
                return beside > lines[line] && beside < lines[line + 1] && along > across[0] && along < across[^1] && !glyph.IsSpace && IsDrawnAt(line, along);
            }
        }

        return found;

        bool AreDrawnTogether(int line)
        {
            budget.SpendSteps(1 + ((across.Length + glyphs.Count) / 16));
            bool isAny = false;
            for (int along = 0; along + 1 < across.Length; along++)
            {
                if (!IsNarrow(across, along))
                {
                    bool? one = isDrawn(line, along);
                    if (one is null || one != isDrawn(line + 1, along))
                    {
                        return false;
                    }

                    isAny |= one == true;
                }
            }

            return isAny;
        }

        bool IsDrawnAt(int line, double along)
        {
            int at = Array.FindLastIndex(across, edge => edge < along);
            return isDrawn(line, at) != false || isDrawn(line + 1, at) != false;
        }
    }

    private static bool IsNarrow(double[] lines, int line) => line >= 0 && line + 1 < lines.Length && lines[line + 1] - lines[line] <= Widest;

    private static double Move(double at, List<(double From, double To)> doubles)
    {
        foreach ((double from, double to) in doubles)
        {
            if (at >= from - Touch && at <= to + Touch)
            {
                return (from + to) / 2;
            }
        }

        return at;
    }
}
