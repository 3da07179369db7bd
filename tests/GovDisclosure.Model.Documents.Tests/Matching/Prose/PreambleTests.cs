using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>What stands between the title of a report and its first heading.</summary>
public class PreambleTests
{
    private const string Overview = "全年公开信息若干条。";

    private static readonly string[] FirstSection = ["一、总体情况", Overview];
    private static readonly string[] OtherSections = ["五、存在的主要问题及改进情况", "更新不够及时，将加强督促。", "六、其他需要报告的事项", "没有收取信息处理费。"];

    /// <summary>The record has no place for a preamble: all of it is reported, once.</summary>
    [Theory]
    [InlineData("本报告按照条例的要求编制。")]
    [InlineData("（本报告按照条例的要求编制。）")]
    [InlineData("说明：本报告按照条例的要求编制。")]
    [InlineData("本报告按照条例的要求编制。", "全文由六个部分组成。如有疑问，请与临溪县水务局联系。")]
    [InlineData("2023年1月20日", "本报告按照条例的要求编制。")]
    [InlineData("发布机构：临溪县水务局", "索引号：A1", "本报告按照条例的要求编制。", "本报告的电子版可以在网站上下载")]
    [InlineData("现将临溪县水务局上一年度在政府信息公开方面做了哪些工作、取得了哪些成效、还有哪些不足公布如下：")]
    [InlineData("本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止，与上年的口径相同，特此说明。")]
    public void Read_TextBetweenTitleAndFirstHeading_IsReportedOnce(params string[] lines)
    {
        string first = lines.First(line => line.Contains('。', StringComparison.Ordinal) || line.Length >= 40);
        foreach (string[] sections in new[] { FirstSection, [] })
        {
            foreach (ProseFormat format in ProseReport.Formats)
            {
                ReadResult result = new ProseReport(format, [.. lines, .. sections], OtherSections).Read();

                Diagnostic diagnostic = result.Diagnostics.Where(diagnostic => diagnostic.Code == DiagnosticCode.LeftOutText.Id).Should().ContainSingle("it is {0}", format).Subject;
                diagnostic.Text.Should().Be(first, "it is {0}", format);
                diagnostic.Place.Should().NotBeNull();
                result.Report!.Overview.Should().Be(sections.Length == 0 ? null : Overview);
            }
        }
    }

    /// <summary>What a site and the head of a document say under a title is taken, or no text of the report.</summary>
    [Theory]
    [InlineData("发布机构：临溪县水务局")]
    [InlineData("索引号：A1　发布机构：临溪县水务局　公开方式：主动公开　主题分类：政务公开　发布日期：2023-01-20　浏览次数：12")]
    [InlineData("【 字号 大 中 小 】　打印本页　关闭窗口")]
    [InlineData("字体：大 中 小")]
    [InlineData("您当前的位置： 首页 > 政府信息公开 > 法定主动公开内容 > 政府信息公开年报 > 县政府各部门 > 县水务局 > 正文")]
    [InlineData("2023-01-20")]
    [InlineData("临溪县水务局")]
    [InlineData("临溪县水务局办公室")]
    [InlineData("（2022年度）")]
    [InlineData("统计期限为2022年1月1日至2022年12月31日。")]
    [InlineData("来源：临溪县水务局。")]
    [InlineData("分享到：")]
    [InlineData("目录")]
    public void Read_LinesUnderTheTitleThatAreNoText_AreNotMissed(string line)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            new ProseReport(format, [line, .. FirstSection], OtherSections).Read().Diagnostics
                .Should().NotContain(diagnostic => diagnostic.Code == DiagnosticCode.LeftOutText.Id, "it is {0}", format);
        }
    }

    /// <summary>What a page leads to from under its title, or sets there in a table, is no text of the report.</summary>
    [Theory]
    [InlineData("<p><a href=x>临溪县水务局召开会议。会议研究了当前和今后一段时间的各项工作。</a></p>")]
    [InlineData("<table><tr><td>索引号</td><td>A1</td><td>内容概述</td><td>公布了全年的各项工作。</td></tr></table>")]
    public void Read_LinksAndTablesUnderTheTitle_AreNotMissed(string line)
    {
        string content = new CountyStyle().Content(TextReport.Numbered(Form.Year2021));
        DocumentReader.Read(Encoding.UTF8.GetBytes($"<html><body><h1>临溪县水务局2022年政府信息公开工作年度报告</h1>{line}{content}</body></html>")).Diagnostics.Should().BeEmpty();
    }
}
