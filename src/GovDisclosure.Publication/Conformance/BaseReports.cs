using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Conformance;

/// <summary>The reports that cases are bent from. Organ, prose and figures are made up.</summary>
internal static class BaseReports
{
    private const decimal Money = 12.35m;

    /// <summary>A report that keeps every rule, with a number in every cell.</summary>
    public static AnnualReport Consistent(Form form)
    {
        ReportBuilder builder = Head(form);
        for (int i = 0; i < form.Cells.Count; i++)
        {
            builder[form.Cells[i].Pointer] = 1 + (i * 7 % 5);
        }

        builder[AmountOf(form)] = Money;
        foreach (FormCell cell in form.ProactiveDisclosure.Rows.SelectMany(row => row.Cells.Where(IsStock)))
        {
            builder[cell.Pointer] += 20;
        }

        AnnualReport report = builder.Build().RecomputeTotals();
        foreach (FormSum balance in form.Requests.Balances)
        {
            decimal? received = balance.Right.Sum(cell => report.GetCell(cell.Pointer)) - report.GetCell(balance.Left[1].Pointer);
            report = report.WithCell(balance.Left[0].Pointer, received);
        }

        return report.RecomputeTotals();
    }

    /// <summary>A report whose tables are blank, with nothing wrong in its head and prose.</summary>
    public static AnnualReport Blank(Form form) => Head(form).Build();

    /// <summary>A blank report but for some cells.</summary>
    public static AnnualReport With(Form form, params IEnumerable<(string Pointer, decimal? Value)> cells) => Edit(Blank(form), cells);

    /// <summary>A report with some cells changed.</summary>
    public static AnnualReport Edit(AnnualReport report, params IEnumerable<(string Pointer, decimal? Value)> cells)
    {
        ReportBuilder builder = new(report);
        foreach ((string pointer, decimal? value) in cells)
        {
            builder[pointer] = value;
        }

        return builder.Build();
    }

    /// <summary>The address of the one cell of a form that holds money.</summary>
    public static string AmountOf(Form form) => form.Cells.Single(cell => cell.Column.Kind == CellKind.Amount).Pointer;

    private static bool IsStock(FormCell cell) => cell.Column.Name is "inForce" or "totalPublished" or "previousYearItems";

    private static ReportBuilder Head(Form form) => new(form)
    {
        Year = form.FirstYear,
        Agency = new() { Name = "临溪县档案馆" },
        PublishedOn = new(form.FirstYear + 1, 1, 20),
        Overview = "本年度共主动公开信息 86 条。",
        ProblemsAndImprovements = "公开内容还不够丰富，下一步将充实栏目。",
        OtherMatters = "本年度未收取信息处理费。",
    };
}
