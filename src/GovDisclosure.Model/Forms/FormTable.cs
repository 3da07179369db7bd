namespace GovDisclosure.Model.Forms;

/// <summary>A table of the form: its rows and columns in printed order, and the sums that must hold in it.</summary>
public sealed class FormTable : FormSection
{
    internal FormTable(
        string property,
        string numeral,
        BilingualText text,
        FormEntry[] entries,
        (FormRow[] Left, FormRow[] Right)? balance = null,
        params string[] variants)
        : base(property, numeral, text, variants)
    {
        foreach (FormEntry entry in entries)
        {
            entry.Attach(Pointer, parent: null);
        }

        Entries = [.. entries];
        Rows = [.. entries.SelectMany(entry => entry.Rows)];
        Columns = [.. Rows.SelectMany(row => row.Columns).Distinct()];
        RowTotals = [.. Rows.SelectMany(RowTotalsOf)];
        ColumnTotals = [.. Rows.Where(row => row.IsTotal).SelectMany(ColumnTotalsOf)];
        Balances = balance is { } rows ? [.. BalancesOf(rows.Left, rows.Right)] : [];
    }

    /// <summary>The members of the table in printed order: rows, and groups of rows.</summary>
    public IReadOnlyList<FormEntry> Entries { get; }

    /// <summary>Every row in printed order, those inside groups included.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>Every column of any row, in printed order.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>Whether the form prints all rows beside each other in one line under stacked heads: true for table 四.</summary>
    public bool IsPrintedInOneLine { get; internal init; }

    /// <summary>The relation that the form itself prints in the head of the table; <see langword="null"/> where it prints none.</summary>
    public BilingualText? Note { get; internal init; }

    /// <summary>Headings the form prints over a whole column of labels or over all heads, which name no cell: 信息内容, 申请人情况.</summary>
    public IReadOnlyList<FormHeading> Captions { get; internal init; } = [];

    /// <summary>For every row with a total column: the other cells add up to the total.</summary>
    public IReadOnlyList<FormSum> RowTotals { get; }

    /// <summary>For every column of a total row: the other rows of its group add up to it.</summary>
    public IReadOnlyList<FormSum> ColumnTotals { get; }

    /// <summary>For every column of a table whose items must balance: what came in equals what went out.</summary>
    public IReadOnlyList<FormSum> Balances { get; }

    private static IEnumerable<FormSum> RowTotalsOf(FormRow row) =>
        row.Cells.Where(cell => cell.Column.IsTotal)
            .Select(total => new FormSum(row.Cells.Where(cell => cell != total), [total]));

    private static IEnumerable<FormSum> ColumnTotalsOf(FormRow totals)
    {
        FormRow[] parts = [.. totals.Parent!.Rows.Where(row => row != totals)];
        return totals.Cells.Select((total, column) => new FormSum(parts.Select(row => row.Cells[column]), [total]));
    }

    private static IEnumerable<FormSum> BalancesOf(FormRow[] left, FormRow[] right) =>
        left[0].Columns.Select((_, column) => new FormSum(
            left.Select(row => row.Cells[column]),
            right.Select(row => row.Cells[column])));
}
