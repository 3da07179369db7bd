using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class HtmlReportPageTests
{
    [Fact]
    public async Task Write_ToAStream_WritesTheSameAndLeavesItOpen()
    {
        HtmlReportPage page = new("检查结果");
        page.Add(new() { Heading = "无法读取", Remarks = ["文档已损坏"] });
        using MemoryStream stream = new();

        page.Write(stream);
        await page.WriteAsync(stream, TestContext.Current.CancellationToken);

        stream.CanWrite.Should().BeTrue();
        stream.ToArray().Should().Equal([.. page.ToBytes(), .. page.ToBytes()]);
    }

    [Fact]
    public void Add_Report_ReadsBackFromThePage()
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);
        HtmlReportPage page = new("检查结果", MessageLanguage.English);

        page.Add(new() { Heading = "report.json", Report = report, Findings = ConsistencyChecker.Check(report).Findings });

        DocumentReader.Read(page.ToBytes()).Report.Should().Be(report);
    }

    [Fact]
    public void Add_ToAPageInEnglish_EndsSentencesWithAPoint()
    {
        HtmlReportPage page = new("Results", MessageLanguage.English);
        foreach (Form form in Form.All)
        {
            AnnualReport report = MarkedReport.WithEveryKindOfFinding(form);
            page.Add(new() { Heading = "report.json: 3 errors.", Report = report, Findings = ConsistencyChecker.Check(report).Findings, Remarks = ["the form has no row “小计”; it was left out"] });
        }

        string html = Encoding.UTF8.GetString(page.ToBytes());
        string[] sentences = [.. Regex.Matches(html, "<section class=\"findings\".*?</section>", RegexOptions.Singleline, TimeSpan.FromSeconds(10))
            .SelectMany(list => Regex.Matches(list.Value, "(?<end>.)</(?:p|li)>", RegexOptions.None, TimeSpan.FromSeconds(10))).Select(match => match.Groups["end"].Value)];

        sentences.Should().HaveCountGreaterThan(10).And.OnlyContain(end => end == ".");
    }

    /// <summary>Words of the form among those of a page in English are no title and no heading.</summary>
    [Theory]
    [InlineData("某局2020年政府信息公开工作年度报告")]
    [InlineData("五、存在的主要问题及改进情况")]
    [InlineData("warning stray-text: 存在问题和改进措施")]
    public void Add_RemarkWithWordsOfTheForm_ReadsBackAsTheSameReport(string words)
    {
        AnnualReport report = MarkedReport.WithEveryKindOfFinding(Form.Year2021);
        HtmlReportPage page = new("Results", MessageLanguage.English);

        page.Add(new() { Heading = words, Report = report, Findings = ConsistencyChecker.Check(report).Findings, Remarks = [words, words + "."] });

        DocumentReader.Read(page.ToBytes()).Report.Should().Be(report);
    }

    [Fact]
    public void Add_Nothing_IsRefused()
    {
        FluentActions.Invoking(() => new HtmlReportPage("检查结果").Add(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HtmlReportPageEntry { Heading = null! }).Should().Throw<ArgumentNullException>();
    }
}
