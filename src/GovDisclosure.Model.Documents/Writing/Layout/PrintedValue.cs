using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>What is printed in a cell: plain digits, and the unit where the form prints none.</summary>
internal static class PrintedValue
{
    /// <summary>The text of a cell; empty for a blank.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="amountText">What the report's source printed for an amount whose unit was not plain.</param>
    public static string Of(ReportCell cell, string? amountText)
    {
        bool formStatesUnit = cell.Definition.Column.RawTextName is null;
        if (cell.Value is not { } value)
        {
            return formStatesUnit ? "" : PrintedText.Line(amountText ?? "");
        }

        string number = PlainNumber.Of(value);
        return formStatesUnit || value == 0 ? number : number + cell.Definition.Column.Unit.Name.Chinese;
    }
}
