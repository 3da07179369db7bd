using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A report for findings to be shown at.</summary>
internal static class MarkedReport
{
    /// <summary>A report that breaks rules of every kind there is on its form: sums, balances, blanks, stocks, sections, the year and the date.</summary>
    public static AnnualReport WithEveryKindOfFinding(Form form)
    {
        int year = form == Form.Year2021 ? 2020 : 2021;
        ReportBuilder report = new(form)
        {
            Year = year,
            Agency = new() { Name = "某市突出环境问题整改办公室", Code = "11330000002482031X" },
            PublishedOn = new(year + 2, 5, 1),
            ProblemsAndImprovements = $"{year - 1}年的问题。",
            OtherMatters = "无。",
        };
        foreach ((int index, FormCell cell) in form.Cells.Index())
        {
            report[cell.Pointer] = (index % 5) switch { 0 => null, 1 => 0, 2 => index, 3 => cell.Column.Kind == CellKind.SignedCount ? -index : 7, _ => index % 2 == 0 ? -1 : 2 };
        }

        return report.Build();
    }
}
