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

    /// <summary>What a title leaves beside the name of an organ may be part of it or not.</summary>
    [Theory]
    [InlineData("临溪县水务局行政机关")]
    [InlineData("临溪县水务局本级")]
    [InlineData("临溪县水务局法定")]
    [InlineData("临溪县水务局部门")]
    [InlineData("临溪县水务局单位")]
    [InlineData("临溪县水务局贯彻落实")]
    [InlineData("1临溪县水务局")]
    [InlineData("临溪县人民政府办公室关于临溪县")]
    [InlineData("双拥”工作办公室")]
    public void Read_WordsThatMayBeNoneOfTheOrganInATitle_AreDoubted(string organ)
    {
        LinedReport report = new(Form.Year2021) { Head = [$"{organ}2022年政府信息公开工作年度报告"] };
        foreach ((string format, ReadResult result) in report.ReadAll())
        {
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().Equal([("unclear-agency", "/agency/name")], format);
        }
    }

    /// <summary>The last of a path of columns is the organ that published.</summary>
    [Fact]
    public void Read_PublisherWithItsPath_IsTheLastOfIt()
    {
        LinedReport report = new(Form.Year2021) { Head = ["发布机构：临溪县人民政府>临溪县水务局", "2022年政府信息公开工作年度报告"] };

        report.ReadAll().Should().AllSatisfy(read => read.Result.Report!.Agency.Name.Should().Be("临溪县水务局"));
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

    /// <summary>A head states the organ that fills in the report in many words; who publishes it comes first.</summary>
    [Theory]
    [InlineData("填报单位：临溪县水务局")]
    [InlineData("编制单位：临溪县水务局")]
    [InlineData("报送单位：临溪县水务局")]
    [InlineData("填报单位（盖章）：临溪县水务局　　填报日期：2023年1月20日")]
    [InlineData("填报单位：临溪县水务局 填报人：王某")]
    [InlineData("填报单位：临溪县教育局 发布机构：临溪县水务局")]
    [InlineData("发布机构：临溪县水务局 阅读：12次")]
    public void Read_OrganStatedInTheHead_IsThatOfTheReport(string line) =>
        new LinedReport(Form.Year2021) { Head = ["2022年政府信息公开工作年度报告", line] }.ReadAll().Should().AllSatisfy(read => read.Result.Report!.Agency.Name.Should().Be("临溪县水务局"));

    /// <summary>The organ may stand behind its title, or under it, and a dash.</summary>
    [Theory]
    [InlineData("2022年政府信息公开工作年度报告——临溪县水务局")]
    [InlineData("2022年政府信息公开工作年度报告—临溪县水务局")]
    [InlineData("2022年政府信息公开工作年度报告-临溪县水务局")]
    [InlineData("政府信息公开工作年度报告（2022年）——临溪县水务局")]
    [InlineData("2022年政府信息公开工作年度报告", "——临溪县水务局")]
    [InlineData("临溪县水务局2022年政务公开工作年度报告")]
    [InlineData("临溪县水务局2022年度政务公开年度报告")]
    [InlineData("临溪县水务局2022年政务公开和政府信息公开工作年度报告")]
    [InlineData("临溪县水务局2022年政府信息公开和政务公开工作年度报告")]
    public void Read_TitleInOtherWords_GivesOrganAndYear(params string[] head)
    {
        foreach (Form form in Form.All)
        {
            foreach ((string format, ReadResult result) in new LinedReport(form) { Head = head }.ReadAll())
            {
                result.Report.Should().NotBeNull(format);
                (result.Report!.Year, result.Report.Agency.Name).Should().Be((2022, "临溪县水务局"), format);
                result.Diagnostics.Should().BeEmpty(format);
            }
        }
    }

    [Theory]
    [InlineData("2022年政务公开工作年度报告")]
    [InlineData("临溪县水务局政务公开工作年度报告")]
    [InlineData("临溪县水务局2022年政务公开工作总结")]
    [InlineData("2022年政府信息公开工作年度报告——全县工作综述")]
    public void Read_TitleThatNamesTooLittle_NamesNothing(string title) =>
        new LinedReport(Form.Year2021) { Head = [title] }.ReadAll().Should().AllSatisfy(read => read.Result.Report.Should().BeNull());

    /// <summary>A heading that links to its own page is the title where no other stands.</summary>
    [Theory]
    [InlineData("<h1><a href=x>{0}</a></h1>", null)]
    [InlineData("<div class=t><h2><a href=x><b>{0}</b></a></h2></div>", null)]
    [InlineData("<h1><a href=x>{0}</a></h1><h1>临溪县教育局2022年政府信息公开工作年度报告</h1>", "临溪县教育局")]
    [InlineData("<h1><a href=/>临溪县人民政府</a></h1><h2><a href=x>{0}</a></h2>", null)]
    public void Read_HeadingThatIsALink_IsATitleWhereNoOtherIs(string head, string? other)
    {
        AnnualReport? report = ReadPage(string.Format(null, head, "临溪县水务局2022年政府信息公开工作年度报告")).Report;
        (report?.Year, report?.Agency.Name).Should().Be((2022, other ?? "临溪县水务局"));
    }

    [Theory]
    [InlineData("<h1><a href=x>{0}</a></h1><h1><a href=y>临溪县教育局2021年政府信息公开工作年度报告</a></h1>")]
    [InlineData("<h3><a href=x>{0}</a></h3>")]
    [InlineData("<h2>相关链接</h2><h2><a href=x>{0}</a></h2>")]
    public void Read_LinksAmongWhichNoneIsTheTitle_NameNothing(string head) =>
        ReadPage(string.Format(null, head, "临溪县水务局2022年政府信息公开工作年度报告")).Report.Should().BeNull();

    /// <summary>Where a page says nowhere whose and of which year its report is, what the window is called does, and that is said.</summary>
    [Theory]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告")]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告-临溪县人民政府门户网站")]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告_政府信息公开_临溪县")]
    [InlineData("政务公开 | 临溪县水务局2022年政府信息公开工作年度报告 | 临溪县")]
    public void Read_TitleOfTheWindowAlone_NamesOrganAndYearWithAWarning(string name)
    {
        ReadResult result = ReadPage("<h2>年报</h2>", name);

        (result.Report?.Year, result.Report?.Agency.Name).Should().Be((2022, "临溪县水务局"));
        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text)).Should().Equal(("unclear-agency", "/agency/name", name));
    }

    /// <summary>What a body says counts; a name that says less than organ and year, or another year, fills nothing in.</summary>
    [Theory]
    [InlineData("2022年政府信息公开工作年度报告-临溪县人民政府门户网站", "", null)]
    [InlineData("2022年政府信息公开工作年度报告-临溪县水务局", "", null)]
    [InlineData("政府信息公开工作年度报告-临溪县水务局", "", null)]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<p>统计期限：2021年1月1日至2021年12月31日</p>", null)]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<p>发布机构：临溪县教育局</p>", null)]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<p>统计期限：2022年1月1日至2022年12月31日</p>", "临溪县水务局")]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<h1>政府信息公开工作年度报告</h1>", "临溪县水务局")]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<h1>2022年政府信息公开工作年度报告</h1>", "临溪县水务局")]
    [InlineData("临溪县水务局2022年政府信息公开工作年度报告", "<h1>临溪县教育局2022年政府信息公开工作年度报告</h1>", "临溪县教育局")]
    public void Read_TitleOfTheWindowBesideABody_FillsInOnlyTheOrgan(string name, string head, string? agency) => (ReadPage(head, name).Report?.Agency.Name).Should().Be(agency);

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
        ReadPage($"<h1 style='{style}'>{Title}</h1>").Diagnostics[0].Message.Should().Match<BilingualText>(message => message.English.Contains("was not taken") && message.Chinese.Contains("未取用"));
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

    private static IEnumerable<(string Code, string? Text)> Read(string head) => ReadPage(head).Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text));

    private static ReadResult ReadPage(string head, string name = "") =>
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><head><meta charset=utf-8><title>{name}</title></head><body>{head}{new CountyStyle().Content(TextReport.Numbered(Form.Year2021))}</body></html>"));
}
