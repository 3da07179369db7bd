using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>What is set apart from the text of a section, before, in or behind it, and is none of it.</summary>
public class SetApartTests
{
    private const string Overview = "全年公开信息若干条。";
    private const string More = "开展培训若干次。";
    private const string Problems = "更新不够及时，将加强督促。";
    private const string OtherMatters = "没有收取信息处理费。";

    /// <summary>The numeral of a title may stand in a line of its own before it.</summary>
    [Theory]
    [InlineData("一、", "二、", "五、", "六、")]
    [InlineData("一", "二", "五", "六")]
    [InlineData("第一部分", "第二部分", "第五部分", "第六部分")]
    [InlineData("01", "02", "05", "06")]
    [InlineData("PART 1", "PART 2", "Part 5", "PART 06")]
    public void Read_NumeralBeforeItsTitle_IsNoText(string first, string second, string fifth, string sixth)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(
                format, [first, "总体情况", Overview, second], [fifth, "存在的主要问题及改进情况", Problems, sixth, "其他需要报告的事项", OtherMatters]).Read();

            Sections(result).Should().Equal([Overview, Problems, OtherMatters], "it is {0} in {1}", first, format);
            result.Diagnostics.Should().BeEmpty("it is {0} in {1}", first, format);
        }
    }

    [Theory]
    [InlineData("第 2 页 共 5 页")]
    [InlineData("第2页，共5页")]
    [InlineData("第2页")]
    [InlineData("— 2 —")]
    [InlineData("返回顶部")]
    [InlineData("【返回目录】")]
    public void Read_NumberOfAPageOrButton_IsNoText(string number)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(
                format, ["一、总体情况", Overview, number, More], ["五、存在的主要问题及改进情况", number, Problems, number, "六、其他需要报告的事项", OtherMatters, number]).Read();

            Sections(result).Should().Equal([$"{Overview}\n{More}", Problems, OtherMatters], "it is {0}", format);
        }
    }

    /// <summary>The file a site offers under a report is named as files are; what is attached to the report itself is named in its text.</summary>
    [Theory]
    [InlineData("附件：临溪县水务局2022年政府信息公开工作年度报告.docx", OtherMatters)]
    [InlineData("附件1 年报.PDF", OtherMatters)]
    [InlineData("附件：收费情况表", OtherMatters + "\n附件：收费情况表")]
    public void Read_FileUnderTheReport_IsNoText(string line, string text)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(format, ["一、总体情况", Overview], ["五、存在的主要问题及改进情况", Problems, "六、其他需要报告的事项", OtherMatters, line]).Read();

            Sections(result).Should().Equal([Overview, Problems, text], "it is {0}", format);
        }
    }

    [Theory]
    [InlineData("：")]
    [InlineData(":")]
    [InlineData("。")]
    public void Read_TitleOfATableWithAMarkBehindIt_IsNoText(string mark)
    {
        foreach (TextShape shape in Enum.GetValues<TextShape>())
        {
            TextReport report = TextReport.Numbered(Form.Year2021);
            foreach (TextTable table in report.Tables.Where(table => table.Heading is [_, '、', ..]))
            {
                table.Heading += mark;
            }

            ReadResult result = report.Read(shape);

            result.Report!.Overview.Should().Be(TextReport.Numbered(Form.Year2021).Read(shape).Report!.Overview, "it is {0}", shape);
            result.Diagnostics.Should().BeEmpty("it is {0}", shape);
        }
    }

    /// <summary>Under a report stand lists of others with their days: none of them is its own.</summary>
    [Theory]
    [InlineData("<p>发布时间：2023-01-20</p>", 20, null)]
    [InlineData("<p>成文日期：2023-01-20</p>", 20, null)]
    [InlineData("", null, "unclear-date")]
    public void Read_ListOfOthersUnderTheReport_GivesNoDay(string stated, int? day, string? code)
    {
        string[] lists = ["<table><tr><th>标题</th><th>发布日期</th></tr><tr><td>县水务局预算</td><td>2023-02-15</td></tr></table>", "<h3>相关文件</h3><ul><li>县水务局预算 发布日期：2023-02-15</li></ul>"];
        string tables = string.Concat(TextReport.Numbered(Form.Year2021).Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}"));
        foreach (string list in lists)
        {
            ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(
                $"<!DOCTYPE html><meta charset=utf-8><body><div><h1>{TextReport.AgencyName}2022年政府信息公开工作年度报告</h1>{stated}<p>一、总体情况</p><p>{Overview}</p>{tables}"
                + $"<p>六、其他需要报告的事项</p><p>{OtherMatters}</p></div><div>{list}</div></body>"));

            result.Report!.PublishedOn.Should().Be(day is { } known ? new DateOnly(2023, 1, known) : null, list);
            result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(code is null ? [] : [code], list);
        }
    }

    private static string?[] Sections(ReadResult result) => [result.Report!.Overview, result.Report.ProblemsAndImprovements, result.Report.OtherMatters];
}
