using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>A table to be written: built from the form's own labels, open to every damage.</summary>
internal sealed class TextTable(string? heading, List<List<TextBox>> rows)
{
    public string? Heading { get; set; } = heading;

    public List<List<TextBox>> Rows { get; } = rows;

    public TextTable Copy() => new(Heading, [.. Rows.Select(row => row.ToList())]);

    public static TextTable Of(FormTable table, Func<FormCell, string> value) => new(
        table.Label.Chinese,
        table.IsPrintedInOneLine ? OneLine(table, value)
        : table.Rows[0].Heading is null ? Grouped(table, value)
        : Blocks(table, value));

    public static bool HasValues(List<TextBox> row) => row.Exists(box => box.Cell is not null);

    private static List<List<TextBox>> Blocks(FormTable table, Func<FormCell, string> value)
    {
        List<List<TextBox>> rows = [];
        foreach (IGrouping<FormHeading?, FormRow> block in table.Rows.GroupBy(row => row.Heading))
        {
            rows.Add(Labels(block.Key!));
            rows.Add(Labels([table.Captions[0], .. block.First().Columns]));
            rows.AddRange(block.Select(row => Row(row, [row.Label.Chinese], value)));
        }

        return rows;
    }

    private static List<List<TextBox>> Grouped(FormTable table, Func<FormCell, string> value)
    {
        FormHeading organizations = table.Columns.First(column => column.Heading is not null).Heading!;
        FormColumn[] under = [.. table.Columns.Where(column => column.Heading == organizations)];
        List<List<TextBox>> rows =
        [
            [new($"（{table.Note!.Chinese}）"), new(table.Captions[0].Label.Chinese)],
            [new(""), .. Labels(table.Columns[0], organizations, table.Columns[^1])],
            [new(""), new(""), .. Labels(under), new("")],
        ];
        HashSet<FormGroup> printed = [];
        foreach (FormRow row in table.Rows)
        {
            List<string> labels = [row.Label.Chinese];
            for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
            {
                if (group.Numeral.Length > 0)
                {
                    labels.Insert(0, printed.Add(group) ? group.Label.Chinese : "");
                }
            }

            rows.Add(Row(row, labels, value));
        }

        return rows;
    }

    private static List<List<TextBox>> OneLine(FormTable table, Func<FormCell, string> value)
    {
        FormRow[] alone = [.. table.Rows.Where(row => row.Heading is null)];
        FormRow[] under = [.. table.Rows.Where(row => row.Heading is not null)];
        return
        [
            Labels([.. alone, under[0].Heading!]),
            [.. alone.SelectMany(row => Labels([.. row.Columns])), .. Labels(under)],
            [.. alone.SelectMany(row => row.Columns).Select(_ => new TextBox("")), .. under.SelectMany(row => Labels([.. row.Columns]))],
            [.. table.Rows.SelectMany(row => row.Cells).Select(cell => new TextBox(value(cell), cell))],
        ];
    }

    private static List<TextBox> Row(FormRow row, IEnumerable<string> labels, Func<FormCell, string> value) =>
        [.. labels.Select(label => new TextBox(label)), .. row.Cells.Select(cell => new TextBox(value(cell), cell))];

    private static List<TextBox> Labels(params FormItem[] items) => [.. items.Select(item => new TextBox(item.Label.Chinese))];
}
