using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Consistent reports, each with figures of its own, so that no benchmark lives off one hot document.</summary>
internal static class Reports
{
    /// <summary>As many as rotate; a power of two.</summary>
    public const int Count = 1024;

    private const int Seed = 20190731;
    private const int LargestFigure = 3000;

    public static AnnualReport[] Make(Form form, bool hasProse)
    {
        Random random = new(Seed);
        AnnualReport[] reports = new AnnualReport[Count];
        for (int i = 0; i < reports.Length; i++)
        {
            reports[i] = MakeOne(form, random, hasProse);
            CheckResult result = ConsistencyChecker.Check(reports[i]);
            if (result.Findings.Count > 0)
            {
                throw new InvalidOperationException($"A benchmark report is not clean: {result.Findings[0]}");
            }
        }

        return reports;
    }

    private static AnnualReport MakeOne(Form form, Random random, bool hasProse)
    {
        ReportBuilder builder = new(form)
        {
            Year = form.FirstYear,
            Agency = new() { Name = "某县人民政府办公室" },
            PublishedOn = new(form.FirstYear + 1, 1, 20),
            Overview = hasProse ? Prose(random, 900) : "本年度情况如下。",
            ProblemsAndImprovements = hasProse ? Prose(random, 700) : "公开质量有待提高。",
            OtherMatters = hasProse ? "本年度未收取信息处理费。" + Prose(random, 100) : "未收取信息处理费。",
        };
        foreach (FormCell cell in form.Cells)
        {
            builder[cell.Pointer] = cell.Column.IsTotal || cell.Row.IsTotal ? null : Figure(random);
        }

        KeepStocks(builder);
        AnnualReport filled = builder.Build().FillTotals();
        return Balance(filled);
    }

    /// <summary>Most cells of a real report are zero, and a few are large.</summary>
    private static int Figure(Random random) => random.Next(3) == 0 ? random.Next(LargestFigure) : 0;

    private static void KeepStocks(ReportBuilder builder)
    {
        foreach (FormRow row in builder.Form.ProactiveDisclosure.Rows)
        {
            FormCell stock = row.Cells[^1];
            builder[stock.Pointer] = stock.Column.Kind == CellKind.Count && row.Cells.Count == 3 ? 2 * LargestFigure : builder[stock.Pointer];
        }

        foreach (FormCell cell in builder.Form.Cells.Where(cell => cell.Row.Name == "centralizedProcurement"))
        {
            builder[cell.Pointer] = 1;
        }
    }

    /// <summary>What was closed and carried forward, less what was carried over, was received.</summary>
    private static AnnualReport Balance(AnnualReport report)
    {
        ReportBuilder builder = new(report);
        foreach (FormSum balance in builder.Form.Requests.Balances)
        {
            builder[balance.Left[1].Pointer] = 0;
            builder[balance.Left[0].Pointer] = balance.Right.Sum(cell => builder[cell.Pointer]);
        }

        return builder.Build().RecomputeTotals();
    }

    private static string Prose(Random random, int length) =>
        string.Create(length, random, static (text, source) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = i % 40 == 39 ? '。' : (char)source.Next('一', '龥');
            }
        });
}
