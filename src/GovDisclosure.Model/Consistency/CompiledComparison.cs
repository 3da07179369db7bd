using System.Numerics;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A comparison with its cells as places among the copied counts.</summary>
internal sealed class CompiledComparison
{
    private readonly int[] _judgedBy;

    public CompiledComparison(Form form, ComparisonRelation relation)
    {
        Relation = relation;
        Actual = new(form, relation.Actual);
        Expected = new(form, relation.Expected);
        Cells = [.. relation.Pointers.Select(pointer => form.IndexOf(form.GetCell(pointer)))];
        _judgedBy = [.. relation.JudgedBy.Select(form.IndexOf)];
    }

    public ComparisonRelation Relation { get; }

    public TermList Actual { get; }

    public TermList Expected { get; }

    /// <summary>Every cell in the order of a finding.</summary>
    public int[] Cells { get; }

    /// <summary>The cell a reader looks at first.</summary>
    public int First => Cells[0];

    public static CompiledComparison[] All(Form form, IEnumerable<ComparisonRelation> relations) =>
        [.. relations.Select(relation => new CompiledComparison(form, relation))];

    public bool IsJudged<T>(ReadOnlySpan<long?> stated, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        if (Relation.JudgedWhere == JudgedWhere.AnyIsKnown)
        {
            return values.AnyKnown(_judgedBy);
        }

        foreach (int cell in _judgedBy)
        {
            if (stated[cell] is null)
            {
                return false;
            }
        }

        return true;
    }

    public bool Holds<T>(CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        T actual = values.Sum(Actual);
        T expected = values.Sum(Expected);
        return Relation.Comparison switch
        {
            ComparisonOperator.Equal => actual == expected,
            ComparisonOperator.AtLeast => actual >= expected,
            _ => actual <= expected,
        };
    }
}
