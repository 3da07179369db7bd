using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Outlining;

public class BrokenTitlesTests
{
    private const string Ending = "年政府信息公开工作年度报告";

    private static readonly TextReport Plain = Titled("", TextReport.Numbered(Form.Year2021));

    private static readonly TextReport Report = TextReport.Spanned(Form.Year2021, cell => TextReport.Print(cell, TextReport.NumberOf(Form.Year2021, cell)));

    /// <summary>The ways a report is written, each from a title in lines.</summary>
    private static readonly (string Name, Func<string[], string> Write, Func<string, byte[]> Finish)[] Formats =
    [
        ("text", lines => Titled(string.Join('\n', lines), Plain).Write(TextShape.CellALine), Encoding.UTF8.GetBytes),
        ("Markdown", lines => Titled(string.Join('\n', lines), Plain).Write(TextShape.HtmlTablesInMarkdown), Encoding.UTF8.GetBytes),
        ("HTML, one paragraph", lines => $"<p align=center>{string.Join("<br>", lines)}</p>{new EditorStyle().Content(Report)}", html => Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>")),
        ("HTML, a paragraph a line", lines => $"{string.Concat(lines.Select(line => $"<p align=center>{line}</p>"))}{new EditorStyle().Content(Report)}", html => Encoding.UTF8.GetBytes($"<html><body>{html}</body></html>")),
        ("DOCX, one paragraph", lines => $"<w:p>{string.Join("<w:r><w:br/></w:r>", lines.Select(line => DocxFile.Run(line)))}</w:p>{DocxReport.BodyOf(Plain, DocxShape.Plain)}", body => DocxFile.OfBody(body)),
        ("DOCX, a paragraph a line", lines => $"{string.Concat(lines.Select(DocxFile.Paragraph))}{DocxReport.BodyOf(Plain, DocxShape.Plain)}", body => DocxFile.OfBody(body)),
    ];

    [Fact]
    public void Read_TitleBrokenBehindItsOrgan_IsTakenWhole() => Faults(TextReport.AgencyName.Length, FaultOfReading).ToArray().Should().HaveCount(0);

    [Fact]
    public void Read_TitleOfOneParagraphBrokenAnywhere_IsTakenWhole() => Faults(3, FaultOfReading).Where(fault => fault.Contains("one paragraph", StringComparison.Ordinal)).ToArray().Should().HaveCount(0);

    /// <summary>Lines that are no part of the title, though set in its paragraph: another organ of the place, the site's column, a day.</summary>
    [Theory]
    [InlineData("临溪县人民政府")]
    [InlineData("临溪县水务局")]
    [InlineData("首页>政府信息公开年报")]
    [InlineData("政府信息公开")]
    [InlineData("发布日期：2023年1月20日")]
    [InlineData("2024年1月20日")]
    public void Read_OtherLineInTheParagraphOfATitle_IsNoPartOfIt(string above)
    {
        foreach ((string name, Func<string[], string> write, Func<string, byte[]> finish) in Formats)
        {
            ReadResult result = DocumentReader.Read(finish(write([above, $"{TextReport.AgencyName}2023{Ending}"])));

            result.Report!.Agency.Name.Should().Be(TextReport.AgencyName, "{0}", name);
            result.Report.Year.Should().Be(2023, "{0}", name);
        }
    }

    [Fact]
    public void Read_TwoYearsWithTitlesBrokenAnywhere_AreRefused() => Faults(1, (format, write) =>
    {
        ReadResult result = DocumentReader.Read(format(write("2022") + write("2023")));
        return result is { Report: null, Diagnostics: [{ Code: "several-reports" }] } ? null : string.Join(", ", result.Diagnostics);
    }).ToArray().Should().HaveCount(0);

    /// <summary>What goes wrong, in every format, with the title broken at every place from one on.</summary>
    private static IEnumerable<string> Faults(int first, Func<Func<string, byte[]>, Func<string, string>, string?> find)
    {
        foreach ((string name, Func<string[], string> write, Func<string, byte[]> finish) in Formats)
        {
            int length = TextReport.AgencyName.Length + 4 + Ending.Length;
            for (int at = first; at < length; at++)
            {
                if (find(finish, year => write(Break($"{TextReport.AgencyName}{year}{Ending}", at))) is { } fault)
                {
                    yield return $"{name}, {string.Join('|', Break($"{TextReport.AgencyName}2023{Ending}", at))}: {fault}";
                }
            }
        }
    }

    private static string? FaultOfReading(Func<string, byte[]> format, Func<string, string> write)
    {
        ReadResult result = DocumentReader.Read(format(write("2023")));
        return result.Diagnostics.Count == 0 && result.Report is { Year: 2023, Agency.Name: TextReport.AgencyName } ? null : $"{result.Report?.Year} {result.Report?.Agency.Name} {string.Join(", ", result.Diagnostics)}";
    }

    private static string[] Break(string title, int at) => [title[..at], title[at..]];

    private static TextReport Titled(string title, TextReport report) => new() { Year = report.Year, Tables = report.Tables, Title = title };
}
