using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>No count and no amount is negative, save those that may be.</summary>
internal sealed class NegativeValueRule(RuleDefinition definition) : Rule(definition)
{
    private static readonly PerForm<ComparisonRelation[]> Relations = new(form =>
        [.. form.Cells.Where(cell => cell.Column.Kind != CellKind.SignedCount).Select(ZeroOrMore)]);

    internal override void Check(ref CheckContext context)
    {
        if (!context.HasNegative && !(context.Report.Amount < 0))
        {
            return;
        }

        foreach (ComparisonRelation relation in Relations[context.Form])
        {
            FormCell cell = relation.Actual[0].Cell;
            decimal? value = cell == context.Form.AmountCell ? context.Report.Amount : context.Counts[context.Form.IndexOf(cell)];
            if (value is { } number and < 0)
            {
                context.Add(
                    this,
                    [new(cell.Pointer, number)],
                    expected: null,
                    actual: number,
                    new("cell", cell.Label),
                    new("actual", number));
            }
        }
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => Relations[form];

    private static ComparisonRelation ZeroOrMore(FormCell cell) =>
        new([new RelationTerm(cell)], ComparisonOperator.AtLeast, [], JudgedWhere.AllAreStated, [cell]);
}
