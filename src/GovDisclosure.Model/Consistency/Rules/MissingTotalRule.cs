using System.Numerics;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>No total is blank beside parts that give it a value.</summary>
internal sealed class MissingTotalRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
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

    private void Report<T>(ref CheckContext context, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledSum[] sums = TotalDerivation.SumsOf(context.Form);
        for (int cell = 0; cell < context.Counts.Length; cell++)
        {
            if (!values.IsDerived(cell))
            {
                continue;
            }

            CompiledSum sum = sums[values.DerivationOf(cell)];
            decimal expected = decimal.CreateChecked(values[cell]);
            context.Add(
                this,
                context.CellsAt(sum.TotalFirst),
                expected,
                actual: null,
                new("cell", context.Form.CountCells[cell].Label),
                new("formula", Formula.OfParts(values, sum)),
                new("expected", expected));
        }
    }
}
