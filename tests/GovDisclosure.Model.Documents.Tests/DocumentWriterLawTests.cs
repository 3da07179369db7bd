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
        ReportGen.Of(Form.Get(formId)).Sample(
            report =>
            {
                byte[] document = DocumentWriter.WriteBytes(report, (ReportFormat)format);
                ReadResult result = DocumentReader.Read(document);
                result.Diagnostics.Should().BeEmpty();
                (result.Report == report).Should().BeTrue(Differences(report, result.Report!));
            },
            iter: 50,
            print: Print);

    private static string Differences(AnnualReport report, AnnualReport found) => $"this should be\n{Print(report)}\nand is\n{Print(found)}";

    private static string Print(AnnualReport report) => $"{report}\n{report.PublishedOn}\n{report.Overview}\n--\n{report.ProblemsAndImprovements}\n--\n{report.OtherMatters}";
}
