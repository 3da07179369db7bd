using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>The day of publication: read, or reported where a document seems to state one.</summary>
public class PublicationDayTests
{
    private const string Title = "临溪县水务局2022年政府信息公开工作年度报告";
    private static readonly DateOnly Day = new(2023, 1, 20);

    [Theory]
    [InlineData("发布日期：2023年元月20日", null)]
    [InlineData("发布日期：（2023年1月20日）", null)]
    [InlineData("发布时间：2023年1月20日 星期五", null)]
    [InlineData("发布时间：2023-01-20（星期五）", null)]
    [InlineData("发布日期：2023－01－20", null)]
    [InlineData("发布日期 2023-01-20", null)]
    [InlineData("发布日期2023年1月20日", null)]
    [InlineData("【发布时间】2023-01-20", null)]
    [InlineData("发 布 日 期：2023-01-20", null)]
    [InlineData("成文日期：二〇二三年元月二十日", null)]
    [InlineData("公布日期：2023-01-20", "unclear-date")]
    [InlineData("印发日期：2023年1月20日", "unclear-date")]
    [InlineData("发布于2023年1月20日", "unclear-date")]
    [InlineData("更新时间：2023-01-20 10:20", "unclear-date")]
    [InlineData("更新日期：2023-01-20", "unclear-date")]
    [InlineData("时间：2023-01-20 来源：临溪县水务局", "unclear-date")]
    [InlineData("来源：临溪县水务局 时间：2023-01-20 10:20:30", "unclear-date")]
    [InlineData("日期：2023年1月20日", "unclear-date")]
    [InlineData("【时间】2023-01-20", "unclear-date")]
    [InlineData("日期 2023-01-20", "unclear-date")]
    [InlineData("发稿时间：2023-01-20  阅读：12次", "unclear-date")]
    [InlineData("录入时间：2023-01-20", "unclear-date")]
    [InlineData("上传时间：2023-01-20", "unclear-date")]
    [InlineData("发文日期：2023-01-20 点击：12", "unclear-date")]
    [InlineData("2023-01-20 10:20 来源：临溪县水务局", "unclear-date")]
    [InlineData("来源：临溪县水务局 2023-01-20 浏览次数：12", "unclear-date")]
    [InlineData("（2023年1月20日）", "unclear-date")]
    [InlineData("2023-01-20", "unclear-date")]
    [InlineData("2023-01-20 发布", "unclear-date")]
    [InlineData("索 引 号：1 发布日期：2023-01-20", null)]
    [InlineData("名 称：年度报告 发布日期：2023-01-20", null)]
    [InlineData("发布日期：2023-01-20|来源：临溪县水务局", null)]
    [InlineData("公开时限：长期 公开日期：2023-01-20　公开形式：网站", null)]
    [InlineData("发布日期：2023年1月", "unreadable-date")]
    [InlineData("发布日期：20230120", "unreadable-date")]
    public void Read_DayUnderTheTitle_IsReadOrReported(string line, string? code) => Assert(new(Form.Year2021) { Head = [Title, line] }, code);

    [Theory]
    [InlineData("（2023年1月20日）", null)]
    [InlineData("2023年元月20日", null)]
    [InlineData("二〇二三年元月二十日", null)]
    [InlineData("2023年1月20号", null)]
    [InlineData("2023年1月20日 星期五", null)]
    [InlineData("成文日期：2023年1月20日", null)]
    [InlineData("时间：2023年1月20日", null)]
    [InlineData("填报日期：2023年1月20日", null)]
    [InlineData("报告日期：2023-01-20", null)]
    [InlineData("2023年2月30日", "unreadable-date")]
    [InlineData("2023年1月", "unreadable-date")]
    [InlineData("2023年　月　日", "unreadable-date")]
    [InlineData("二〇二三年一月廿日", "unreadable-date")]
    [InlineData("贰零贰叁年壹月贰拾日", "unreadable-date")]
    [InlineData("2023年1月20日（公章）", "unreadable-date")]
    public void Read_DayOfTheSignature_IsReadOrReportedAndNoPartOfTheText(string line, string? code)
    {
        foreach (Form form in Form.All)
        {
            LinedReport report = new(form) { Behind = [LinedReport.Agency, line] };
            Assert(report, code);
            report.ReadAll().Should().AllSatisfy(read => read.Result.Report!.OtherMatters.Should().Be("没有收取信息处理费。"));
        }
    }

    /// <summary>Other statements before that of the day, whatever spaces are in their names, leave no doubt whose it is.</summary>
    [Theory]
    [InlineData("索 引 号：1　发布日期：2023-01-20")]
    [InlineData("名 称：年度报告 发布日期：2023-01-20")]
    [InlineData("公开时限：长期 公开日期：2023-01-20　公开形式：网站")]
    public void Read_DayBehindOtherStatementsOverTheTitle_IsRead(string line) => Assert(new(Form.Year2021) { Head = [line, Title] }, null);

    [Theory]
    [InlineData("（2023年1月20日）")]
    [InlineData("（二〇二三年一月二十日）")]
    public void Read_DayBehindTheTitle_IsReported(string day) => Assert(new(Form.Year2021) { Head = [Title + day] }, "unclear-date");

    [Theory]
    [InlineData("单位：临溪县水务局")]
    [InlineData("单位（盖章）：临溪县水务局")]
    [InlineData("填报单位（公章）：临溪县水务局")]
    [InlineData("报告单位：临溪县水务局")]
    [InlineData("临溪县水务局（盖章）")]
    [InlineData("临溪县水务局(印章)")]
    [InlineData("（盖章）", "临溪县水务局")]
    [InlineData("临溪县", "水务局")]
    [InlineData("临溪县水", "务局")]
    public void Read_SignatureWithAnyOrgan_IsReadAndNoPartOfTheText(params string[] organ)
    {
        foreach (Form form in Form.All)
        {
            LinedReport report = new(form) { Behind = [.. organ, "2023年1月20日"] };
            Assert(report, null);
            report.ReadAll().Should().AllSatisfy(read => read.Result.Report!.OtherMatters.Should().Be("没有收取信息处理费。"));
        }
    }

    /// <summary>A day under a name that may mean another than that of publication counts for nothing where that is stated.</summary>
    [Theory]
    [InlineData("更新时间：2023-02-20 发布时间：2023-01-20")]
    [InlineData("发布日期：2023-01-20 时间：2023-02-20")]
    [InlineData("日期：2023-02-20 发布日期：2023-01-20")]
    public void Read_OtherDayBesideThatOfPublication_IsNotNamed(string line) => Assert(new(Form.Year2021) { Head = [Title, line] }, null);

    /// <summary>时间 and 日期 within another word say when something else was.</summary>
    [Theory]
    [InlineData("统计时间：2022年12月31日")]
    [InlineData("截止日期：2022年12月31日")]
    [InlineData("有效时间：2022年12月31日")]
    [InlineData("来源：临溪县水务局 截止日期： 2022-12-31")]
    [InlineData("来源：临溪县水务局 统计期限 2022年1月1日 至 2022年12月31日")]
    [InlineData("时间：2022年1月1日至2022年12月31日")]
    public void Read_OtherDayUnderTheTitle_IsNotNamed(string line) =>
        new LinedReport(Form.Year2021) { Head = [Title, line] }.ReadAll().Should().AllSatisfy(read => read.Result.Diagnostics.Should().BeEmpty());

    /// <summary>Other days under a report are none of its publication.</summary>
    [Theory]
    [InlineData("统计截止日期：2022年12月31日")]
    [InlineData("打印时间：2023-11-20")]
    public void Read_OtherDayUnderTheText_IsNoSignature(string line) =>
        new LinedReport(Form.Year2021) { Behind = [line] }.ReadAll().Should().AllSatisfy(read => read.Result.Report!.PublishedOn.Should().BeNull());

    /// <summary>Before the title stand other texts with days of their own; the report's is the one that stands with its title.</summary>
    [Theory]
    [InlineData("关于放假的通知 发布时间：2023-01-20", true)]
    [InlineData("关于放假的通知\n发布时间：2023-01-20", true)]
    [InlineData("相关文章\n县教育局年报\n发布时间：2023-01-20", true)]
    [InlineData("关于放假的通知 发布机构：县教育局 发布时间：2023-01-20", true)]
    [InlineData("发布时间：2023-01-20", false)]
    [InlineData("首页 > 政务公开 > 年报\n发布时间：2023-01-20", false)]
    [InlineData("打印 关闭\n发布时间：2023-01-20", false)]
    [InlineData("首页 发布时间：2023-01-20", false)]
    [InlineData("临溪县水务局\n发布时间：2023-01-20", false)]
    [InlineData("关于放假的通知\n索引号：A1\n发布时间：2023-01-20", false)]
    public void Read_DayAboveTheTitle_IsTheReportsOrReported(string above, bool isOther)
    {
        string[] lines = above.Split('\n');
        foreach (Form form in Form.All)
        {
            string title = $"临溪县水务局{form.FirstYear + 1}年政府信息公开工作年度报告";
            Assert(new(form) { Head = [.. lines, title] }, isOther ? "unclear-date" : null);
            foreach ((string format, ReadResult result) in new LinedReport(form) { Head = [.. lines, title, "发布日期：2023-01-21"] }.ReadAll())
            {
                result.Report!.PublishedOn.Should().Be(new DateOnly(2023, 1, 21), format);
                result.Diagnostics.Should().BeEmpty();
            }
        }
    }

    /// <summary>Where the source says what stands together, a day is with what it is nearest to.</summary>
    [Theory]
    [InlineData("<ul><li><a href=1>关于放假的通知</a> <span>发布时间：2023-01-20</span></li></ul>{0}", "unclear-date")]
    [InlineData("<table><tr><td><a href=1>关于放假的通知</a></td><td>发布时间：2023-01-20</td></tr></table>{0}", "unclear-date")]
    [InlineData("<ul><li><a href=1>县教育局</a></li></ul><div><p>发布时间：2023-01-20</p>{0}</div>", null)]
    [InlineData("<ul><li><a href=1>县教育局</a></li></ul><p>索引号：A1</p><p>发布时间：2023-01-20</p>{0}", null)]
    [InlineData("{0}<table><tr><td>索引号</td><td>发布机构</td><td>发布日期</td></tr><tr><td>A1</td><td>临溪县水务局</td><td>2023-01-20</td></tr></table>", null)]
    [InlineData("{0}<p><span>发布日期</span><span>2023-01-20</span></p>", null)]
    public void Read_DayOnAPage_IsThatOfWhatItStandsWith(string head, string? code)
    {
        foreach (Form form in Form.All)
        {
            string title = $"<h1>临溪县水务局{form.FirstYear + 1}年政府信息公开工作年度报告</h1>";
            Assert(Read($"<html><body>{string.Format(null, head, title)}{new CountyStyle().Content(TextReport.Numbered(form))}</body></html>"), code, "html");
        }
    }

    [Fact]
    public void Read_DayOfTheSite_IsNotNamed() =>
        Read($"<html><body><h1>{Title}</h1>{new CountyStyle().Content(TextReport.Numbered(Form.Year2021))}<div><p>版权所有 临溪县</p><p>更新时间：2026-11-28</p></div></body></html>").Diagnostics.Should().BeEmpty();

    /// <summary>Behind a report stand articles of the site with days of their own.</summary>
    [Theory]
    [InlineData("<div><p>相关文章</p><p><a href=1>县教育局年报</a></p><p>发布时间：2023-01-20</p></div>", "unclear-date")]
    [InlineData("<div><p><a href=1>县教育局年报</a></p><p>发布时间：2023-01-20</p></div>", "unclear-date")]
    [InlineData("<div><p>发布时间：2023-01-20</p></div>", null)]
    [InlineData("<div><p>发布时间：2023-01-20</p></div><div><p>版权所有 临溪县</p><p>更新时间：2026-11-28</p></div>", null)]
    public void Read_DayBehindTheReport_IsTheReportsOrReported(string behind, string? code)
    {
        string content = new CountyStyle().Content(TextReport.Numbered(Form.Year2021));
        Assert(Read($"<html><body><div><h1>{Title}</h1>{content}</div>{behind}</body></html>"), code, "html");
    }

    private static ReadResult Read(string page) => DocumentReader.Read(Encoding.UTF8.GetBytes(page));

    private static void Assert(LinedReport report, string? code)
    {
        foreach ((string format, ReadResult result) in report.ReadAll())
        {
            Assert(result, code, format);
        }
    }

    private static void Assert(ReadResult result, string? code, string format)
    {
        result.Report!.PublishedOn.Should().Be(code is null ? Day : null, format);
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().Equal(code is null ? [] : [(code, "/publishedOn")], format);
    }
}
