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
    public void Add_Nothing_IsRefused()
    {
        FluentActions.Invoking(() => new HtmlReportPage("检查结果").Add(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HtmlReportPageEntry { Heading = null! }).Should().Throw<ArgumentNullException>();
    }
}
