using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>No count and no amount is negative, save those that may be.</summary>
internal sealed class NegativeValueRule(string id, Severity severity, BilingualText summary, BilingualText message)
    : Rule(id, severity, summary, message)
{
    internal override void Check(ref CheckContext context)
    {
        if (!context.HasNegative && !(context.Report.Amount < 0))
        {
            return;
        }

        // An enumerator would cost an allocation, and a report with a negative change may yet be clean.
        int count = 0;
        for (int i = 0; i < context.Form.Cells.Count; i++)
        {
            FormCell cell = context.Form.Cells[i];
            decimal? value = cell == context.Form.AmountCell ? context.Report.Amount : context.Counts[count++];
            if (cell.Column.Kind != CellKind.SignedCount && value is { } number and < 0)
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
}
