using System.Numerics;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>Counts of the report compared with each other: totals, balances, stocks.</summary>
internal class ComparisonRule(RuleDefinition definition, Func<Form, IEnumerable<ComparisonRelation>> relations) : Rule(definition)
{
    private readonly PerForm<CompiledComparison[]> _comparisons = new(form => definition.Forms.Contains(form) ? CompiledComparison.All(form, relations(form)) : []);

    internal override void Check(ref CheckContext context)
    {
        if (context.IsLarge)
        {
            Check(ref context, context.LargeValues);
        }
        else
        {
            Check(ref context, context.Values);
        }
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => [.. _comparisons[form].Select(comparison => comparison.Relation)];

    private void Check<T>(ref CheckContext context, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledComparison[] all = _comparisons[context.Form];
        int judged = 0;
        foreach (CompiledComparison comparison in all)
        {
            if (comparison.IsJudged(context.Counts, values))
            {
                judged++;
                if (!comparison.Holds(values))
                {
                    Report(ref context, values, comparison);
                }
            }
        }

        if (IsCounted)
        {
            context.Checked += judged;
            context.Blank += all.Length - judged;
        }
    }

    private void Report<T>(ref CheckContext context, CellValues<T> values, CompiledComparison comparison)
        where T : struct, IBinaryInteger<T>
    {
        bool hasExpected = comparison.Relation.Expected.Count > 0;
        decimal expected = decimal.CreateChecked(values.Sum(comparison.Expected));
        decimal actual = decimal.CreateChecked(values.Sum(comparison.Actual));
        FormCell first = comparison.Relation.Actual[0].Cell;
        List<MessageArgument> arguments =
        [
            new("row", first.Row.QualifiedLabel),
            new("column", first.Column.Label),
            new("formula", Formula.OfParts(values, comparison)),
            new("left", Formula.OfSide(values, comparison.Expected)),
            new("right", Formula.OfSide(values, comparison.Actual)),
            new("expected", expected),
            new("actual", actual),
            MessageArgument.Deviation(actual - expected),
        ];
        foreach (int cell in comparison.Cells)
        {
            arguments.Add(MessageArgument.OfCell(context.Form.CountCells[cell], context.Counts[cell]));
        }

        context.Add(this, context.CellsAt(comparison.Cells), hasExpected ? expected : null, actual, [.. arguments]);
    }
}
