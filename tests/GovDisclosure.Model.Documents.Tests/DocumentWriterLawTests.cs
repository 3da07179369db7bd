using CsCheck;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Documents.Tests.Writing;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DocumentWriterLawTests
{
    public static TheoryData<string, int> Readable => WrittenFormats.WithForms(WrittenFormats.Readable);

    [Theory, MemberData(nameof(Readable))]
    public void WriteBytes_AnyReport_ReadsBackEqualWithoutADiagnostic(string formId, int format) =>
        ReportGen.Of(Form.Get(formId)).Where(report => (ReportFormat)format != ReportFormat.Text || !HasMarkup(report)).Sample(
            report =>
            {
                byte[] document = DocumentWriter.WriteBytes(report, (ReportFormat)format);
                ReadResult result = DocumentReader.Read(document);
                result.Diagnostics.Should().BeEmpty();
                (result.Report == report).Should().BeTrue(Differences(report, result.Report!));
            },
            iter: 50,
            print: Print);

    /// <summary>A text that has the tags of a table in it is no plain text to whoever reads it.</summary>
    private static bool HasMarkup(AnnualReport report) =>
        $"{report.Overview}{report.ProblemsAndImprovements}{report.OtherMatters}".Contains("<table", StringComparison.Ordinal);

    private static string Differences(AnnualReport report, AnnualReport found) => $"this should be\n{Print(report)}\nand is\n{Print(found)}";

    private static string Print(AnnualReport report) => $"{report}\n{report.PublishedOn}\n{report.Overview}\n--\n{report.ProblemsAndImprovements}\n--\n{report.OtherMatters}";
}
