using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A report with any paragraphs before and behind its tables, in a format of its own.</summary>
internal sealed record ProseReport(ProseFormat Format, IReadOnlyList<string> Before, IReadOnlyList<string> Behind)
{
    public static IEnumerable<ProseFormat> Formats => Enum.GetValues<ProseFormat>();

    /// <summary>How many times the document holds it.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>Whether the title of its section stands over a table.</summary>
    public bool HasTableTitles { get; init; } = true;

    public ReadResult Read() => DocumentReader.Read(Format switch
    {
        ProseFormat.Html => Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8><body>{Write(line => $"<p>{line}</p>", table => WebPage.Table(table))}</body>"),
        ProseFormat.Word => DocxFile.OfBody(Write(DocxFile.Paragraph, table => DocxFile.Table([.. table.Rows.Select(row => DocxFile.Row([.. row.Select(box => DocxFile.Cell(DocxFile.Paragraph(box.Text)))]))]))),
        ProseFormat.Markdown => WriteIn(TextShape.HtmlTablesInMarkdown),
        ProseFormat.Text => WriteIn(TextShape.RowALine),
        _ => WriteIn(TextShape.CellALine),
    });

    private byte[] WriteIn(TextShape shape) => Encoding.UTF8.GetBytes(TextShapes.Document(Write(line => TextShapes.Paragraph(line, shape), table => TextShapes.Table(table.Rows, shape)), shape));

    private string Write(Func<string, string> paragraph, Func<TextTable, string> table)
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        IEnumerable<string> tables = report.Tables.SelectMany(each => HasTableTitles && each.Heading is { } heading ? new[] { paragraph(heading), table(each) } : [table(each)]);
        return string.Concat(Enumerable.Repeat(string.Concat([paragraph(report.Title), .. Before.Select(paragraph), .. tables, .. Behind.Select(paragraph)]), Copies));
    }
}
