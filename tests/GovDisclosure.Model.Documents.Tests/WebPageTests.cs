using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class WebPageTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string, string, string> Encodings() => new()
    {
        { "utf-8", "<meta charset=utf-8>", "" },
        { "utf-8", "<meta http-equiv='Content-Type' content='text/html; charset=gb2312'>", "" },
        { "utf-8", "", "" },
        { "utf-16", "<meta charset=gb2312>", "" },
        { "gb18030", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">", "" },
        { "gb18030", "<META CHARSET=\"GBK\">", "𠮷" },
        { "gb18030", "<meta charset=utf-8>", "" },
        { "gb18030", "<meta charset=iso-8859-1>", "" },
        { "gb18030", "<meta charset=nonsense>", "㐀" },
        { "gb18030", "", "" },
    };

    public static TheoryData<int> FormYears() => new(Form.All.Select(form => form.FirstYear));

    [Theory]
    [MemberData(nameof(FormYears))]
    public void Read_Page_GivesEveryCellAndNothingOfTheSite(int firstYear)
    {
        Form form = Form.All.Single(form => form.FirstYear == firstYear);
        TextReport printed = TextReport.Numbered(form);

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(WebPage.Write(printed)));

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Should().HaveCount(form.Cells.Count).And.AllSatisfy(cell => cell.Value.Should().Be(TextReport.NumberOf(form, cell.Definition)));
        AnnualReport report = result.Report!;
        (report.Year, report.Agency.Name, report.PublishedOn).Should().Be((printed.Year, TextReport.AgencyName, new DateOnly(printed.Year + 1, 1, 20)));
        (report.Overview, report.ProblemsAndImprovements, report.OtherMatters).Should().Be((printed.Overview, printed.Problems, printed.OtherMatters));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncodingAndDeclaration_GivesTheSameReport(string name, string meta, string overview)
    {
        Encoding encoding = name == "gb18030" ? Gb18030 : Encoding.GetEncoding(name);
        TextReport report = TextReport.Numbered(Form.Year2021);
        report = new() { Year = report.Year, Title = report.Title, Tables = report.Tables, Overview = report.Overview + overview };

        ReadResult result = DocumentReader.Read(encoding.GetBytes(WebPage.Write(report, meta)));

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Overview.Should().Be(report.Overview);
    }

    [Fact]
    public void Read_CellAtItsPlace_IsWhatWasRead()
    {
        string page = WebPage.Write(TextReport.Numbered(Form.Year2019), "<meta charset=gb2312>");
        ReadResult result = DocumentReader.Read(Gb18030.GetBytes(page));

        string[] lines = page.ReplaceLineEndings("\n").Split('\n');
        result.Cells.Should().AllSatisfy(cell =>
        {
            TextPlace place = cell.Place.Should().BeOfType<TextPlace>().Subject;
            Gb18030.GetString(Gb18030.GetBytes(lines[place.Line - 1]).AsSpan(place.Byte - 1)).Should().StartWith($"<td><p align=center>{cell.Text}</p></td>");
        });
    }

    [Theory]
    [InlineData("<div><div>{tables}<p>五、存在的主要问题及改进情况</p></div><div><p>甲。</p><p>六、其他事项</p><p>乙。</p></div></div><div>丙</div>", "甲。", "乙。")]
    [InlineData("<div><div>{tables}</div><div><p>五、存在的主要问题及改进情况</p><p>甲。</p></div><div><p>六、其他事项</p></div><div>乙。</div></div><div>丙</div>", "甲。", "乙。")]
    [InlineData("<div><div>{tables}<p>五、存在的主要问题及改进情况</p><p>甲。</p><p>六、其他事项</p></div><div>乙。</div></div>", "甲。", "乙。")]
    [InlineData("<div>{tables}<p>五、存在的主要问题及改进情况</p><p>甲。</p></div><div><p>来源：丙</p></div>", "甲。", null)]
    public void Read_TextBehindTheTables_EndsWithTheRegionOfTheReport(string body, string? problems, string? other)
    {
        TextReport printed = TextReport.Numbered(Form.Year2021);
        string tables = string.Concat(printed.Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}"));
        string page = $"<html><body><h1>{printed.Title}</h1>{body.Replace("{tables}", tables, StringComparison.Ordinal)}<div>版权所有</div></body></html>";

        AnnualReport report = DocumentReader.Read(Encoding.UTF8.GetBytes(page)).Report!;

        (report.ProblemsAndImprovements, report.OtherMatters).Should().Be((problems, other));
    }

    [Fact]
    public void Read_FooterOfTheSiteRightUnderTheText_IsNoneOfIt()
    {
        TextReport printed = TextReport.Numbered(Form.Year2021);
        string tables = string.Concat(printed.Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}"));
        string page = $"<h1>{printed.Title}</h1><dl><dt>发布日期<dd>2023-01-20</dl>{tables}<p>六、其他事项<p>甲。<hr><p>主办单位：某局<p>某ICP备00000000号";

        AnnualReport report = DocumentReader.Read(Encoding.UTF8.GetBytes(page)).Report!;

        (report.OtherMatters, report.PublishedOn).Should().Be(("甲。", new DateOnly(2023, 1, 20)));
    }

    [Fact]
    public void Read_PageWithoutTheForm_IsNoReport()
    {
        string page = "<html><body><h1>关于做好2021年政府信息公开工作年度报告的通知</h1><table><tr><td>序号<td>单位<tr><td>1<td>某局</table></body></html>";

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(page));

        result.Report.Should().BeNull();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("no-report");
    }
}
