using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>The lines that draw one table.</summary>
internal sealed class RuleGroup
{
    /// <summary>How far apart lines may be that are meant to touch: cells with a border of their own stand a little apart.</summary>
    private const double Touch = 3.5;

    /// <summary>How far apart the two lines of a double border are at most, and what part of the narrower of two boxes they share.</summary>
    private const double WidestDouble = 7;

    private const double MostOfWidth = 0.9;

    /// <summary>How near the edge that cuts it off a line ends, in points.</summary>
    private const double CutEdge = 1;

    /// <summary>More lines than any page of tables has.</summary>
    private const int MostRules = 4000;

    private RuleGroup(List<Rule> rules)
    {
        Rules = rules;
        Box = rules.Select(rule => rule.Box).Aggregate((one, other) => one.Union(other));
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The box around all of them.</summary>
    public Box Box { get; }

    /// <summary>Groups the lines of a page that touch, then those of which the one stand beside the other; frames around tables are left out.</summary>
    public static List<RuleGroup> Find(IReadOnlyList<Rule> rules, ReadingBudget budget)
    {
        if (rules.Count > MostRules)
        {
            budget.Exceed(new($"一页上超过 {MostRules} 条框线", $"more than {MostRules} rules on a page"));
        }

        budget.SpendSteps((long)rules.Count * rules.Count / 32);
        List<RuleGroup> groups = Gather([.. rules], rule => rule.Box, static (one, other) => Gap(one, other) <= Touch).ConvertAll(found => new RuleGroup(found));
        groups.RemoveAll(group => group.Box.Width < 2 * Touch || group.Box.Height < 2 * Touch);
        groups.RemoveAll(group => group.IsFrame() && groups.Exists(inner => inner != group && group.Surrounds(inner.Box)));
        return Gather(groups, group => group.Box, static (one, other) => Overlaps(one, other) || FollowsClosely(one, other) || FollowsClosely(other, one))
            .ConvertAll(found => new RuleGroup([.. found.SelectMany(group => group.Rules)]));
    }

    /// <summary>The same lines elsewhere; those of which nothing is left are left out.</summary>
    public RuleGroup Move(Func<Rule, Rule> move) => new([.. Rules.Select(move).Where(rule => rule.Length > 0)]);

    /// <summary>At which sides lines run on beyond the edge of the page, or of what is shown of it, and none closes the table. Tables go on below the edge of a page on the next.</summary>
    public CutSides FindCutSides(PageDrawing page) => new(
        IsCut(page, isLevel: true, Box.Left, Box.Left <= CutEdge, rule => rule.Start, cut => cut.Left),
        IsCut(page, isLevel: true, Box.Right, Box.Right >= page.Width - CutEdge, rule => rule.End, cut => cut.Left),
        IsCut(page, isLevel: false, Box.Top, isEdgeOfPage: false, rule => rule.Start, cut => cut.Top),
        IsCut(page, isLevel: false, Box.Bottom, isEdgeOfPage: false, rule => rule.End, cut => cut.Top));

    private bool IsCut(PageDrawing page, bool isLevel, double side, bool isEdgeOfPage, Func<Rule, double> endOf, Func<Box, double> placeOf) =>
        ((isEdgeOfPage && Rules.Count(rule => rule.IsLevel == isLevel && Math.Abs(endOf(rule) - side) <= CutEdge) > 1)
            || page.Cuts.Any(cut => Math.Abs(placeOf(cut) - side) <= CutEdge && Gap(cut, Box) <= CutEdge))
        && !Rules.Any(rule => rule.IsLevel != isLevel && Math.Abs(rule.At - side) <= CutEdge);

    private static List<List<T>> Gather<T>(List<T> items, Func<T, Box> boxOf, Func<Box, Box, bool> belong)
    {
        Box[] boxes = [.. items.Select(boxOf)];
        DisjointSets sets = new(items.Count);
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (belong(boxes[i], boxes[j]))
                {
                    sets.Join(i, j);
                }
            }
        }

        return [.. items.Index().GroupBy(item => sets.Find(item.Index), item => item.Item).Select(group => group.ToList())];
    }

    private static double Gap(Box one, Box other) => Math.Max(
        Math.Max(one.Left - other.Right, other.Left - one.Right),
        Math.Max(one.Top - other.Bottom, other.Top - one.Bottom));

    /// <summary>Whether two boxes stand beside each other without room for a margin between them.</summary>
    private static bool Overlaps(Box one, Box other) =>
        Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top) > Touch
        && Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) < 4 * Touch;

    /// <summary>Whether a box stands below another as near as the lines of a double border are, each of which ends where it meets others.</summary>
    private static bool FollowsClosely(Box below, Box above) =>
        below.Top > above.Bottom && below.Top - above.Bottom <= WidestDouble
        && Math.Min(below.Right, above.Right) - Math.Max(below.Left, above.Left) > MostOfWidth * Math.Min(below.Width, above.Width);

    /// <summary>Whether these are no more than the four sides of a box.</summary>
    private bool IsFrame() => Rules.All(rule => rule.IsLevel
        ? Math.Min(rule.At - Box.Top, Box.Bottom - rule.At) <= Touch
        : Math.Min(rule.At - Box.Left, Box.Right - rule.At) <= Touch);

    private bool Surrounds(Box inner) => inner.Left > Box.Left && inner.Right < Box.Right && inner.Top > Box.Top && inner.Bottom < Box.Bottom;
}
