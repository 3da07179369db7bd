using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>Whose a report is: right, or in doubt.</summary>
public class OrganOfReportTests
{
    /// <summary>Columns of sites end in the words that organs end in, and an organ whose place is left out may be any.</summary>
    [Theory]
    [InlineData("首都之窗政务服务网", true)]
    [InlineData("政务大厅", true)]
    [InlineData("数据开放平台", true)]
    [InlineData("新闻中心", true)]
    [InlineData("政策文件库", true)]
    [InlineData("政务专区", true)]
    [InlineData("便民服务中心", true)]
    [InlineData("市政府办公室", true)]
    [InlineData("县水务局", true)]
    [InlineData("局机关", true)]
    [InlineData("本机关", true)]
    [InlineData("各部门乡镇", true)]
    [InlineData("临溪县政务服务中心", false)]
    [InlineData("本溪市水务局", false)]
    [InlineData("镇江市水务局", false)]
    [InlineData("市中区人民政府", false)]
    [InlineData("全椒县水务局", false)]
    [InlineData("临溪海关", false)]
    [InlineData("水利部", false)]
    public void Read_WordsAboveATitleWithoutOrgan_AreTakenOrDoubted(string above, bool isDoubted)
    {
        foreach (Form form in Form.All)
        {
            LinedReport report = new(form) { Head = [above, $"{form.FirstYear + 1}年政府信息公开工作年度报告"] };
            foreach ((string format, ReadResult result) in report.ReadAll())
            {
                result.Report!.Agency.Name.Should().Be(above, format);
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(isDoubted ? [("unclear-agency", above)] : [], format);
            }
        }
    }

    /// <summary>What published or signed the report confirms the line above its title, or leaves it in doubt.</summary>
    [Theory]
    [InlineData("县水务局", "发布机构：临溪县水务局", new string[0], "县水务局", null)]
    [InlineData("市发改委", "发布机构：云川市发展和改革委员会", new string[0], "市发改委", null)]
    [InlineData("政务大厅", "发布机构：临溪县水务局", new string[0], "临溪县水务局", null)]
    [InlineData("市政府办公室", "发布机构：临溪县水务局", new string[0], "市政府办公室", "临溪县水务局")]
    [InlineData("县水务局", "", new[] { "临溪县水务局", "2023年1月20日" }, "县水务局", null)]
    [InlineData("政务大厅", "", new[] { "临溪县水务局", "2023年1月20日" }, "政务大厅", "临溪县水务局")]
    public void Read_DoubtfulLineAboveATitle_IsComparedWithPublisherAndSignature(string above, string metadata, string[] behind, string agency, string? doubt)
    {
        string[] stated = metadata.Length == 0 ? [] : [metadata];
        LinedReport report = new(Form.Year2021) { Head = [above, "2022年政府信息公开工作年度报告", .. stated], Behind = behind };
        foreach ((string format, ReadResult result) in report.ReadAll())
        {
            result.Report!.Agency.Name.Should().Be(agency, format);
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal(doubt is null ? [] : [("unclear-agency", doubt)], format);
        }
    }

    [Theory]
    [InlineData("本局", true)]
    [InlineData("我局", true)]
    [InlineData("本溪市水务局", false)]
    public void Read_TitleWithWhatAnOrganCallsItself_IsDoubted(string organ, bool isDoubted) =>
        new LinedReport(Form.Year2021) { Head = [$"{organ}2022年政府信息公开工作年度报告"] }.ReadAll()
            .Should().AllSatisfy(read => read.Result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(isDoubted ? ["unclear-agency"] : []));

    /// <summary>A title may name its organ behind, in brackets; what else stands there is none.</summary>
    [Theory]
    [InlineData("2022年政府信息公开工作年度报告（临溪县水务局）", "临溪县水务局")]
    [InlineData("政府信息公开工作年度报告（临溪县水务局2022年）", null)]
    [InlineData("2022年政府信息公开工作年度报告（征求意见稿）", null)]
    [InlineData("2022年政府信息公开工作年度报告（办公室）", null)]
    [InlineData("云川市水务局2022年政府信息公开工作年度报告（临溪县水务局）", "云川市水务局")]
    public void Read_OrganBehindTheTitle_IsThatOfTheReport(string title, string? agency) =>
        new LinedReport(Form.Year2021) { Head = [title] }.ReadAll().Should().AllSatisfy(read =>
        {
            (read.Result.Report?.Agency.Name).Should().Be(agency);
            read.Result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(agency is null ? ["missing-agency"] : []);
        });

    /// <summary>A page does not say what it does not show.</summary>
    [Theory]
    [InlineData("color:transparent")]
    [InlineData("color:#fff")]
    [InlineData("color:white;background:#fff")]
    [InlineData("opacity:0")]
    [InlineData("font-size:0")]
    [InlineData("text-indent:-9999px")]
    [InlineData("position:absolute;left:-9999px")]
    [InlineData("transform:scale(0)")]
    [InlineData("height:0;overflow:hidden")]
    public void Read_TextOfThePageThatIsNotSeen_NamesNothing(string style)
    {
        const string Title = "临溪县财政局2022年政府信息公开工作年度报告";
        const string Seen = "<h1>临溪县水务局2022年政府信息公开工作年度报告</h1>";
        Read($"<h1 style='{style}'>{Title}</h1>").Should().Equal(("unreadable-text", Title), ("missing-year", null), ("missing-agency", null));
        Read($"<h1><span style='{style}'>临溪县</span>财政局2022年政府信息公开工作年度报告</h1>").Should().Equal(("unreadable-text", Title), ("missing-year", null), ("missing-agency", null));
        Read($"<h1><span style='{style}'>临溪县</span><br>财政局2022年政府信息公开工作年度报告</h1>").Should().Contain(("missing-agency", null));
        Read($"<p style='{style}'>临溪县财政局</p><h1>2022年政府信息公开工作年度报告</h1>").Should().Equal(("missing-agency", null));
        Read($"<h1>2022年政府信息公开工作年度报告</h1><p style='{style}'>发布机构：临溪县财政局</p>").Should().Equal(("missing-agency", null));
        Read($"{Seen}<p style='{style}'>{Title}</p>").Should().Equal(("unreadable-text", Title));
        Read($"<p style='{style}'>临溪县水务局2022年政府信息公开工作年度报告</p>{Seen}").Should().BeEmpty();
        Read($"{Seen}<p style='{style}'>发布日期：2023-01-20</p>").Select(diagnostic => diagnostic.Code).Should().Equal("unreadable-date");
        Read($"{Seen}<p style='{style}'>当前位置：首页</p>").Should().BeEmpty();
    }

    [Theory]
    [InlineData("color:#fff;background:#c00")]
    [InlineData("color:transparent;color:#333")]
    [InlineData("font-size:2em")]
    public void Read_TitleThatIsSeen_IsRead(string style) => Read($"<h1 style='{style}'>临溪县财政局2022年政府信息公开工作年度报告</h1>").Should().BeEmpty();

    private static IEnumerable<(string Code, string? Text)> Read(string head) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body>{head}{new CountyStyle().Content(TextReport.Numbered(Form.Year2021))}</body></html>"))
            .Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text));
}
