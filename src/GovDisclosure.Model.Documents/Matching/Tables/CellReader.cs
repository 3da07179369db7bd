using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Reads the number in a cell and sets it in the report.</summary>
internal sealed class CellReader(ReportBuilder report, DiagnosticLog log)
{
    public ReadCell Read(ValueCell found)
    {
        decimal? value = Value(found);
        report[found.Cell.Pointer] = value;
        return new(found.Cell, value, found.Source.Text, found.Source.Place);
    }

    private decimal? Value(ValueCell found)
    {
        CellNumber number = CellNumber.Read(found.Source.Text, found.Cell.Column.Kind);
        if (number.Kind != CellNumberKind.Number)
        {
            if (number.Kind == CellNumberKind.Unreadable)
            {
                Report(DiagnosticCode.UnreadableNumber, found);
            }

            return null;
        }

        if (number.HasRemark)
        {
            Report(DiagnosticCode.RemarkedNumber, found);
        }

        return found.Cell.Column.Kind == CellKind.Amount ? Amount(number, found) : number.Value;
    }

    /// <summary>The unit in the cell counts before those around it, and these before that of the form; the form of 2019 prints none for procurement.</summary>
    private decimal? Amount(CellNumber number, ValueCell found)
    {
        FormColumn column = found.Cell.Column;
        MoneyUnit formUnit = MoneyUnit.Find(column.Unit.Name.Chinese)!;
        MoneyUnit? unit = number.Unit ?? (found.Unit.IsUnclear ? null : found.Unit.Unit);
        if (unit is not null)
        {
            return unit.Convert(number.Value, formUnit);
        }

        if (number.Value == 0)
        {
            return 0;
        }

        if (column.RawTextName is null && !found.Unit.IsUnclear)
        {
            Report(DiagnosticCode.AssumedUnit, found, ("unit", column.Unit.Name));
            return number.Value;
        }

        report.AmountText = column.RawTextName is null ? null : found.Source.Text;
        Report(DiagnosticCode.UnknownUnit, found);
        return null;
    }

    private void Report(DiagnosticCode code, ValueCell found, params ReadOnlySpan<(string Name, BilingualText Value)> arguments) =>
        log.Add(code, found.Cell.Pointer, found.Source.Text, found.Source.Place, [("label", found.Cell.Label), .. arguments]);
}
