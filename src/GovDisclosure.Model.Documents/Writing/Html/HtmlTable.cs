using System.Globalization;
using GovDisclosure.Model.Documents.Writing.Layout;

namespace GovDisclosure.Model.Documents.Writing.Html;

/// <summary>Writes a table of the form.</summary>
internal sealed class HtmlTable(HtmlText page, HtmlMarks marks)
{
    public void Write(LayoutTable table)
    {
        page.Line("<div class=\"scroll\">").Markup("<table>\n<caption>");
        marks.WriteHeading("h2", table.Table.Pointer, table.Table.Label.Chinese);
        page.Line("</caption>");
        if (table.IsInBlocks)
        {
            foreach (IReadOnlyList<LayoutRow> block in table.Blocks())
            {
                WriteRows("tbody class=\"block\"", block);
            }
        }
        else
        {
            WriteRows("thead", table.Rows.Take(table.HeadRows));
            WriteRows("tbody", table.Rows.Skip(table.HeadRows));
        }

        page.Line("</table>").Line("</div>");
    }

    private void WriteRows(string element, IEnumerable<LayoutRow> rows)
    {
        page.Line($"<{element}>");
        foreach (LayoutRow row in rows)
        {
            page.Markup("<tr>");
            foreach (LayoutSlot slot in row.Slots.Where(slot => slot.BeginsHere))
            {
                Write(slot.Box);
            }

            page.Line("</tr>");
        }

        page.Line($"</{element.Split(' ')[0]}>");
    }

    private void Write(LayoutBox box)
    {
        if (box.Cell is { } cell)
        {
            page.Markup("<td");
            WriteSpans(box);
            marks.WriteValue(cell.Pointer, box.Text);
            page.Markup("</td>");
            return;
        }

        page.Markup(box.Kind switch
        {
            BoxKind.RowHead => "<th scope=\"row\"",
            BoxKind.ColumnHead => "<th scope=\"col\"",
            _ => "<th class=\"caption\"",
        });
        WriteSpans(box);
        page.Markup(">").Text(box.Text).Markup("</th>");
    }

    private void WriteSpans(LayoutBox box)
    {
        if (box.RowSpan > 1)
        {
            page.Attribute("rowspan", box.RowSpan.ToString(CultureInfo.InvariantCulture));
        }

        if (box.ColumnSpan > 1)
        {
            page.Attribute("colspan", box.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        }
    }
}
