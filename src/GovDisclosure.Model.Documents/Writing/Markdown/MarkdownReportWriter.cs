using System.Text;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Markdown;

/// <summary>Writes a report as Markdown with pipe tables.</summary>
internal sealed class MarkdownReportWriter
{
    private readonly StringBuilder _text = new();

    private MarkdownReportWriter()
    {
    }

    public static string Write(ReportLayout report, Form form, FindingList? findings)
    {
        MarkdownReportWriter writer = new();
        foreach (string line in findings is null ? [] : FindingLines.Of(findings, form))
        {
            writer.AddBlock(MarkdownText.EscapeParagraph(line));
        }

        writer.AddBlock($"# {MarkdownText.Escape(report.Title)}");
        foreach (MetadataLine line in report.Metadata)
        {
            writer.AddBlock(MarkdownText.EscapeParagraph(line.ToString()));
        }

        foreach (LayoutSection section in report.Sections)
        {
            writer.AddBlock($"## {MarkdownText.Escape(section.Section.Label.Chinese)}");
            if (section.Table is { } table)
            {
                writer.AddTable(table);
            }

            foreach (string paragraph in section.Paragraphs)
            {
                writer.AddBlock(MarkdownText.EscapeParagraph(paragraph));
            }
        }

        return writer._text.ToString();
    }

    /// <summary>The boxes of a row side by side. A head of columns stands in the first of them and a label before its values in the last, so that no gap comes between.</summary>
    private static IEnumerable<string> InColumns(LayoutRow row)
    {
        foreach (LayoutSlot slot in row.Slots)
        {
            int own = slot.Box.Kind == BoxKind.RowHead ? slot.Box.ColumnSpan - 1 : 0;
            for (int column = 0; column < slot.Box.ColumnSpan; column++)
            {
                yield return slot.BeginsHere && column == own ? slot.Box.Text : "";
            }
        }
    }

    private void AddBlock(string markdown)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        _text.Append(markdown).Append('\n');
    }

    private void AddTable(LayoutTable table)
    {
        if (!table.IsInBlocks)
        {
            AddTable(table.Rows, InColumns);
            return;
        }

        foreach (IReadOnlyList<LayoutRow> block in table.Blocks())
        {
            AddBlock($"**{MarkdownText.Escape(block[0].Slots[0].Box.Text)}**");
            AddTable(block.Skip(1), row => row.Slots.Select(slot => slot.Box.Text));
        }
    }

    private void AddTable(IEnumerable<LayoutRow> rows, Func<LayoutRow, IEnumerable<string>> boxesOf)
    {
        StringBuilder lines = new();
        foreach ((int index, LayoutRow row) in rows.Index())
        {
            string[] boxes = [.. boxesOf(row)];
            lines.Append('|');
            foreach (string box in boxes)
            {
                lines.Append(box.Length == 0 ? " |" : $" {MarkdownText.Escape(box)} |");
            }

            lines.Append('\n');
            if (index == 0)
            {
                lines.Append('|').Insert(lines.Length, " --- |", boxes.Length).Append('\n');
            }
        }

        AddBlock(lines.ToString().TrimEnd('\n'));
    }
}
