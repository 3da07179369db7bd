using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A table of the form laid out as the official form prints it, boxes spanning rows and columns.</summary>
internal sealed class PrintedTable
{
    private readonly List<PrintedCell> _cells = [];
    private int _row;

    private PrintedTable(FormTable table) => Heading = table.Label.Chinese;

    public string Heading { get; }

    public IReadOnlyList<PrintedCell> Cells => _cells;

    public int RowCount => _row;

    public int ColumnCount { get; private init; }

    /// <summary>How many rows at the beginning are heads.</summary>
    public int HeadRows { get; private set; }

    public static PrintedTable Of(FormTable table, Func<FormCell, string> value) =>
        table.IsPrintedInOneLine ? OneLine(table, value)
        : table.Rows[0].Heading is null ? Grouped(table, value)
        : Blocks(table, value);

    private static PrintedTable Blocks(FormTable table, Func<FormCell, string> value)
    {
        PrintedTable printed = new(table) { ColumnCount = 4 };
        foreach (IGrouping<FormHeading?, FormRow> block in table.Rows.GroupBy(row => row.Heading))
        {
            printed.Add(0, 1, 4, block.Key!.Label.Chinese);
            printed._row++;
            printed.Add(0, 1, 1, table.Captions[0].Label.Chinese);
            printed.AddAcross(1, 3, [.. block.First().Columns.Select(column => (column.Label.Chinese, (FormCell?)null))]);
            printed._row++;
            foreach (FormRow row in block)
            {
                printed.Add(0, 1, 1, row.Label.Chinese);
                printed.AddAcross(1, 3, [.. row.Cells.Select(cell => (value(cell), (FormCell?)cell))]);
                printed._row++;
            }
        }

        return printed;
    }

    private static PrintedTable Grouped(FormTable table, Func<FormCell, string> value)
    {
        PrintedTable printed = new(table) { ColumnCount = 10, HeadRows = 3 };
        FormHeading organizations = table.Columns.First(column => column.Heading is not null).Heading!;
        FormColumn[] under = [.. table.Columns.Where(column => column.Heading == organizations)];
        printed.Add(0, 3, 3, $"（{table.Note!.Chinese}）");
        printed.Add(3, 1, 7, table.Captions[0].Label.Chinese);
        printed._row++;
        printed.Add(3, 2, 1, table.Columns[0].Label.Chinese);
        printed.Add(4, 1, 5, organizations.Label.Chinese);
        printed.Add(9, 2, 1, table.Columns[^1].Label.Chinese);
        printed._row++;
        printed.AddAcross(4, 5, [.. under.Select(column => (column.Label.Chinese, (FormCell?)null))]);
        printed._row++;
        HashSet<FormGroup> opened = [];
        foreach (FormRow row in table.Rows)
        {
            FormGroup[] groups = [.. Ancestors(row).Where(group => group.Numeral.Length > 0)];
            foreach ((int depth, FormGroup group) in groups.Index())
            {
                if (opened.Add(group))
                {
                    printed.Add(depth, group.Rows.Count, 1, group.Label.Chinese);
                }
            }

            printed.Add(groups.Length, 1, 3 - groups.Length, row.Label.Chinese);
            printed.AddAcross(3, 7, [.. row.Cells.Select(cell => (value(cell), (FormCell?)cell))]);
            printed._row++;
        }

        return printed;
    }

    private static PrintedTable OneLine(FormTable table, Func<FormCell, string> value)
    {
        PrintedTable printed = new(table) { ColumnCount = 15, HeadRows = 3 };
        FormRow[] alone = [.. table.Rows.Where(row => row.Heading is null)];
        FormRow[] under = [.. table.Rows.Where(row => row.Heading is not null)];
        int width = alone[0].Columns.Count;
        printed.Add(0, 1, width, alone[0].Label.Chinese);
        printed.Add(width, 1, 2 * width, under[0].Heading!.Label.Chinese);
        printed._row++;
        foreach ((int column, FormColumn head) in alone[0].Columns.Index())
        {
            printed.Add(column, 2, 1, head.Label.Chinese);
        }

        printed.Add(width, 1, width, under[0].Label.Chinese);
        printed.Add(2 * width, 1, width, under[1].Label.Chinese);
        printed._row++;
        printed.AddAcross(width, 2 * width, [.. under.SelectMany(row => row.Columns).Select(head => (head.Label.Chinese, (FormCell?)null))]);
        printed._row++;
        printed.AddAcross(0, 3 * width, [.. table.Rows.SelectMany(row => row.Cells).Select(cell => (value(cell), (FormCell?)cell))]);
        printed._row++;
        return printed;
    }

    private static Stack<FormGroup> Ancestors(FormRow row)
    {
        Stack<FormGroup> groups = new();
        for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
        {
            groups.Push(group);
        }

        return groups;
    }

    private void Add(int column, int rowSpan, int columnSpan, string text, FormCell? cell = null) =>
        _cells.Add(new(_row, column, rowSpan, columnSpan, text, cell));

    /// <summary>Adds boxes that share the columns from one on; the last takes what is left.</summary>
    private void AddAcross(int from, int count, IReadOnlyList<(string Text, FormCell? Cell)> boxes)
    {
        for (int i = 0; i < boxes.Count; i++)
        {
            Add(from + i, 1, i == boxes.Count - 1 ? count - i : 1, boxes[i].Text, boxes[i].Cell);
        }
    }
}
