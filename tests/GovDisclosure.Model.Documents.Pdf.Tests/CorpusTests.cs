using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CorpusTests
{
    private const int MostPages = 20;

    public static TheoryData<string> Names() => new(PdfCorpus.All.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Document_AllOfItRightOrRefused(string name)
    {
        StoredDocument document = PdfCorpus.All.Single(document => document.Name == name);

        ReadResult result = PdfReading.Of(document.Content);
        CorpusScore score = CorpusScore.Of(result, document.Expected);

        score.Silent.Should().BeEmpty();
        score.Reported.Should().Be(0);
        score.IsFullyRight.Should().BeTrue();
        result.Cells.Where(cell => cell.Place is not PdfPlace { Page: >= 1 and <= MostPages }).Should().BeEmpty();
    }

    [Fact]
    public void Documents_AreThosePrinted()
    {
        PrintedDocument[] printed = [.. PrintedDocuments.All()];

        PdfCorpus.All.Select(document => document.Name).Should().BeEquivalentTo(printed.Select(document => document.Path));
        printed.Should().AllSatisfy(document => PdfCorpus.Get(document.Name).Expected.Write().Should().Be(document.Expected.Write()));
        Form.All.Should().AllSatisfy(form => printed.Count(document => document.Expected.Report is { } report && Form.Of(report) == form).Should().BeGreaterThanOrEqualTo(7));
    }
}
