using System.Text;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Text;

/// <summary>Writes a report as plain text: a paragraph a line, a row of a table a line with tabs between its cells.</summary>
internal static class PlainTextWriter
{
    public static string Write(ReportLayout report, Form form, FindingList? findings)
    {
        StringBuilder text = new();
        if (findings is not null)
        {
            AddLines(text, FindingLines.Of(findings, form));
            text.Append('\n');
        }

        text.Append(report.Title).Append('\n');
        AddLines(text, report.Metadata.Select(line => line.ToString()));
        foreach (LayoutSection section in report.Sections)
        {
            text.Append('\n').Append(section.Section.Label.Chinese).Append('\n');
            AddLines(text, section.Table is { } table ? table.Rows.Select(Row) : section.Paragraphs);
        }

        return text.ToString();
    }

    /// <summary>A box that reaches down into the row leaves a gap; one over several columns takes the place of one.</summary>
    private static string Row(LayoutRow row) => string.Join('\t', row.Slots.Select(slot => slot.BeginsHere ? slot.Box.Text : ""));

    private static void AddLines(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
