using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A table of the form as it is printed: its rows of boxes, each box in its columns.</summary>
internal sealed class LayoutTable
{
    /// <summary>Places boxes in columns.</summary>
    /// <param name="table">The table of the form.</param>
    /// <param name="labelColumns">How many columns of labels stand before the values.</param>
    /// <param name="rows">For every row the boxes that begin in it, from the left.</param>
    public LayoutTable(FormTable table, int labelColumns, IEnumerable<IReadOnlyList<LayoutBox>> rows)
    {
        Table = table;
        LabelColumns = labelColumns;
        Rows = [.. Place(rows)];
        Columns = Rows[0].Slots.Sum(slot => slot.Box.ColumnSpan);
        HeadRows = Rows.TakeWhile(row => row.IsHead).Count();
        IsInBlocks = Rows.Skip(HeadRows).Any(row => row.IsHead);
    }

    public FormTable Table { get; }

    /// <summary>How many columns of labels stand before the values.</summary>
    public int LabelColumns { get; }

    public int Columns { get; }

    /// <summary>How many rows at its beginning hold heads.</summary>
    public int HeadRows { get; }

    /// <summary>Whether the rows come in blocks with heads of their own.</summary>
    public bool IsInBlocks { get; }

    public IReadOnlyList<LayoutRow> Rows { get; }

    /// <summary>The blocks the table is made of, each begun by its heads; the whole table where it has no such blocks.</summary>
    public IEnumerable<IReadOnlyList<LayoutRow>> Blocks()
    {
        List<LayoutRow> block = [];
        foreach (LayoutRow row in Rows)
        {
            if (row.IsHead && block.Count > 0 && !block[^1].IsHead)
            {
                yield return block;
                block = [];
            }

            block.Add(row);
        }

        yield return block;
    }

    private static IEnumerable<LayoutRow> Place(IEnumerable<IReadOnlyList<LayoutBox>> rows)
    {
        SortedList<int, (LayoutBox Box, int RowsLeft)> reaching = [];
        foreach (IReadOnlyList<LayoutBox> boxes in rows)
        {
            List<LayoutSlot> slots = [];
            int column = 0;
            Queue<LayoutBox> waiting = new(boxes);
            while (reaching.ContainsKey(column) || waiting.Count > 0)
            {
                bool goesOn = reaching.TryGetValue(column, out (LayoutBox Box, int RowsLeft) at);
                LayoutBox box = goesOn ? at.Box : waiting.Dequeue();
                slots.Add(new(box, column, !goesOn));
                int left = (goesOn ? at.RowsLeft : box.RowSpan) - 1;
                reaching.Remove(column);
                if (left > 0)
                {
                    reaching.Add(column, (box, left));
                }

                column += box.ColumnSpan;
            }

            yield return new(slots);
        }
    }
}
