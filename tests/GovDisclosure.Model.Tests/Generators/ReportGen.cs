using CsCheck;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>Reports of either form, each with its print for failing samples in <see cref="ReportText"/>.</summary>
internal static class ReportGen
{
    private static readonly Gen<int> Years = Gen.Frequency(
        (4, Gen.Int[2017, 2025]),
        (1, Gen.OneOf(AnnualReport.MinYear, AnnualReport.MaxYear)),
        (1, Gen.Int[AnnualReport.MinYear, AnnualReport.MaxYear]));

    private static readonly Gen<Agency> Agencies = Gen.Select(
        Gen.OneOf("某县人民政府办公室", "某市卫生健康委员会（市中医药管理局）", "A \"B\" \\ C", "某镇便民服务中心 "),
        Gen.OneOf<string?>(null, null, "11330000002482031X", ""),
        (name, code) => new Agency { Name = name, Code = code });

    /// <summary>Any report the records can hold.</summary>
    public static Gen<AnnualReport> Any(Form form) => Of(form, CountGen.Cells(form.CountCells.Length));

    /// <summary>Any report whose counts JSON can carry.</summary>
    public static Gen<AnnualReport> Interoperable(Form form) => Of(form, CountGen.InteroperableCells(form.CountCells.Length));

    /// <summary>A report that keeps every rule, with some cells blank: nothing is found in it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="largest">The largest number in any cell that is no total; by default every total still fits JSON.</param>
    public static Gen<AnnualReport> Consistent(Form form, long? largest = null) =>
        from year in form.LastYear is { } last ? Gen.Int[form.FirstYear, last] : Gen.Frequency((5, Gen.Int[form.FirstYear, 2030]), (1, Gen.Int[form.FirstYear, 9998]))
        from agency in Agencies
        from publishedOn in Gen.Int[0, 89].Select(day => day == 0 ? (DateOnly?)null : new DateOnly(year + 1, 1, 1).AddDays(day - 1))
        from overview in Gen.OneOf("本年度，我局主动公开政府信息 12 条。", "\t总体\n情况 ")
        from problems in Gen.OneOf("一是公开质量有待提高。", $"{year}年，我局改进了{year - 1}年的问题。", $"{year} 年")
        from other in Gen.OneOf("本年度未收取信息处理费。", "未发生收 费情况。", "信息公开\u3000费\n用为 0。")
        from size in largest is { } given ? Gen.Const(given) : Gen.OneOf(0L, 1, 9, 5_000, 1L << 44)
        from zeros in Gen.OneOf(0, 2, 20)
        from numbers in Gen.Frequency((zeros, Gen.Const(0L)), (2, Gen.Long[0, size])).Array[form.CountCells.Length]
        from blanks in Gen.OneOf(0, 1, 9, 200).SelectMany(share => Gen.Frequency((share, true), (2, false)).Array[form.CountCells.Length])
        from amount in Gen.Frequency((1, Gen.Const((decimal?)null)), (1, Gen.Const((decimal?)0m)), (2, AmountGen.Money.Select(money => (decimal?)money)))
        from amountText in AmountGen.Text
        select new ReportBuilder(ConsistentReport.From(form, numbers, blanks, amount))
        {
            Year = year,
            Agency = agency,
            PublishedOn = publishedOn,
            Overview = overview,
            ProblemsAndImprovements = problems,
            OtherMatters = other,
            AmountText = amount is null && form == Form.Year2019 ? amountText : null,
        }.Build();

    /// <summary>
    /// A report for rules to judge: any at all, or one that keeps every rule and was then changed in a few cells (totals,
    /// balances and stocks more often than others), or one whose totals are blank throughout.
    /// </summary>
    public static Gen<AnnualReport> Questionable(Form form) => Gen.Frequency(
        (3, Any(form)),
        (4, Edited(form, Consistent(form))),
        (1, Edited(form, Consistent(form, long.MaxValue / 400))),
        (2, Edited(form, Any(form).Select(WithoutTotals))),
        (1, Edited(form, Consistent(form).Select(WithoutTotals))));

    private static Gen<AnnualReport> Of(Form form, Gen<long?[]> counts) =>
        from year in Years
        from agency in Agencies
        from publishedOn in Gen.Frequency(
            (1, Gen.Const((DateOnly?)null)),
            (1, Gen.Date.Select(day => (DateOnly?)DateOnly.FromDateTime(day))),
            (3, Gen.Int[-3, 95].Select(day => (DateOnly?)new DateOnly(Math.Min(year + 1, 9998), 1, 1).AddDays(day))))
        from overview in ProseGen.Any(year)
        from problems in ProseGen.Any(year)
        from other in ProseGen.Any(year)
        from cells in counts
        from amount in AmountGen.Any
        from amountText in AmountGen.Text
        select form.Create(
            new ReportDraft
            {
                Amount = amount,
                AmountText = form == Form.Year2019 ? amountText : null,
                Year = year,
                Agency = agency,
                PublishedOn = publishedOn,
                Overview = overview,
                ProblemsAndImprovements = problems,
                OtherMatters = other,
            },
            cells);

    private static Gen<AnnualReport> Edited(Form form, Gen<AnnualReport> reports)
    {
        FormCell[] likely = [.. form.Cells.Where(cell => cell.Column.IsTotal || cell.Row.IsTotal || cell.Row.Pointer.StartsWith("/proactiveDisclosure", StringComparison.Ordinal))];
        Gen<FormCell> cells = Gen.Frequency((2, Gen.OneOf(likely)), (1, Gen.OneOf(form.Cells.ToArray())), (1, Gen.OneOf(likely.Where(cell => cell.Row.IsTotal).ToArray())));
        Gen<Func<decimal?, decimal?>> changes = Gen.OneOf<Func<decimal?, decimal?>>(
            static _ => null,
            static _ => null,
            static _ => 0,
            static _ => -1,
            static value => value.GetValueOrDefault() + 1,
            static value => value.GetValueOrDefault() - 1,
            static _ => long.MaxValue,
            static _ => long.MinValue);
        return Gen.Select(reports, Gen.Select(cells, changes).Array[0, 6], Edit);
    }

    private static AnnualReport Edit(AnnualReport report, (FormCell Cell, Func<decimal?, decimal?> Change)[] edits)
    {
        ReportBuilder builder = new(report);
        foreach ((FormCell cell, Func<decimal?, decimal?> change) in edits)
        {
            bool isNearTheEnd = builder[cell] is <= long.MinValue or >= long.MaxValue;
            builder[cell] = change(isNearTheEnd ? 0 : builder[cell]);
        }

        return builder.Build();
    }

    private static AnnualReport WithoutTotals(AnnualReport report)
    {
        ReportBuilder builder = new(report);
        foreach (FormCell cell in builder.Form.Cells.Where(cell => cell.Column.IsTotal || cell.Row.IsTotal))
        {
            builder[cell] = null;
        }

        return builder.Build();
    }
}
