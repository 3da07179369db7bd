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
    public void Read_Document_EveryCellRightAtItsPlaceOrRefused(string name)
    {
        StoredDocument document = PdfCorpus.All.Single(document => document.Name == name);

        ReadResult result = PdfReading.Of(document.Content);
        CorpusScore score = CorpusScore.Of(result, document.Expected);

        score.Silent.Should().BeEmpty();
        score.Reported.Should().Be(0);
        if (document.Expected.Report is null)
        {
            score.IsFullyRight.Should().BeTrue();
        }

        result.Cells.Where(cell => cell.Place is not PdfPlace { Page: >= 1 and <= MostPages }).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Document_ItsYearAgencyAndProse(string name)
    {
        StoredDocument document = PdfCorpus.All.Single(document => document.Name == name);

        AnnualReport? report = PdfReading.Of(document.Content).Report;

        (report?.Year, report?.Agency.Name, report?.PublishedOn, report?.Overview, report?.ProblemsAndImprovements)
            .Should().Be((document.Expected.Report?.Year, document.Expected.Report?.Agency.Name, document.Expected.Report?.PublishedOn, document.Expected.Report?.Overview, document.Expected.Report?.ProblemsAndImprovements));

        // What a site sets below a report may be taken for its last section: on paper nothing tells them apart.
        (report?.OtherMatters ?? "").Should().StartWith(document.Expected.Report?.OtherMatters ?? "");
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
