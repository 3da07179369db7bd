using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A report with a different number in every cell, written in every format line by line, so that a test can set lines where it needs them.</summary>
internal sealed class LinedReport(Form form)
{
    public const string Agency = TextReport.AgencyName;

    private readonly TextReport _report = TextReport.Numbered(form);

    public int Year => _report.Year;

    /// <summary>The lines before the first section; by default a title that names organ and year.</summary>
    public string[]? Head { get; init; }

    /// <summary>The lines between the heading of a table, by its number, and the table.</summary>
    public (int Table, string[] Lines)? Over { get; init; }

    /// <summary>The lines behind the last section.</summary>
    public string[] Behind { get; init; } = [];

    /// <summary>What each format gives.</summary>
    public IEnumerable<(string Format, ReadResult Result)> ReadAll()
    {
        yield return ("html", Read($"<html><body>{Body(line => $"<p>{line}</p>", table => WebPage.Table(table))}</body></html>"));
        yield return ("docx", DocumentReader.Read(DocxFile.OfBody(Body(DocxFile.Paragraph, WordTable))));
        yield return ("markdown", Read(Body(line => $"{line}\n\n", table => TextShapes.Table(table.Rows, TextShape.PipeTables) + "\n")));
        yield return ("text", Read(Body(line => $"{line}\n", table => $"\n{TextShapes.Table(table.Rows, TextShape.RowALine)}\n")));
    }

    private static ReadResult Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));

    private static string WordTable(TextTable table) => DocxFile.Table(
        [.. table.Rows.Select(row => DocxFile.Row([.. row.Select(box => DocxFile.Cell(DocxFile.Paragraph(box.Text)))]))]);

    private string Body(Func<string, string> paragraph, Func<TextTable, string> table)
    {
        StringBuilder body = new();
        Add(Head ?? [_report.Title]);
        Add([_report.OverviewHeading, _report.Overview!]);
        foreach ((int number, TextTable one) in _report.Tables.Index())
        {
            Add([one.Heading!, .. Over is { } over && over.Table == number ? over.Lines : []]);
            body.Append(table(one));
        }

        Add([_report.ProblemsHeading, _report.Problems!, _report.OtherMattersHeading, _report.OtherMatters!, .. Behind]);
        return body.ToString();

        void Add(string[] lines) => body.AppendJoin("", lines.Select(paragraph));
    }
}
