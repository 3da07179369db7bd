using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

public class FrontMatterTests
{
    [Theory]
    [InlineData("临溪县水务局\n2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪海关\n2022年政府信息公开工作年度报告", 2022, "临溪海关", null)]
    [InlineData("临溪县发改委机关\n2022年政府信息公开工作年度报告", 2022, "临溪县发改委机关", null)]
    [InlineData("首页>年度报告\n2022年政府信息公开工作年度报告\n发布机构：临溪县水务局", 2022, "临溪县水务局", null)]
    [InlineData("打印本页\n2022年政府信息公开工作年度报告\n发布机构：临溪县水务局", 2022, "临溪县水务局", null)]
    [InlineData("2022年政府信息公开工作年度报告\n发布机构：临溪县水务局　发布日期：2023-01-20　浏览次数：12", 2022, "临溪县水务局", "2023-01-20")]
    [InlineData("索引号\tA1\t发布机构\t临溪县水务局\n成文日期\t2023年1月9日\t发布时间\t2023-01-20 10:20\n2022年政府信息公开工作年度报告", 2022, "临溪县水务局", "2023-01-20")]
    [InlineData("临溪县水务局政府信息公开工作年度报告\n（2022年度）", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局政府信息公开工作年度报告\n统计期限为2022年1月1日至2022年12月31日。", 2022, "临溪县水务局", null)]
    [InlineData("首页\n政府信息公开年报\n临溪县水务局2022年政府信息公开工作年度报告\n成文日期：2023年1月9日", 2022, "临溪县水务局", "2023-01-09")]
    [InlineData("临溪县水务局\t\n2022年政府信息公开工作年度报告\t", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局\t\n\n2022年政府信息公开工作年度报告\t\n\n索引号\tA1\t发布时间\t2023-01-20", 2022, "临溪县水务局", "2023-01-20")]
    [InlineData("关于《临溪县柏桥镇2022年政府信息公开工作年度报告》的通知", 2022, "临溪县柏桥镇", null)]
    [InlineData("关于印发临溪县水务局2022年政府信息公开工作年度报告的通知", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局关于印发2022年政府信息公开工作年度报告的通知", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局\n关于公布《2022年政府信息公开工作年度报告》的公告", 2022, "临溪县水务局", null)]
    [InlineData("关于印发临溪县农业局2021年政府信息公开工作年度报告的通知\n临溪县水务局2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局2022年政府信息公开\n工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局2022年政府\n信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局2022年\n政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局\n2022年政府信息公开\n工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局2022年\n政府信息公开工作\n年度报告\n发布日期：2023-01-20", 2022, "临溪县水务局", "2023-01-20")]
    [InlineData("临溪县水务局  2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水务局\t2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("名称\t临溪县水务局2022年政府信息公开工作年度报告\n临溪县水务局2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("政务公开\n2021年\n政府信息公开年报\n临溪县水务局2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("临溪县\n水务局2022年政府信息公开工作年度报告\n发布机构：临溪县水务局", 2022, "临溪县水务局", null)]
    [InlineData("临溪县水\n务局2022年政府信息公开工作年度报告\n发布机构：临溪县水务局", 2022, "临溪县水务局", null)]
    [InlineData("临溪县人民政府\n水务局2022年政府信息公开工作年度报告\n发布机构：水务局", 2022, "水务局", null)]
    [InlineData("临溪县人民政府\n临溪县水务局2022年政府信息公开工作年度报告", 2022, "临溪县水务局", null)]
    [InlineData("中华人民共和国水利部\n水利部2022年政府信息公开工作年度报告", 2022, "水利部", null)]
    [InlineData("发布机构  临溪县水务局  发布日期  2023-01-20\n2022年政府信息公开工作年度报告", 2022, "临溪县水务局", "2023-01-20")]
    public void Read_Head_GivesYearOrganAndDate(string head, int year, string agency, string? publishedOn)
    {
        ReadResult result = Read(head);

        result.Diagnostics.Should().BeEmpty();
        result.Report!.Year.Should().Be(year);
        result.Report.Agency.Name.Should().Be(agency);
        result.Report.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(publishedOn);
    }

    [Theory]
    [InlineData("政务公开\n2021年\n政府信息公开年报")]
    [InlineData("信息名称\t2021年政府信息公开工作年度报告")]
    [InlineData("2023年1月20日\n政府信息公开工作年度报告")]
    [InlineData("首页 > 2021年\n政府信息公开工作年度报告")]
    public void Read_NavigationAboveATitle_IsNoOrgan(string head) =>
        Read(head).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "missing-agency");

    /// <summary>Where the page's own heading is no title, that of another report nearby is none of it either.</summary>
    [Theory]
    [InlineData("<h4>相关链接</h4><ul><li>· <a href=x>临溪县农业局2023年政府信息公开工作年度报告</a></li></ul>")]
    [InlineData("<p>1. <a href=x>临溪县农业局2023年政府信息公开工作年度报告</a></p>")]
    [InlineData("<p>【<a href=x>临溪县农业局2023年政府信息公开工作年度报告</a>】</p>")]
    [InlineData("<p><a onclick=\"open(1)\">临溪县农业局2023年政府信息公开工作年度报告</a></p>")]
    [InlineData("<p>上一篇 <a href=x>临溪县农业局2023年政府信息公开工作年度报告</a></p>")]
    [InlineData("<p>·<a href=x>临溪县农业局</a></p><p><a href=x>2023年政府信息公开工作年度报告</a></p>")]
    [InlineData("<table><tr><td>·<td><a href=x>临溪县农业局2023年政府信息公开工作年度报告</a></table>")]
    [InlineData("<table><tr><td><a href=x>临溪县农业局2023年政府信息公开工作年度报告</a><td></table>")]
    [InlineData("<h4>相关阅读：</h4><p>临溪县农业局2023年政府信息公开工作年度报告</p><p>临溪县林业局2023年政府信息公开工作年度报告</p>")]
    public void Read_TitleOfAnotherReportBeside_IsNotThatOfThePage(string beside)
    {
        foreach (Form form in Form.All)
        {
            HtmlStyle style = new CountyStyle();
            string content = style.Content(TextReport.Numbered(form));
            foreach (string page in (string[])[$"<html><body><h1>年报</h1>{beside}{content}</body></html>", $"<html><body><h1>年报</h1>{content}{beside}</body></html>"])
            {
                ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(page));

                result.Cells.Should().HaveCount(form.Cells.Count);
                result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain("missing-agency").And.Contain("missing-year");
            }
        }
    }

    [Theory]
    [InlineData("相关链接\n政府信息公开指南\n临溪县水务局2022年政府信息公开工作年度报告")]
    [InlineData("相关信息\n\n2021年工作总结\n临溪县水务局\n2022年政府信息公开工作年度报告")]
    public void Read_TitleBehindOtherLinesBeside_IsThatOfThePage(string head) => Read(head).Report!.Agency.Name.Should().Be("临溪县水务局");

    [Fact]
    public void Read_NeitherYearNorOrgan_GivesTheCellsAndTwoErrors()
    {
        ReadResult result = Read("");

        result.Report.Should().BeNull();
        result.Form.Should().BeSameAs(Form.Year2021);
        result.Cells.Should().HaveCount(Form.Year2021.Cells.Count);
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell))
            .Should().Equal(("missing-year", "/year"), ("missing-agency", "/agency/name"));
    }

    [Fact]
    public void Read_Options_StandInOnlyWhereTheDocumentIsSilent()
    {
        DocumentReadOptions options = new() { Year = 2023, AgencyName = "临溪县农业局" };

        AnnualReport silent = Read("", options).Report!;
        AnnualReport outspoken = Read("临溪县水务局2022年政府信息公开工作年度报告", options).Report!;

        (silent.Year, silent.Agency.Name).Should().Be((2023, "临溪县农业局"));
        (outspoken.Year, outspoken.Agency.Name).Should().Be((2022, "临溪县水务局"));
    }

    [Fact]
    public void Read_TitlesOfSeveralYears_UsesThatOfThePeriodAndWarns()
    {
        ReadResult result = Read("临溪县水务局2022年政府信息公开工作年度报告\n临溪县水务局2021年政府信息公开工作年度报告\n自2022年1月1日至12月31日");

        result.Report!.Year.Should().Be(2022);
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("several-titles");
    }

    [Theory]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告\n自2021年1月1日至12月31日", 2022)]
    [InlineData("临溪县水务局政府信息公开工作年度报告\n（2022年度）\n统计期限为2021年1月1日至2021年12月31日。", 2022)]
    public void Read_PeriodOfAnotherYearThanTheTitle_IsAWarning(string head, int year)
    {
        ReadResult result = Read(head);

        result.Report!.Year.Should().Be(year);
        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Code, diagnostic.Cell).Should().Be(("year-conflict", "/year"));
        diagnostic.Message.English.Should().Contain("2022").And.Contain("2021年1月1日");
    }

    /// <summary>Whether a line above the title is the first part of the organ's name cannot be known where nothing else names the organ.</summary>
    [Theory]
    [InlineData("临溪县", "水务局")]
    [InlineData("临溪县水", "务局")]
    [InlineData("临溪县人民政府", "办公室")]
    [InlineData("临溪县", "水务局\n")]
    public void Read_OrganThatMayGoOnFromTheLineAbove_IsAWarning(string above, string agency)
    {
        ReadResult result = Read($"{above}\n{agency}2022年政府信息公开工作年度报告");

        result.Report!.Agency.Name.Should().Be(agency.TrimEnd());
        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        (diagnostic.Code, diagnostic.Cell, diagnostic.Text).Should().Be(("unclear-agency", "/agency/name", above));
    }

    /// <summary>A line above a title that names no organ counts only as far as it is one.</summary>
    [Theory]
    [InlineData("无障碍阅读\n{0}\n发布机构：临溪县水务局", "临溪县水务局", null)]
    [InlineData("大 中 小\n{0}\n发布机构：临溪县水务局", "临溪县水务局", null)]
    [InlineData("部门动态\n{0}", "部门动态", "部门动态")]
    [InlineData("中国·临溪\n{0}", "中国·临溪", "中国·临溪")]
    [InlineData("临溪县水务局文件\n{0}", "临溪县水务局", null)]
    [InlineData("临溪县人民政府办公室\n{0}\n发布机构：临溪县水务局", "临溪县人民政府办公室", "临溪县水务局")]
    [InlineData("临溪县水务局\n{0}\n发布机构：岚江省临溪县水务局", "临溪县水务局", null)]
    public void Read_LineAboveATitleWithoutOrgan_IsTakenOrDoubted(string head, string agency, string? doubt)
    {
        ReadResult result = Read(string.Format(null, head, "2022年政府信息公开工作年度报告"));

        result.Report!.Agency.Name.Should().Be(agency);
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(doubt is null ? [] : [("unclear-agency", doubt)]);
    }

    [Theory]
    [InlineData("首页欢迎您")]
    [InlineData("欢迎访问临溪县水务局网站")]
    [InlineData("（征求意见稿）")]
    [InlineData("移动版")]
    public void Read_WordsOfASiteAboveATitle_AreNoOrgan(string above) =>
        Read($"{above}\n2022年政府信息公开工作年度报告").Diagnostics.Should().ContainSingle().Which.Code.Should().Be("missing-agency");

    /// <summary>What a title leaves for the organ's name is doubted where something else is left with it.</summary>
    [Theory]
    [InlineData("（图文）临溪县水务局2022年政府信息公开工作年度报告", true)]
    [InlineData("附件1 临溪县水务局2022年政府信息公开工作年度报告", true)]
    [InlineData("临溪县水务局2022年1-12月政府信息公开工作年度报告", true)]
    [InlineData("临溪县水务局(2022)年政府信息公开工作年度报告", false)]
    [InlineData("公示 | 临溪县水务局2022年政府信息公开工作年度报告", true)]
    [InlineData("> 临溪县水务局2022年政府信息公开工作年度报告", true)]
    [InlineData("临溪县水务局政府网站2022年政府信息公开工作年度报告", true)]
    [InlineData("临溪县水务局——2022年政府信息公开工作年度报告", false)]
    [InlineData("临溪县水务局（水政监察大队）2022年政府信息公开工作年度报告", false)]
    public void Read_DecoratedTitle_IsDoubted(string title, bool isDoubted) =>
        Read(title).Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isDoubted ? ["unclear-agency"] : []);

    /// <summary>Of several days the one nearest above the report is its own.</summary>
    [Fact]
    public void Read_DayOfANoticeBeforeThatOfTheReport_IsNotTaken() =>
        Read("防汛通知\n发布日期：2022-05-01\n临溪县水务局2022年政府信息公开工作年度报告\n发布日期：2023-01-20").Report!.PublishedOn.Should().Be(new DateOnly(2023, 1, 20));

    /// <summary>What a site calls its page counts for nothing, but is not passed over where it is the report of another year.</summary>
    [Theory]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告_临溪县人民政府", null)]
    [InlineData("临溪县水务局2021年政府信息公开工作年度报告_临溪县人民政府", "several-titles")]
    [InlineData("临溪县人民政府 - 政府信息公开年报 - 2021年政府信息公开工作年度报告", "several-titles")]
    [InlineData("\n 水务局2021年度政府信息公开年报\n", "several-titles")]
    [InlineData("临溪县人民政府门户网站", null)]
    [InlineData("2021年临溪县人民政府门户网站", null)]
    [InlineData("政府信息公开年报_2021", null)]
    [InlineData("", null)]
    public void Read_NameOfThePage_IsComparedWithTheYear(string name, string? code)
    {
        string[] names = [$"<title>{name}</title>", $"<meta name='ArticleTitle' content='{name}'>", $"<title>年报</title><META NAME=articletitle CONTENT='{name}'>", $"<title>{name}</title><meta name='ArticleTitle' content='{name}'>"];
        string content = new CountyStyle().Content(TextReport.Numbered(Form.Year2021));
        foreach (string head in (string[])["<h1>临溪县水务局2022年政府信息公开工作年度报告</h1>", "<h1>临溪县水务局政府信息公开工作年度报告</h1><p>自2022年1月1日至2022年12月31日</p>", "<h1>年报</h1><p>发布机构：临溪县水务局</p><p>自2022年1月1日至2022年12月31日</p>"])
        {
            foreach (string title in names)
            {
                ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><head><meta charset=utf-8>{title}</head><body>{head}{content}</body></html>"));

                result.Report!.Year.Should().Be(2022);
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(code is null ? [] : [(code, "/year", name.Trim())]);
                result.Diagnostics.Should().NotContain(diagnostic => !diagnostic.Message.English.Contains("2022年", StringComparison.Ordinal) && !diagnostic.Message.English.Contains("水务局政府信息公开", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Read_DateThatIsNone_IsAWarning() =>
        Read("临溪县水务局2022年政府信息公开工作年度报告\n发布日期：2023-02-30").Diagnostics
            .Should().ContainSingle().Which.Code.Should().Be("unreadable-date");

    private static ReadResult Read(string head, DocumentReadOptions? options = null)
    {
        TextReport tables = new() { Year = 2022, Title = head, Tables = TextReport.Numbered(Form.Year2021).Tables };
        return DocumentReader.Read(Encoding.UTF8.GetBytes(tables.Write(TextShape.CellALine)), options);
    }
}
