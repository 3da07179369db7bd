using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>What stands behind the innermost container of a report's headings and tables.</summary>
public class SequelTests
{
    private const string Text = "没有收取信息处理费。";
    private const string Footer = "<div class=foot><p>版权所有：临溪县人民政府</p><p>地址：临溪县人民路1号</p><p>某ICP备00000000号</p></div>";
    private static readonly string[] Titles = ["五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

    /// <summary>Pages with the report at {0} and what is behind it at {1}, in paragraphs.</summary>
    private static readonly string[] Pages =
    [
        "<h1>{t}</h1><div>{0}</div>{1}",
        "<h1>{t}</h1><div>{0}</div><div>{1}</div>",
        "<div class=WordSection1><h1>{t}</h1>{0}</div><div class=WordSection2>{1}</div>",
        "<article><h1>{t}</h1>{0}</article><section>{1}</section>",
        "<div><h1>{t}</h1><div><div>{0}</div></div>{1}</div>",
        "<form><h1>{t}</h1><div>{0}</div><p></p><div>　</div>{1}</form>",
        "<table><tr><td><h1>{t}</h1></td></tr><tr><td>{0}</td></tr><tr><td>{1}</td></tr></table>",
    ];

    private static readonly string[] Signatures =
        ["<p>临溪县水务局</p><p>2025年1月20日</p>", "<p>县水务局<br>2025年1月20日</p>", "<p>临溪县水务局　二〇二五年一月二十日</p>"];

    private static readonly string[] Between = ["<div><a href=#>打印</a> <a href=#>关闭</a></div>", "<div>【打印】【关闭】</div>"];

    [Fact]
    public void Read_SignatureBehindTheRegion_IsTheReports()
    {
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string signature in Signatures)
            {
                Check(Read(form, title, page, signature, footer), title, Text, $"{page} of {form.FirstYear} with {signature}{footer}");
            }
        }
    }

    /// <summary>A day alone is the report's where its organ ends the region; else it may be the site's.</summary>
    [Fact]
    public void Read_DayAloneBehindTheRegion_IsTheReportsOnlyUnderItsOrgan()
    {
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string day in (string[])["2025年1月20日", "2025-01-20"])
            {
                ReadResult alone = Read(form, title, page, $"<p>{day}</p>", footer);
                ReadResult under = Read(form, title, page.Replace("{0}", "{0}<p>临溪县水务局</p>", StringComparison.Ordinal), $"<p>{day}</p>", footer);

                string because = $"{page} of {form.FirstYear} with {day}{footer}";
                alone.Report!.PublishedOn.Should().BeNull(because);
                alone.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal([(DiagnosticCode.UnclearDate.Id, day)], because);
                TextUnder(title, alone).Should().Be(Text, because);
                Check(under, title, Text, because);
            }
        }
    }

    [Fact]
    public void Read_SignatureBehindButtons_IsTheReports()
    {
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string buttons in Between)
            {
                Check(Read(form, title, page, buttons + Signatures[0], footer), title, Text, $"{page} of {form.FirstYear} with {buttons}{footer}");
            }
        }
    }

    [Fact]
    public void Read_TextBehindTheRegionUpToTheSignature_IsOfTheLastSection()
    {
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string[] text in (string[][])[["没有收费。"], ["（二）办理提案3件。"], ["二、办理结果公开。办理提案3件。", "特此报告。"], ["（三）办理情况", "办理提案3件。"]])
            {
                Check(Read(form, title, page, Paragraphs(text) + Signatures[0], footer), title, string.Join('\n', [Text, .. text]), $"{page} of {form.FirstYear} with {text[0]}{footer}");
            }
        }
    }

    [Fact]
    public void Read_TextBehindTheRegionWithoutASignature_IsReported()
    {
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string[] text in (string[][])[["没有收费。"], ["（三）办理情况", "办理提案3件。"]])
            {
                ReadResult result = Read(form, title, page, Paragraphs(text), footer);

                string because = $"{page} of {form.FirstYear} with {text[0]}{footer}";
                result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Text)).Should().Equal([(DiagnosticCode.LeftOutText.Id, text[0])], because);
                TextUnder(title, result).Should().Be(Text, because);
            }
        }
    }

    [Fact]
    public void Read_SiteBehindTheRegion_StaysOut()
    {
        string[] sites =
        [
            "<p>扫一扫在手机打开当前页。</p>", "<p>您对本文的评价：</p>", "<p>本网站所刊登的内容，未经许可不得转载。</p>", "<p>版权声明：本站所有内容归临溪县人民政府所有。</p>", "<p>联系电话：000-0000000</p>",
            "<ul><li><a href=x>临溪县水务局召开会议。</a></li><li>2025-02-01</li></ul>", "<ul><li>2025-02-01</li><li><a href=x>关于放假的通知</a></li></ul>", "<p>相关文章</p><ul><li>临溪县水务局</li><li>2025-02-01</li></ul>",
            "<p>更新时间：2025-02-01</p>", "<p>主办：临溪县水务局</p><p>2025年2月1日</p>", "<p>上一篇：没有了。</p><p>临溪县水务局</p><p>2025年2月1日</p>",
        ];
        foreach ((Form form, string title, string page, string footer) in Cases())
        {
            foreach (string site in sites)
            {
                ReadResult result = Read(form, title, page, site, footer);

                string because = $"{page} of {form.FirstYear} with {site}{footer}";
                result.Diagnostics.Should().BeEmpty(because);
                result.Report!.PublishedOn.Should().BeNull(because);
                TextUnder(title, result).Should().Be(Text, because);
            }
        }
    }

    [Theory]
    [InlineData("上一页12下一页")]
    [InlineData("当前第1页/共1页")]
    [InlineData("浏览量：123")]
    [InlineData("阅读 100")]
    [InlineData("在看")]
    [InlineData("初审：张三　复审：李四　终审：王五")]
    [InlineData("（公章）")]
    [InlineData("－ 1 －")]
    [InlineData("—12—")]
    [InlineData("满意度评价")]
    public void Read_LineOfTheSiteUnderTheText_IsNoneOfIt(string line)
    {
        foreach (ProseFormat format in ProseReport.Formats)
        {
            ReadResult result = new ProseReport(format, ["一、总体情况", "全年公开信息若干条。"], [Titles[1], Text, line]).Read();

            result.Diagnostics.Should().BeEmpty();
            result.Report!.OtherMatters.Should().Be(Text);
        }
    }

    private static IEnumerable<(Form Form, string Title, string Page, string Footer)> Cases() =>
        from form in Form.All
        from title in Titles
        from page in Pages
        from footer in (string[])["", Footer]
        select (form, title, page, footer);

    private static void Check(ReadResult result, string title, string text, string because)
    {
        result.Diagnostics.Should().BeEmpty(because);
        result.Report!.PublishedOn.Should().Be(new DateOnly(2025, 1, 20), because);
        TextUnder(title, result).Should().Be(text, because);
    }

    private static string Paragraphs(string[] lines) => string.Concat(lines.Select(line => $"<p>{line}</p>"));

    private static ReadResult Read(Form form, string title, string page, string behind, string footer)
    {
        TextReport printed = TextReport.Numbered(form);
        string report = string.Concat(printed.Tables.Select(table => $"<p>{table.Heading}</p>{WebPage.Table(table)}")) + $"<p>{title}</p><p>{Text}</p>";
        string html = page.Replace("{t}", printed.Title, StringComparison.Ordinal).Replace("{0}", report, StringComparison.Ordinal).Replace("{1}", behind, StringComparison.Ordinal);
        return DocumentReader.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=utf-8><body>{html}{footer}</body>"));
    }

    private static string? TextUnder(string title, ReadResult result) => title == Titles[0] ? result.Report!.ProblemsAndImprovements : result.Report!.OtherMatters;
}
