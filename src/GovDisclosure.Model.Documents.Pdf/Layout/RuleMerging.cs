using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Puts together the pieces that lines are drawn in: cell by cell, dash by dash, one on the other.</summary>
internal static class RuleMerging
{
    /// <summary>How far apart pieces of one line may run beside each other.</summary>
    private const double Beside = 1;

    /// <summary>How far apart the ends of pieces of one line may be: less than any cell is wide or high.</summary>
    private const double Gap = 3;

    /// <summary>The same for dashes, which are so short at most: figures that are drawn one below the other are longer.</summary>
    private const double DashGap = 4.5;

    private const double Dash = 4.5;

    /// <summary>The lines of one kind, from the top or from the left.</summary>
    public static List<Rule> Merge(IEnumerable<Rule> rules, bool isLevel)
    {
        List<Rule> merged = [];
        List<Rule> line = [];
        foreach (Rule rule in rules.Where(rule => rule.IsLevel == isLevel).OrderBy(rule => rule.At))
        {
            if (line.Count > 0 && rule.At - line[0].At > Beside)
            {
                Join(line, merged);
            }

            line.Add(rule);
        }

        Join(line, merged);
        return merged;
    }

    /// <summary>Brings stretches of one line together where they meet.</summary>
    public static List<(double Start, double End)> JoinStretches(IEnumerable<(double Start, double End)> stretches)
    {
        List<(double Start, double End)> joined = [];
        bool wasDash = false;
        foreach ((double start, double end) in stretches.OrderBy(stretch => stretch.Start))
        {
            bool isDash = end - start <= Dash;
            if (joined.Count > 0 && start - joined[^1].End <= (isDash && wasDash ? DashGap : Gap))
            {
                joined[^1] = (joined[^1].Start, Math.Max(joined[^1].End, end));
            }
            else
            {
                joined.Add((start, end));
            }

            wasDash = isDash;
        }

        return joined;
    }

    private static void Join(List<Rule> line, List<Rule> merged)
    {
        if (line.Count > 0)
        {
            double at = line.Average(rule => rule.At);
            merged.AddRange(JoinStretches(line.Select(rule => (rule.Start, rule.End))).Select(stretch => new Rule(line[0].IsLevel, at, stretch.Start, stretch.End)));
            line.Clear();
        }
    }
}
