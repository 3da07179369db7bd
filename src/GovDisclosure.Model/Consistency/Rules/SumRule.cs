using System.Numerics;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>A stated total equals the sum of its parts, or the two sides of a balance are equal.</summary>
internal sealed class SumRule(
    string id, Severity severity, BilingualText summary, BilingualText message, Func<Form, IEnumerable<FormSum>> sums)
    : Rule(id, severity, summary, message)
{
    private readonly PerForm<CompiledSum[]> _sums = new(form => CompiledSum.All(form, sums(form)));

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

    private void Check<T>(ref CheckContext context, CellValues<T> values)
        where T : struct, IBinaryInteger<T>
    {
        CompiledSum[] all = _sums[context.Form];
        int blank = 0;
        foreach (CompiledSum sum in all)
        {
            if (IsBlank(context, values, sum))
            {
                blank++;
            }
            else if (values.Sum(sum.Left) != values.Sum(sum.Right))
            {
                Report(ref context, values, sum);
            }
        }

        context.Blank += blank;
        context.Checked += all.Length - blank;
    }

    private static bool IsBlank<T>(in CheckContext context, CellValues<T> values, CompiledSum sum)
        where T : struct, IBinaryInteger<T> =>
        sum.IsTotal ? context.Counts[sum.Total] is null : !values.AnyKnown(sum.Left) && !values.AnyKnown(sum.Right);

    private void Report<T>(ref CheckContext context, CellValues<T> values, CompiledSum sum)
        where T : struct, IBinaryInteger<T>
    {
        decimal expected = decimal.CreateChecked(values.Sum(sum.Left));
        decimal actual = decimal.CreateChecked(values.Sum(sum.Right));
        FormCell total = sum.Definition.Right[0];
        context.Add(
            this,
            context.CellsAt(sum.TotalFirst),
            expected,
            actual,
            new("row", total.Row.QualifiedLabel),
            new("column", total.Column.Label),
            new("formula", Formula.OfParts(values, sum)),
            new("left", Formula.OfSide(values, sum.Definition.Left, sum.Left)),
            new("right", Formula.OfSide(values, sum.Definition.Right, sum.Right)),
            new("expected", expected),
            new("actual", actual),
            MessageArgument.Deviation(actual - expected));
    }
}
