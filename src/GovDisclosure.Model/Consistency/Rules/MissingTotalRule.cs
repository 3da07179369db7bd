using System.Numerics;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>No total is blank beside parts that give it a value.</summary>
internal sealed class MissingTotalRule(RuleDefinition definition) : Rule(definition)
{
    internal override void Check(ref CheckContext context)
    {
        if (!context.HasDerived)
        {
            return;
        }

        if (context.IsLarge)
        {
            Report(ref context, context.LargeValues);
        }
        else
        {
            Report(ref context, context.Values);
        }
    }

    private protected override IReadOnlyList<RuleRelation> Demands(Form form) => 
    [
        .. form.Cells
            .Select(cell => new StatedTotalRelation(cell, TotalDerivation.Ordered(form).Where(sum => sum.Right[0] == cell)))
            .Where(relation => relation.Derivations.Count > 0),
    ];

    private void Report<T>(ref CheckContext context, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledComparison[] sums = TotalDerivation.SumsOf(context.Form);
        for (int cell = 0; cell < context.Counts.Length; cell++)
        {
            if (!values.IsDerived(cell))
            {
                continue;
            }

            CompiledComparison sum = sums[values.DerivationOf(cell)];
            decimal expected = decimal.CreateChecked(values[cell]);
            context.Add(
                this,
                context.CellsAt(sum.Cells),
                expected,
                actual: null,
                new("cell", context.Form.CountCells[cell].Label),
                new("formula", Formula.OfParts(values, sum)),
                new("expected", expected));
        }
    }
}
