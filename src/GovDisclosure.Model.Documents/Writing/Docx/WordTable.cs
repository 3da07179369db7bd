using System.Globalization;
using GovDisclosure.Model.Documents.Writing.Layout;

namespace GovDisclosure.Model.Documents.Writing.Docx;

/// <summary>Writes a table of the form.</summary>
internal sealed class WordTable(WordXml document, WordMarks marks)
{
    /// <summary>The least height of a row where the table is short enough to have room.</summary>
    private const string RowHeight = "360";

    private const string HeadFill = "F3F5F8";

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">The width it takes, in twentieths of a point.</param>
    public void Write(LayoutTable table, int width)
    {
        int[] columns = Widths(table, width);
        document.Start("tbl");
        document.Start("tblPr");
        document.Value("tblStyle", WordStyles.Table);
        document.Empty("tblW", ("w", Number(width)), ("type", "dxa"));
        document.Value("jc", "center");
        document.Empty("tblLayout", ("type", "fixed"));
        document.Value("tblCaption", table.Table.Label.Chinese);
        document.End();
        document.Start("tblGrid");
        foreach (int column in columns)
        {
            document.Empty("gridCol", ("w", Number(column)));
        }

        document.End();
        foreach ((int index, LayoutRow row) in table.Rows.Index())
        {
            bool isRepeated = !table.IsInBlocks && index < table.HeadRows;
            Write(row, columns, isRepeated, isRoomy: table.LabelColumns <= 1);
        }

        document.End();
    }

    /// <summary>Labels of groups are narrow, those of rows wide, so that a long table comes to one page; values share the rest.</summary>
    private static int[] Widths(LayoutTable table, int width)
    {
        int[] columns = new int[table.Columns];
        int left = width;
        for (int column = 0; column < table.LabelColumns; column++)
        {
            columns[column] = column == table.LabelColumns - 1 ? width * (table.LabelColumns == 1 ? 28 : 32) / 100 : width * 10 / 100;
            left -= columns[column];
        }

        for (int column = table.LabelColumns; column < columns.Length; column++)
        {
            columns[column] = left / (columns.Length - column);
            left -= columns[column];
        }

        return columns;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Write(LayoutRow row, int[] columns, bool isRepeated, bool isRoomy)
    {
        document.Start("tr");
        document.Start("trPr");
        document.Empty("cantSplit");
        if (isRoomy)
        {
            document.Value("trHeight", RowHeight);
        }

        if (isRepeated)
        {
            document.Empty("tblHeader");
        }

        document.End();
        foreach (LayoutSlot slot in row.Slots)
        {
            Write(slot, columns.AsSpan(slot.Column, slot.Box.ColumnSpan), keepsWithNext: row.IsHead);
        }

        document.End();
    }

    private void Write(LayoutSlot slot, ReadOnlySpan<int> columns, bool keepsWithNext)
    {
        LayoutBox box = slot.Box;
        int width = 0;
        foreach (int column in columns)
        {
            width += column;
        }

        document.Start("tc");
        document.Start("tcPr");
        document.Empty("tcW", ("w", Number(width)), ("type", "dxa"));
        if (box.ColumnSpan > 1)
        {
            document.Value("gridSpan", Number(box.ColumnSpan));
        }

        if (box.RowSpan > 1)
        {
            document.Value("vMerge", slot.BeginsHere ? "restart" : "continue");
        }

        if (box.Cell is { } cell)
        {
            marks.WriteCellProperties(cell.Pointer);
        }
        else
        {
            document.Empty("shd", ("val", "clear"), ("color", "auto"), ("fill", HeadFill));
        }

        document.Value("vAlign", "center");
        document.End();
        WriteText(slot, keepsWithNext);
        document.End();
    }

    private void WriteText(LayoutSlot slot, bool keepsWithNext)
    {
        LayoutBox box = slot.Box;
        document.Start("p");
        document.Start("pPr");
        document.Value("pStyle", box.Kind == BoxKind.RowHead ? WordStyles.BoxLabel : WordStyles.BoxText);
        if (keepsWithNext)
        {
            document.Empty("keepNext");
        }

        document.End();
        if (box.Cell is { } cell)
        {
            marks.WriteCommented(box.Text, cell.Pointer);
        }
        else if (slot.BeginsHere)
        {
            document.Run(box.Text);
        }

        document.End();
    }
}
