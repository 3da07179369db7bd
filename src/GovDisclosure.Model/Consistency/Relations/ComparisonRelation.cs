using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>Numbers of the report compared with each other: a total with its parts, two sides of a balance, a stock with what changed it.</summary>
public sealed class ComparisonRelation : RuleRelation
{
    internal ComparisonRelation(
        IReadOnlyList<RelationTerm> actual,
        ComparisonOperator comparison,
        IReadOnlyList<RelationTerm> expected,
        JudgedWhere judgedWhere,
        IReadOnlyList<FormCell> judgedBy)
        : base([actual[0].Cell.Pointer, .. expected.Concat(actual.Skip(1)).Select(term => term.Cell.Pointer)])
    {
        Actual = [.. actual];
        Comparison = comparison;
        Expected = [.. expected];
        JudgedWhere = judgedWhere;
        JudgedBy = [.. judgedBy];
    }

    /// <summary>What is found: the finding's actual figure is their sum.</summary>
    public IReadOnlyList<RelationTerm> Actual { get; }

    /// <summary>How <see cref="Actual"/> must stand to <see cref="Expected"/>.</summary>
    public ComparisonOperator Comparison { get; }

    /// <summary>What it is compared with: the finding's expected figure is their sum. Without terms it is zero, and the finding states no expected figure.</summary>
    public IReadOnlyList<RelationTerm> Expected { get; }

    /// <summary>What <see cref="JudgedBy"/> must be for the relation to be judged.</summary>
    public JudgedWhere JudgedWhere { get; }

    /// <summary>The cells that decide whether the relation is judged.</summary>
    public IReadOnlyList<FormCell> JudgedBy { get; }

    /// <summary>A total, judged where it is stated: what it says equals the sum of its parts.</summary>
    internal static ComparisonRelation OfTotal(FormSum sum) =>
        new(Added(sum.Right), ComparisonOperator.Equal, Added(sum.Left), JudgedWhere.AllAreStated, sum.Right);

    /// <summary>A balance, judged where any of its cells is known: what stands on the right equals what stands on the left.</summary>
    internal static ComparisonRelation OfBalance(FormSum sum) =>
        new(Added(sum.Right), ComparisonOperator.Equal, Added(sum.Left), JudgedWhere.AnyIsKnown, [.. sum.Left, .. sum.Right]);

    private static RelationTerm[] Added(IReadOnlyList<FormCell> cells) => [.. cells.Select(cell => new RelationTerm(cell))];
}
