using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Writes reports as Markdown: with pipe tables, which know no spans, or with tables in HTML.</summary>
internal static class MarkdownWriter
{
    public static string Write(TextReport report, Form form) => Document(report, table => Pipes(table, form));

    public static string WriteWithHtmlTables(TextReport report)
    {
        StringBuilder tables = new();
        return Document(report, table =>
        {
            tables.Clear().Append("<table>\n");
            foreach (List<TextBox> row in table.Rows)
            {
                tables.Append("<tr>");
                row.ForEach(box => tables.Append(HtmlStyle.PlainCell(box)));
                tables.Append("</tr>\n");
            }

            return tables.Append("</table>\n").ToString();
        });
    }

    private static string Document(TextReport report, Func<TextTable, string> write)
    {
        StringBuilder text = new($"# {report.Title}\n");
        Section(text, report.OverviewHeading, report.Overview);
        foreach (TextTable table in report.Tables)
        {
            text.Append(table.Heading is null ? "" : $"\n## {table.Heading}\n").Append('\n').Append(write(table));
        }

        Section(text, report.ProblemsHeading, report.Problems);
        Section(text, report.OtherMattersHeading, report.OtherMatters);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string heading, string? content) =>
        text.Append("\n## ").Append(heading).Append("\n\n").Append(content?.Replace("\n", "\n\n", StringComparison.Ordinal)).Append('\n');

    /// <summary>Table 二 as a table for every provision, table 三 under one row of heads, table 四 with a row for every group: what pipes can show.</summary>
    private static string Pipes(TextTable text, Form form)
    {
        Dictionary<FormCell, string> values = text.Rows.SelectMany(row => row).Where(box => box.Cell is not null).ToDictionary(box => box.Cell!, box => box.Text);
        FormTable table = form.Tables.Single(candidate => candidate.Rows.Any(row => row.Cells.Any(values.ContainsKey)));
        StringBuilder pipes = new();
        IEnumerable<IGrouping<FormHeading?, FormRow>> blocks = table.IsPrintedInOneLine || table.Rows[0].Heading is null ? table.Rows.GroupBy(_ => (FormHeading?)null) : table.Rows.GroupBy(row => row.Heading);
        foreach (IGrouping<FormHeading?, FormRow> block in blocks)
        {
            IReadOnlyList<FormColumn> columns = block.First().Columns;
            pipes.Append(block.Key is null ? "" : $"**{block.Key.Label.Chinese}**\n\n")
                .Append(CultureInfo.InvariantCulture, $"| {(block.Key is null ? "" : "信息内容")} | {string.Join(" | ", columns.Select(column => column.Label.Chinese))} |\n|{string.Concat(Enumerable.Repeat("---|", columns.Count + 1))}\n");
            FormGroup? open = null;
            foreach (FormRow row in block)
            {
                if (row.Parent is { Numeral.Length: > 0 } group && group != open)
                {
                    open = group;
                    pipes.Append(CultureInfo.InvariantCulture, $"| {group.Label.Chinese} |{string.Concat(Enumerable.Repeat("  |", columns.Count))}\n");
                }

                pipes.Append(CultureInfo.InvariantCulture, $"| {row.Label.Chinese} | {string.Join(" | ", row.Cells.Select(cell => values[cell]))} |\n");
            }

            pipes.Append('\n');
        }

        return pipes.ToString();
    }
}
