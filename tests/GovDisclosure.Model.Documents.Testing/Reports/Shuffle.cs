using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>Rearranges columns together with their heads.</summary>
internal static class Shuffle
{
    /// <summary>The report with the columns of every block in another order, table 三 under one flat row of heads; in the form's order without a seed.</summary>
    public static TextReport Columns(TextReport report, Form form, int? seed)
    {
        Random? random = seed is { } start ? new(start) : null;
        Blocks(report.Tables[0], form.Tables[0], random);
        Flat(report.Tables[1], form.Tables[1], random);
        OneLine(report.Tables[2], form.Tables[2], random);
        return report;
    }

    private static void Blocks(TextTable text, FormTable table, Random? random)
    {
        int[] order = [];
        foreach (List<TextBox> row in text.Rows.Where(row => row.Count > 1))
        {
            if (row[0].Text == table.Captions[0].Label.Chinese)
            {
                order = Order(row.Count - 1, random);
            }

            Rearrange(row, 1, order);
        }
    }

    private static void Flat(TextTable text, FormTable table, Random? random)
    {
        int[] order = Order(table.Columns.Count, random);
        text.Rows.RemoveAt(2);
        text.Rows[1] = [new(""), .. table.Columns.Select(column => new TextBox(column.Label.Chinese))];
        foreach (List<TextBox> row in text.Rows.Skip(1))
        {
            Rearrange(row, row.Count - order.Length, order);
        }
    }

    private static void OneLine(TextTable text, FormTable table, Random? random)
    {
        int[] groups = Order(table.Rows.Count, random);
        int[][] columns = [.. groups.Select(group => Order(table.Rows[group].Columns.Count, random))];
        List<TextBox> values = text.Rows[^1];
        text.Rows.Clear();
        text.Rows.Add([.. groups.Select(group => new TextBox(table.Rows[group].Label.Chinese))]);
        text.Rows.Add([.. groups.SelectMany((group, at) => columns[at].Select(column => new TextBox(table.Rows[group].Columns[column].Label.Chinese)))]);
        text.Rows.Add([.. groups.SelectMany((group, at) => columns[at].Select(column => values.Single(value => value.Cell == table.Rows[group].Cells[column])))]);
    }

    private static int[] Order(int count, Random? random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random?.Shuffle(order);
        return order;
    }

    private static void Rearrange(List<TextBox> row, int from, int[] order)
    {
        TextBox[] boxes = [.. order.Select(column => row[from + column])];
        for (int i = 0; i < boxes.Length; i++)
        {
            row[from + i] = boxes[i];
        }
    }
}
