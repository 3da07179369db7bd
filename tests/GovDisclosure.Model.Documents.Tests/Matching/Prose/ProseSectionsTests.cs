using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

public class ProseSectionsTests
{
    private static readonly string Tables = new TextReport
    {
        Year = 2022, Title = "临溪县水务局2022年政府信息公开工作年度报告", Tables = TextReport.Numbered(Form.Year2021).Tables, Overview = null, Problems = null, OtherMatters = null,
    }.Write(TextShape.CellALine);

    private static readonly string Title = Tables[..(Tables.IndexOf('\n', StringComparison.Ordinal) + 1)];
    private static readonly string OnlyTables = Tables[Title.Length..];

    [Fact]
    public void Read_SectionsByTheirWords_WhateverTheirNumerals()
    {
        AnnualReport report = Read($"{Title}三、总体情况\n第一段。\n（一）其他事项\n一、主动公开情况\n五、存在问题和整改措施\n第二段。\n{OnlyTables}存在问题及整改措施\n问题一。\n七、其它需要报告的事项\n无收费。\n");

        report.Overview.Should().Be("第一段。\n（一）其他事项\n一、主动公开情况\n五、存在问题和整改措施\n第二段。");
        report.ProblemsAndImprovements.Should().Be("问题一。");
        report.OtherMatters.Should().Be("无收费。");
    }

    [Fact]
    public void Read_LineWithTheWordsOfATitle_IsNoHeadingBesideTheTitleItself()
    {
        AnnualReport report = Read($"{Title}{OnlyTables}五、存在的主要问题及改进情况\n1.更新不够及时\n3.其他需要改进的工作事项落实不够到位\n4.解读形式单一\n六、其他需要报告的事项\n无收费。\n");

        report.ProblemsAndImprovements.Should().Be("1.更新不够及时\n3.其他需要改进的工作事项落实不够到位\n4.解读形式单一");
        report.OtherMatters.Should().Be("无收费。");
    }

    /// <summary>A heading that ends in a mark, or that its text goes on behind in the same line.</summary>
    [Theory]
    [InlineData("：\n")]
    [InlineData("。\n")]
    [InlineData("：")]
    [InlineData("。")]
    [InlineData("　")]
    [InlineData("　　")]
    public void Read_TextRunInWithItsHeading_IsThatOfTheSection(string between)
    {
        AnnualReport report = Read($"{Title}一、总体情况{between}全年公开信息若干条：文件三件。\n{OnlyTables}五、存在的主要问题及改进情况{between}更新不够及时。\n六、其他需要报告的事项{between}无收费。\n");

        (report.Overview, report.ProblemsAndImprovements, report.OtherMatters).Should().Be(("全年公开信息若干条：文件三件。", "更新不够及时。", "无收费。"));
    }

    /// <summary>What a site sets behind a report is none of its text, and its days are not the report's.</summary>
    [Theory]
    [InlineData("相关链接\n临溪县发布防汛通知\n2023-03-01\n")]
    [InlineData("相关阅读：\n临溪县发布防汛通知\n")]
    [InlineData("下一篇：临溪县发布防汛通知\n2023-03-01\n")]
    [InlineData("扫描二维码关注我们\n收藏 纠错\n")]
    [InlineData("来源：临溪县水务局\n责编：某人 终审：某人\n")]
    [InlineData("附件下载：统计表.xls\n")]
    [InlineData("打印时间：2023-02-01\n最后更新：2023-03-01\n")]
    [InlineData("网友评论\n张三 2023-02-01 10:00\n好\n")]
    [InlineData("解读链接\n关联稿件\n")]
    public void Read_LinesOfTheSiteBehindTheText_AreNoPartOfIt(string lines)
    {
        AnnualReport report = Read($"{Title}{OnlyTables}六、其他需要报告的事项\n无收费。\n临溪县水务局\n2023年1月20日\n{lines}");

        report.OtherMatters.Should().Be("无收费。");
        report.PublishedOn.Should().Be(new DateOnly(2023, 1, 20));
    }

    [Fact]
    public void Read_HeadingWithoutText_IsAMissingSection()
    {
        AnnualReport report = Read($"{Title}一、总体情况\n{OnlyTables}五、存在的主要问题及改进情况\n六、其他需要报告的事项\n");

        report.Overview.Should().BeNull();
        report.ProblemsAndImprovements.Should().BeNull();
        report.OtherMatters.Should().BeNull();
    }

    [Theory]
    [InlineData("临溪县水务局\n2023年1月20日\n")]
    [InlineData("临溪县水务局\n2023年1月20日\n（此件公开发布）\n")]
    [InlineData("2023年1月20日\n临溪县水务局\n打印 关闭\n")]
    [InlineData("2023年1月20日\n")]
    [InlineData("临溪县水务局　二〇二三年一月二十日\n")]
    [InlineData("\t临溪县水务局\n\t2023年1月20日\n")]
    [InlineData("\t\t临溪县水务局\n\t\t2023年1月20日\n")]
    [InlineData("临溪县水务局\t2023年1月20日\n")]
    [InlineData("　　　　临溪县水务局　　2023年1月20日\n")]
    [InlineData("\t临溪县水务局\n\n\t2023年1月20日\n")]
    public void Read_Signature_IsTheDateAndNoPartOfTheText(string signature)
    {
        AnnualReport report = Read($"{Title}{OnlyTables}六、其他需要报告的事项\n无收费。\n{signature}");

        report.OtherMatters.Should().Be("无收费。");
        report.PublishedOn.Should().Be(new DateOnly(2023, 1, 20));
    }

    [Theory]
    [InlineData("全年  公开信息12条。\n总　　则  如下\n（一）主动公开  12\n")]
    [InlineData("联系人：张  三\n审核人：李  四\n")]
    public void Read_ProseWithRunsOfSpaces_IsProse(string text)
    {
        AnnualReport report = Read($"{Title}一、总体情况\n{text}本局另行公布。\n{OnlyTables}");

        System.Text.RegularExpressions.Regex.Replace(report.Overview!, @"\s", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))
            .Should().Be(System.Text.RegularExpressions.Regex.Replace($"{text}本局另行公布。", @"\s", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Read_SignatureBehindTabsWithTheLastText_IsNoPartOfIt()
    {
        AnnualReport report = Read($"{Title}{OnlyTables}六、其他需要报告的事项\n\t无收费。\n\t临溪县水务局\n\t2023年1月20日\n");

        report.OtherMatters.Should().Be("无收费。");
        report.PublishedOn.Should().Be(new DateOnly(2023, 1, 20));
    }

    [Fact]
    public void Read_TablesAtTheEnd_SectionsAreThoseBeforeThem()
    {
        AnnualReport report = Read($"{Title}一、总体情况\n第一段。\n五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n无收费。\n{OnlyTables}");

        report.Overview.Should().Be("第一段。");
        report.ProblemsAndImprovements.Should().Be("问题一。");
        report.OtherMatters.Should().Be("无收费。");
    }

    [Fact]
    public void Read_ProseBehindTabs_IsProse()
    {
        AnnualReport report = Read($"{Title}\t一、总体情况\n\t第一段。\n\t第二段。\n\n{OnlyTables}\t五、存在的主要问题及改进情况\n\t问题一。\n\t改进一。\n");

        report.Overview.Should().Be("第一段。\n第二段。");
        report.ProblemsAndImprovements.Should().Be("问题一。\n改进一。");
    }

    [Fact]
    public void Read_SectionTwice_KeepsBothTextsInOrder()
    {
        AnnualReport report = Read($"{Title}一、总体情况\n第一段。\n{OnlyTables}六、其他需要报告的事项\n无收费。\n五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n无收费。\n另一事项。\n");

        report.ProblemsAndImprovements.Should().Be("问题一。");
        report.OtherMatters.Should().Be("无收费。\n无收费。\n另一事项。");
    }

    [Theory]
    [InlineData("六、其他需要报告的事项\n甲。\n一、总体情况\n第一段。\n", "五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n乙。\n")]
    [InlineData("六、其他需要报告的事项\n甲。\n一、总体情况\n第一段。\n五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n乙。\n", "")]
    [InlineData("六、其他需要报告的事项\n甲。\n", "五、存在的主要问题及改进情况\n问题一。\n一、总体情况\n第一段。\n六、其他需要报告的事项\n乙。\n")]
    public void Read_SectionOnBothSides_LosesNothing(string before, string after)
    {
        AnnualReport report = Read(Title + before + OnlyTables + after);

        report.Overview.Should().Be("第一段。");
        report.ProblemsAndImprovements.Should().Be("问题一。");
        report.OtherMatters.Should().Be("甲。\n乙。");
    }

    [Theory]
    [InlineData("", "2022年政府信息公开工作年度报告\n", "")]
    [InlineData("", "2022年政府信息公开工作年度报告\n", "临溪县水务局\n2023年1月20日\n")]
    [InlineData("", "2022年政府信息公开工作年度报告\n", "临溪县水务局　二〇二三年一月二十日\n")]
    [InlineData("政务公开\n索引号：A1\n", "2022年政府信息公开工作年度报告\n", "2023年1月20日\n")]
    [InlineData("政务公开\n", "（2022年度）\n政府信息公开工作年度报告\n", "")]
    public void Read_ReportTwice_IsTheSingleReport(string head, string title, string signature)
    {
        string text = $"{head}临溪县水务局\n{title}一、总体情况\n第一段。\n五、存在问题和整改措施\n第二段。\n{OnlyTables}五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n无收费。\n{signature}";

        AnnualReport report = Read(text + text);

        report.OtherMatters.Should().Be("无收费。");
        report.Should().Be(Read(text));
    }

    [Fact]
    public void Read_ReportTwiceWithTablesAtTheEnd_IsTheSingleReport()
    {
        string text = $"临溪县水务局\n2022年政府信息公开工作年度报告\n一、总体情况\n第一段。\n五、存在的主要问题及改进情况\n问题一。\n六、其他需要报告的事项\n无收费。\n{OnlyTables}";

        Read(text + text).Should().Be(Read(text));
    }

    [Fact]
    public void Read_ReportTwiceWithMoreTextInOneCopy_KeepsWhatOnlyThatCopyHas()
    {
        string text = $"{Title}一、总体情况\n第一段。\n{OnlyTables}六、其他需要报告的事项\n无收费。\n";

        AnnualReport report = Read($"{text}{text}另一事项。\n");

        report.Overview.Should().Be("第一段。");
        report.OtherMatters.Should().Be("无收费。\n另一事项。");
    }

    [Theory]
    [InlineData("上一篇：2021年政府信息公开工作年度报告\n下一篇：没有了\n")]
    [InlineData("上一篇 没有了\n")]
    [InlineData("相关链接\n")]
    [InlineData("【往年报告】\n")]
    [InlineData("【打印本页】 【关闭窗口】\n")]
    [InlineData("打印 | 关闭 | 返回顶部\n")]
    [InlineData("分享到：微信 微博\n")]
    [InlineData("扫一扫在手机打开当前页\n")]
    [InlineData("字号：大 中 小\n")]
    [InlineData("责任编辑：某某\n浏览次数：12\n")]
    [InlineData("网站地图 | 联系我们 | 关于我们\n主办：临溪县人民政府办公室\n地址：临溪县城关镇人民路1号\n联系电话：0000-0000000\n岚ICP备00000017号\n岚公网安备00000000000000号\n")]
    public void Read_LinesOfTheSiteUnderTheText_AreNoneOfIt(string footer)
    {
        string text = $"{Title}{OnlyTables}六、其他需要报告的事项\n无收费。\n";

        Read(text + footer).OtherMatters.Should().Be("无收费。");
        Read($"{text}临溪县水务局\n2023年1月20日\n{footer}").PublishedOn.Should().Be(new DateOnly(2023, 1, 20));
    }

    [Theory]
    [InlineData("无")]
    [InlineData("联系电话：0000-0000000")]
    [InlineData("联系人：张某\n地址：临溪县城关镇人民路1号\n邮编：000000")]
    [InlineData("上一篇年度报告已作说明。")]
    [InlineData("网站设有打印、分享功能")]
    [InlineData("分享会、座谈会：3次")]
    [InlineData("主办单位变更为水务局。")]
    [InlineData("附件：收费情况表")]
    [InlineData("岚ICP备00000017号\n另有事项一件。")]
    public void Read_LastLineThatMayBeOfTheReport_IsKept(string last) =>
        Read($"{Title}{OnlyTables}六、其他需要报告的事项\n无收费。\n{last}\n").OtherMatters.Should().Be($"无收费。\n{last}");

    private static AnnualReport Read(string text)
    {
        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(text));
        result.Diagnostics.Should().BeEmpty();
        return result.Report!;
    }
}
