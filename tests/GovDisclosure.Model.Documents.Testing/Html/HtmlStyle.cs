using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>How a site sets a report as a page.</summary>
internal abstract class HtmlStyle
{
    /// <summary>The style's name, as it stands in the names of files.</summary>
    public abstract string Name { get; }

    /// <summary>The encoding of the page, whatever it declares.</summary>
    public virtual Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public byte[] Write(TextReport report) => Encoding.GetBytes(WritePage(report, Content(report)));

    /// <summary>The page with other content than one report.</summary>
    public byte[] Write(TextReport report, string content) => Encoding.GetBytes(WritePage(report, content));

    /// <summary>The report without the page around it.</summary>
    public string Content(TextReport report)
    {
        StringBuilder html = new();
        Section(html, report.OverviewHeading, report.Overview);
        foreach (TextTable table in report.Tables)
        {
            if (table.Heading is not null)
            {
                html.Append(Heading(table.Heading));
            }

            html.Append(Table(table));
        }

        Section(html, report.ProblemsHeading, report.Problems);
        Section(html, report.OtherMattersHeading, report.OtherMatters);
        return html.ToString();
    }

    /// <summary>The title as the style sets it.</summary>
    public abstract string Title(string text);

    /// <summary>A cell with its spans and nothing else.</summary>
    public static string PlainCell(TextBox box) => $"<td{Spans(box)}>{Inner(box)}</td>";

    protected static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\n", "<br/>", StringComparison.Ordinal);

    protected static string Spans(TextBox box) =>
        (box.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{box.ColumnSpan}\"") : "")
        + (box.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{box.RowSpan}\"") : "");

    protected static string Inner(TextBox box) => box.Markup ?? Escape(box.Text);

    protected static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The page around the content.</summary>
    protected abstract string WritePage(TextReport report, string content);

    protected abstract string Heading(string text);

    protected abstract string Paragraph(string text);

    protected abstract string OpenTable(TextTable table);

    protected abstract string Cell(TextBox box, bool isHead);

    protected virtual string CloseTable => "</tbody></table>\n";

    protected virtual string OpenRow(bool isHead) => "<tr>\n";

    protected virtual string CloseRow => "</tr>\n";

    /// <summary>What stands between the rows of heads and the others.</summary>
    protected virtual string HeadEnd => "";

    protected virtual string Table(TextTable table)
    {
        StringBuilder html = new(OpenTable(table));
        int heads = table.Rows.TakeWhile(row => !TextTable.HasValues(row)).Count();
        foreach ((int at, List<TextBox> row) in table.Rows.Index())
        {
            html.Append(at == heads && at > 0 ? HeadEnd : "").Append(OpenRow(at < heads));
            row.ForEach(box => html.Append(Cell(box, at < heads || (box.Cell is null && !TextTable.HasValues(row)))));
            html.Append(CloseRow);
        }

        return html.Append(CloseTable).ToString();
    }

    private void Section(StringBuilder html, string heading, string? content)
    {
        if (content is null)
        {
            return;
        }

        html.Append(Heading(heading));
        foreach (string paragraph in content.Split('\n'))
        {
            html.Append(Paragraph(paragraph));
        }
    }
}
