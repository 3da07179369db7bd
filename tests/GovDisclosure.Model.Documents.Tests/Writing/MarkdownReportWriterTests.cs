using System.Text;
using CsCheck;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;
using Markdig;

namespace GovDisclosure.Model.Documents.Tests.Writing;

public class MarkdownReportWriterTests
{
    public static TheoryData<string, bool> Renderings => new()
    {
        { "2019", false }, { "2019", true }, { "2021", false }, { "2021", true },
    };

    [Theory, MemberData(nameof(Renderings))]
    public void Write_AnyReport_IsRenderedAsTheSameReport(string formId, bool hasEveryExtension)
    {
        MarkdownPipeline pipeline = hasEveryExtension
            ? new MarkdownPipelineBuilder().UseAdvancedExtensions().Build()
            : new MarkdownPipelineBuilder().UsePipeTables().Build();
        ReportGen.Of(Form.Get(formId)).Sample(
            report =>
            {
                string markdown = Encoding.UTF8.GetString(DocumentWriter.WriteBytes(report, ReportFormat.Markdown));
                ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes(Markdown.ToHtml(markdown, pipeline)));
                result.Diagnostics.Should().BeEmpty();
                (result.Report == report).Should().BeTrue($"{result.Report?.Overview}\n{result.Report?.ProblemsAndImprovements}\n{result.Report?.OtherMatters} should be\n{report.Overview}\n{report.ProblemsAndImprovements}\n{report.OtherMatters}");
            },
            iter: 25);
    }
}
