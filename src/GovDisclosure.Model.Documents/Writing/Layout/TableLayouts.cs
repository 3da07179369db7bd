using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>Lays the tables of a form out as it prints them, from its definition: no label and no order is known here.</summary>
internal sealed class TableLayouts(Func<FormCell, string> valueIn)
{
    public LayoutTable Of(FormTable table) =>
        table.IsPrintedInOneLine ? OneLine(table)
        : table.Rows[0].Heading is not null ? Blocks(table)
        : Grouped(table);

    /// <summary>How many columns the labels of a group's entries take.</summary>
    private static int DepthOf(IEnumerable<FormEntry> entries) =>
        entries.Max(entry => entry is FormGroup group ? DepthOf(group.Entries) + (IsPrinted(group) ? 1 : 0) : 1);

    /// <summary>A group that bears no numeral is not printed: its row is printed in its place.</summary>
    private static bool IsPrinted(FormGroup group) => group.Numeral.Length > 0;

    private static LayoutBox Head(FormItem item, int columns = 1, int rows = 1) => new(item.Label.Chinese, BoxKind.ColumnHead, columns, rows);

    /// <summary>Neighbours that stand under the same heading, or one alone that stands under none.</summary>
    private static IEnumerable<(FormHeading? Heading, List<T> Items)> Runs<T>(IEnumerable<T> items, Func<T, FormHeading?> headingOf)
    {
        (FormHeading? Heading, List<T> Items) run = (null, []);
        foreach (T item in items)
        {
            FormHeading? heading = headingOf(item);
            if (run.Items.Count > 0 && (heading is null || heading != run.Heading))
            {
                yield return run;
                run = (null, []);
            }

            run.Heading = heading;
            run.Items.Add(item);
        }

        yield return run;
    }

    /// <summary>Table 二: under each provision a head and rows of their own; the last of fewer columns takes the room that is left.</summary>
    private LayoutTable Blocks(FormTable table)
    {
        int columns = table.Rows.Max(row => row.Columns.Count);
        List<LayoutBox[]> rows = [];
        foreach ((FormHeading? provision, List<FormRow> block) in Runs(table.Rows, row => row.Heading))
        {
            rows.Add([new(provision!.Label.Chinese, BoxKind.Caption, columns + 1)]);
            rows.Add([.. table.Captions.Select(caption => Head(caption)), .. Stretched(block[0].Columns.Select(column => Head(column)))]);
            rows.AddRange(block.Select(row => (LayoutBox[])[new(row.Label.Chinese, BoxKind.RowHead), .. Stretched(Values(row))]));
        }

        return new(table, 1, rows);

        IEnumerable<LayoutBox> Stretched(IEnumerable<LayoutBox> boxes)
        {
            LayoutBox[] all = [.. boxes];
            all[^1] = all[^1] with { ColumnSpan = columns - all.Length + 1 };
            return all;
        }
    }

    /// <summary>Table 三: heads in two lines under a caption, groups of rows bracketed by their labels.</summary>
    private LayoutTable Grouped(FormTable table)
    {
        int depth = DepthOf(table.Entries);
        (FormHeading? Heading, List<FormColumn> Items)[] heads = [.. Runs(table.Columns, column => column.Heading)];
        int headRows = heads.Any(run => run.Heading is not null) ? 2 : 1;
        List<IReadOnlyList<LayoutBox>> rows =
        [
            [
                new(table.Note is { } note ? $"（{note.Chinese}）" : "", BoxKind.Caption, depth, headRows + table.Captions.Count),
                .. table.Captions.Select(caption => Head(caption, table.Columns.Count)),
            ],
            [.. heads.Select(run => run.Heading is { } heading ? Head(heading, run.Items.Count) : Head(run.Items[0], 1, headRows))],
            [.. heads.Where(run => run.Heading is not null).SelectMany(run => run.Items).Select(column => Head(column))],
        ];
        foreach (FormEntry entry in table.Entries)
        {
            Add(entry, depth, [], rows);
        }

        return new(table, depth, rows);
    }

    /// <summary>Adds the rows of an entry, the first of them behind the labels of the groups that begin with it.</summary>
    private void Add(FormEntry entry, int columnsLeft, IReadOnlyList<LayoutBox> before, List<IReadOnlyList<LayoutBox>> rows)
    {
        if (entry is FormRow row)
        {
            rows.Add([.. before, new(row.Label.Chinese, BoxKind.RowHead, columnsLeft), .. Values(row)]);
            return;
        }

        FormGroup group = (FormGroup)entry;
        if (IsPrinted(group))
        {
            before = [.. before, new(group.Label.Chinese, BoxKind.RowHead, 1, group.Rows.Count)];
            columnsLeft--;
        }

        foreach ((int index, FormEntry member) in group.Entries.Index())
        {
            Add(member, columnsLeft, index == 0 ? before : [], rows);
        }
    }

    /// <summary>Table 四: the rows beside each other, those under a heading a line lower, and all values in one line.</summary>
    private LayoutTable OneLine(FormTable table)
    {
        (FormHeading? Heading, List<FormRow> Items)[] runs = [.. Runs(table.Rows, row => row.Heading)];
        return new(table, 0,
        [
            [.. runs.Select(run => Head(run.Heading ?? (FormItem)run.Items[0], run.Items.Sum(row => row.Columns.Count)))],
            [.. runs.SelectMany(run => run.Heading is null
                ? run.Items[0].Columns.Select(column => Head(column, 1, 2))
                : run.Items.Select(row => Head(row, row.Columns.Count)))],
            [.. runs.Where(run => run.Heading is not null).SelectMany(run => run.Items).SelectMany(row => row.Columns).Select(column => Head(column))],
            [.. table.Rows.SelectMany(Values)],
        ]);
    }

    private IEnumerable<LayoutBox> Values(FormRow row) => row.Cells.Select(cell => new LayoutBox(valueIn(cell), BoxKind.Value, Cell: cell));
}
