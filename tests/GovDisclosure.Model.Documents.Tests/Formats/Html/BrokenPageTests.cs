using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

/// <summary>Pages that broke on their way: what is left of a cell is not taken for all of it.</summary>
public class BrokenPageTests
{
    private const string Total = "/requests/carriedForward/total";
    private static readonly Form Form = Form.Year2021;
    private static readonly TextReport Report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));
    private static readonly string Printed = $"{TextReport.NumberOf(Form, Form.GetCell(Total))}";

    public static TheoryData<string> Ends() => new(
        "", Printed[..1], Printed, Printed + "<", Printed + "</t", Printed[..1] + "<!-- ", Printed[..1] + "<span", Printed[..1] + "<span style='width:", Printed[..1] + "<b title=\"");

    [Theory]
    [MemberData(nameof(Ends))]
    public void Read_PageThatBreaksOffInACell_ReportsTheCell(string rest)
    {
        string page = new PortalStyle().Content(Report);
        page = $"<h1>{Report.Title}</h1>" + page[..page.IndexOf($">{Printed}<", StringComparison.Ordinal)] + ">" + rest;

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(page));

        result.Cells.Single(cell => cell.Definition.Pointer == Total).Value.Should().BeNull();
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unreadable-number" && diagnostic.Cell == Total);
    }

    [Theory]
    [InlineData("<td>{0}</td>", "<td {0}</td>")]
    [InlineData("<td>{0}</td>", "<td><span {0}</span></td>")]
    [InlineData("<td>{0}</td>", "<td><span class={0}</span></td>")]
    [InlineData("<td>{0}</td>", "<td>1<br{0}</td>")]
    [InlineData("<td>{0}</td>", "<td><b>2</b><b title=\"{0}</b><b title=\"\">4</b></td>")]
    public void Read_TagThatSwallowsText_ReportsTheCell(string whole, string broken)
    {
        string page = new PortalStyle().Content(Report)
            .Replace(string.Format(null, whole, Printed), string.Format(null, broken, Printed), StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1>{page}"));

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unreadable-number" && diagnostic.Cell == Total);
    }

    /// <summary>What a value in spaces says without its first quotation mark is not in effect: neither what it shows nor what it hides is meant.</summary>
    [Theory]
    [InlineData("<span style=display: none\">2</span>{0}")]
    [InlineData("2<span style=font-size: 0'>8</span>")]
    public void Read_ValueOfAnAttributeWithoutItsFirstQuotationMark_ReportsTheCell(string broken)
    {
        string page = new PortalStyle().Content(Report).Replace($">{Printed}<", $">{string.Format(null, broken, Printed)}<", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1>{page}"));

        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "unreadable-number" && diagnostic.Cell == Total);
    }

    [Theory]
    [InlineData("<span class=\"a\"\">{0}</span>")]
    [InlineData("<span lang=EN-US'>{0}</span>")]
    [InlineData("<span title=\"a\"id=\"b\">{0}</span>")]
    public void Read_QuotationMarkTooManyBehindAnAttribute_IsNoDamage(string sloppy)
    {
        string page = new PortalStyle().Content(Report).Replace($">{Printed}<", $">{string.Format(null, sloppy, Printed)}<", StringComparison.Ordinal);

        DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{Report.Title}</h1>{page}")).Diagnostics.Should().BeEmpty();
    }

    /// <summary>Where cells and rows are closed by nothing, a tag left open takes the cell it begins away, or the row behind it with its tag.</summary>
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_AnyTagOfATableLeftOpen_EveryCellRightOrReported(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Numbered(form);
        Dictionary<string, decimal?> printed = report.Printed(form);
        string page = new UppercaseStyle().Content(report);

        Enumerable.Range(0, page.Length).Where(at => page[at] == '>').AsParallel()
            .SelectMany(at => Readings.Faults(DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{report.Title}</h1>{page.Remove(at, 1)}")), printed).Select(fault => $"{page[Math.Max(0, at - 10)..at]}: {fault}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void Read_PageThatEndsInAnEmptyCell_DoesNotThrow()
    {
        string page = $"<h1>{Report.Title}</h1><p>四、</p>{new PortalStyle().Content(Report).Split("<h2>五")[0]}<table><tr><td>1</td><td>2</td></tr><tr><td></td>";

        DocumentReader.Read(Encoding.UTF8.GetBytes(page)).Form.Should().BeSameAs(Form);
    }
}
