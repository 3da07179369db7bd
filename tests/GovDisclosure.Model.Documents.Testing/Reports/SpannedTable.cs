using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>Lays the form's tables out as it prints them: every label once, spanning the rows and columns it speaks for.</summary>
internal static class SpannedTable
{
    public static TextTable Of(FormTable table, Func<FormCell, string> value) => new(
        table.Label.Chinese,
        table.IsPrintedInOneLine ? OneLine(table, value)
        : table.Rows[0].Heading is null ? Grouped(table, value)
        : [.. Blocks(table, value)]);

    private static List<List<TextBox>> Blocks(FormTable table, Func<FormCell, string> value)
    {
        int width = table.Rows.Max(row => row.Columns.Count);
        List<List<TextBox>> rows = [];
        foreach (IGrouping<FormHeading?, FormRow> block in table.Rows.GroupBy(row => row.Heading))
        {
            FormRow first = block.First();
            rows.Add([Label(block.Key!, width + 1)]);
            rows.Add([Label(table.Captions[0]), .. first.Columns.Select((column, at) => Label(column, WidthOf(first, at, width)))]);
            rows.AddRange(block.Select(row => (List<TextBox>)[Label(row), .. row.Cells.Select((cell, at) => new TextBox(value(cell), cell) { ColumnSpan = WidthOf(row, at, width) })]));
        }

        return rows;
    }

    /// <summary>The last column of a short block takes what is left of the width.</summary>
    private static int WidthOf(FormRow row, int at, int width) => at == row.Columns.Count - 1 ? width - at : 1;

    private static List<List<TextBox>> Grouped(FormTable table, Func<FormCell, string> value)
    {
        FormHeading organizations = table.Columns.First(column => column.Heading is not null).Heading!;
        FormColumn[] under = [.. table.Columns.Where(column => column.Heading == organizations)];
        List<List<TextBox>> rows =
        [
            [new($"（{table.Note!.Chinese}）") { ColumnSpan = 3, RowSpan = 3 }, Label(table.Captions[0], table.Columns.Count)],
            [Label(table.Columns[0], rows: 2), Label(organizations, under.Length), Label(table.Columns[^1], rows: 2)],
            [.. under.Select(column => Label(column))],
        ];
        HashSet<FormGroup> printed = [];
        foreach (FormRow row in table.Rows)
        {
            List<TextBox> labels = [];
            int depth = 0;
            for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
            {
                if (group.Numeral.Length > 0)
                {
                    depth++;
                    if (printed.Add(group))
                    {
                        labels.Insert(0, Label(group, rows: group.Rows.Count));
                    }
                }
            }

            rows.Add([.. labels, Label(row, 3 - depth), .. row.Cells.Select(cell => new TextBox(value(cell), cell))]);
        }

        return rows;
    }

    private static List<List<TextBox>> OneLine(FormTable table, Func<FormCell, string> value)
    {
        FormRow[] alone = [.. table.Rows.Where(row => row.Heading is null)];
        FormRow[] under = [.. table.Rows.Where(row => row.Heading is not null)];
        return
        [
            [.. alone.Select(row => Label(row, row.Columns.Count)), Label(under[0].Heading!, under.Sum(row => row.Columns.Count))],
            [.. alone.SelectMany(row => row.Columns).Select(column => Label(column, rows: 2)), .. under.Select(row => Label(row, row.Columns.Count))],
            [.. under.SelectMany(row => row.Columns).Select(column => Label(column))],
            [.. table.Rows.SelectMany(row => row.Cells).Select(cell => new TextBox(value(cell), cell))],
        ];
    }

    private static TextBox Label(FormItem item, int columns = 1, int rows = 1) => new(item.Label.Chinese) { ColumnSpan = columns, RowSpan = rows };
}
