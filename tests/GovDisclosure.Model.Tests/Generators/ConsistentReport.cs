using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>Bends arbitrary numbers into a report whose tables keep every rule.</summary>
internal static class ConsistentReport
{
    /// <summary>Every cell filled, totals and balances right, no two neighbouring cells alike, all prose and the head in order.</summary>
    public static AnnualReport Filled(Form form)
    {
        long[] numbers = [.. Enumerable.Range(0, form.CountCells.Length).Select(i => 3 + (i * 7L % 23))];
        return From(form, numbers, new bool[numbers.Length], 12.35m);
    }

    /// <summary>Every cell zero, all prose and the head in order.</summary>
    public static AnnualReport Zero(Form form) => From(form, new long[form.CountCells.Length], new bool[form.CountCells.Length], 0);

    /// <summary>Builds a report that keeps every rule.</summary>
    /// <param name="form">The form.</param>
    /// <param name="numbers">What to put into the counts, as far as the rules leave that open.</param>
    /// <param name="blanks">Which counts to leave blank where they are zero and no rule wants them filled.</param>
    /// <param name="amount">What to put into the amount.</param>
    public static AnnualReport From(Form form, long[] numbers, bool[] blanks, decimal? amount)
    {
        ReportBuilder builder = new(form)
        {
            Year = form.FirstYear,
            Agency = new() { Name = "某县人民政府办公室" },
            PublishedOn = new(form.FirstYear + 1, 1, 20),
            Overview = "本年度，我办主动公开政府信息 12 条。",
            ProblemsAndImprovements = "一是公开质量有待提高。",
            OtherMatters = "本年度未收取信息处理费。",
        };
        for (int i = 0; i < numbers.Length; i++)
        {
            builder[form.CountCells[i]] = numbers[i] == 0 && blanks[i] ? null : numbers[i];
        }

        builder[form.AmountCell] = amount;
        foreach (FormRow row in form.ProactiveDisclosure.Rows)
        {
            SettleStock(builder, row);
        }

        foreach (FormSum balance in form.Requests.Balances.Where(sum => !sum.Right[0].Column.IsTotal))
        {
            SettleColumn(builder, form, blanks, balance);
        }

        foreach (FormSum sum in form.Requests.RowTotals.Concat(form.ReviewAndLitigation.RowTotals))
        {
            SettleTotal(builder, form, blanks, sum.Left, sum.Right[0]);
        }

        FormSum corner = form.Requests.ColumnTotals[^1];
        FormCell[] intoCorner = [.. corner.Left, .. form.Requests.ColumnTotals.SkipLast(1).Select(sum => sum.Right[0])];
        if (builder[corner.Right[0]] is null && intoCorner.Any(cell => builder[cell] is not null))
        {
            builder[corner.Right[0]] = 0;
        }

        return builder.Build();
    }

    private static void SettleStock(ReportBuilder builder, FormRow row)
    {
        decimal? Cell(string column) => builder[row.FindCell(column)!];
        void Set(string column, decimal? value) => builder[row.FindCell(column)!] = value;

        switch (row.Columns[0].Name)
        {
            case "issued" when Cell("inForce") is { } inForce && Cell("issued") is { } issued:
                Set("inForce", Math.Max(inForce, issued - Cell("repealed").GetValueOrDefault()));
                break;
            case "newlyMade" when Cell("newlyPublished") is { } published && Cell("totalPublished") is { } all:
                Set("totalPublished", Math.Max(published, all));
                break;
            case "previousYearItems" when Cell("change") is { } change && change % 2 == 1:
                Set("change", -Math.Min(change, Cell("previousYearItems").GetValueOrDefault()));
                break;
            case "projects" when Cell("projects") is { } projects && Cell("amount") is { } amount && (projects == 0) != (amount == 0):
                Set("projects", amount == 0 ? 0 : 1);
                break;
        }
    }

    /// <summary>Makes one kind of applicant add up: total of the outcomes, and what came in against what went out.</summary>
    private static void SettleColumn(ReportBuilder builder, Form form, bool[] blanks, FormSum balance)
    {
        FormSum outcomes = form.Requests.ColumnTotals.Single(sum => sum.Right[0] == balance.Right[0]);
        SettleTotal(builder, form, blanks, outcomes.Left, outcomes.Right[0]);

        (FormCell received, FormCell carriedOver) = (balance.Left[0], balance.Left[1]);
        decimal away = balance.Right.Sum(cell => builder[cell].GetValueOrDefault());
        decimal before = Math.Min(builder[carriedOver].GetValueOrDefault(), away);
        Settle(builder, form, blanks, carriedOver, before);
        Settle(builder, form, blanks, received, away - before);
    }

    private static void SettleTotal(ReportBuilder builder, Form form, bool[] blanks, IReadOnlyList<FormCell> parts, FormCell total)
    {
        decimal sum = parts.Sum(cell => builder[cell].GetValueOrDefault());
        if (parts.Any(cell => builder[cell] is not null))
        {
            builder[total] = sum;
        }
        else
        {
            Settle(builder, form, blanks, total, sum);
        }
    }

    private static void Settle(ReportBuilder builder, Form form, bool[] blanks, FormCell cell, decimal value) =>
        builder[cell] = value == 0 && blanks[form.IndexOf(cell)] ? null : value;
}
