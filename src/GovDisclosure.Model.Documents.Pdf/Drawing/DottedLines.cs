using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Gathers dots and puts those that stand in a row together to the line they draw. A dot alone is what it would be without the others.</summary>
internal sealed class DottedLines
{
    /// <summary>How large a dot may be, in points, and how much longer than wide.</summary>
    private const double Largest = 3.2;

    private const double Longest = 2.5;

    /// <summary>How far apart dots of one line may stand, and how far off its course.</summary>
    private const double Gap = 3;

    private const double Off = 0.5;

    /// <summary>So many dots in a row are a line, if they make one longer than characters are wide.</summary>
    private const int Fewest = 4;

    private const double Shortest = 8;

    private readonly List<(Box Box, bool IsRule)> _dots = [];

    /// <summary>Whether something drawn is so small that it may be a dot of a line.</summary>
    public static bool IsDot(Box box) =>
        Math.Max(box.Width, box.Height) <= Largest && Math.Max(box.Width, box.Height) <= Longest * Math.Min(box.Width, box.Height);

    /// <summary>Adds a dot.</summary>
    /// <param name="box">Where it is seen.</param>
    /// <param name="isRule">Whether alone it is a short line, and not a picture.</param>
    public void Add(Box box, bool isRule) => _dots.Add((box, isRule));

    /// <summary>Gives the lines to others, and the dots that are of none.</summary>
    public void MoveTo(List<Rule> rules, List<Box> pictures, ReadingBudget budget)
    {
        if (_dots.Count == 0)
        {
            return;
        }

        budget.SpendSteps(_dots.Count);
        HashSet<int> taken = [];
        Join(isLevel: true, taken, rules);
        Join(isLevel: false, taken, rules);
        foreach ((int index, (Box box, bool isRule)) in _dots.Index().Where(dot => !taken.Contains(dot.Index)))
        {
            if (isRule)
            {
                rules.Add(Rule.Along(box, box.Width >= box.Height));
            }
            else
            {
                pictures.Add(box);
            }
        }

        _dots.Clear();
    }

    /// <summary>The dots as short rules, line by line, each line from its beginning.</summary>
    private static IEnumerable<(int Line, int Index, Rule Rule)> Order(IEnumerable<Rule> dots)
    {
        int line = 0;
        double first = double.NegativeInfinity;
        List<(int Line, int Index, Rule Rule)> ordered = [];
        foreach ((int index, Rule rule) in dots.Index().OrderBy(dot => dot.Item.At))
        {
            if (rule.At - first > Off)
            {
                (line, first) = (line + 1, rule.At);
            }

            ordered.Add((line, index, rule));
        }

        return ordered.OrderBy(dot => (dot.Line, dot.Rule.Start));
    }

    private void Join(bool isLevel, HashSet<int> taken, List<Rule> rules)
    {
        List<(int Line, int Index, Rule Rule)> row = [];
        double end = 0;
        foreach ((int Line, int Index, Rule Rule) dot in Order(_dots.Select(dot => Rule.Along(dot.Box, isLevel))))
        {
            if (row.Count > 0 && (dot.Line != row[0].Line || dot.Rule.Start - end > Gap))
            {
                Take();
            }

            end = row.Count == 0 ? dot.Rule.End : Math.Max(end, dot.Rule.End);
            row.Add(dot);
        }

        Take();

        void Take()
        {
            if (row.Count >= Fewest && end - row[0].Rule.Start >= Shortest)
            {
                rules.Add(new(isLevel, row.Average(dot => dot.Rule.At), row[0].Rule.Start, end));
                taken.UnionWith(row.Select(dot => dot.Index));
            }

            row.Clear();
        }
    }
}
