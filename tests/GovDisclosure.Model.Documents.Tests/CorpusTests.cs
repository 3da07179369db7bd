using System.Reflection;
using GovDisclosure.Model.Documents.Testing.Corpus;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class CorpusTests
{
    private static readonly string Folder = typeof(CorpusTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "CorpusFolder").Value!;

    private static readonly string[] RightInEveryCell = ["html", "text", "markdown", "docx"];

    private static readonly StoredDocument[] Documents = [.. CorpusFolder.Read(Folder).Where(document => document.Format != "pdf")];

    public static TheoryData<string> Names() => new(Documents.Select(document => document.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Document_IsRightOrReported(string name)
    {
        StoredDocument document = Documents.Single(document => document.Name == name);

        CorpusScore score = CorpusScore.Of(DocumentReader.Read(document.Content), document.Expected);

        score.Silent.Should().BeEmpty();
        if (RightInEveryCell.Contains(document.Format, StringComparer.Ordinal))
        {
            score.Reported.Should().Be(0);
        }
    }

    [Fact]
    public void Generate_Documents_AreThoseCommitted()
    {
        foreach (CorpusDocument made in CorpusDocuments.All())
        {
            StoredDocument stored = Documents.Single(document => document.Name == made.Path);
            stored.Content.Should().Equal(made.Content, "{0} is as it was written", made.Path);
            stored.Expected.Write().Should().Be(made.Expected.Write());
        }
    }

    [Fact]
    public void Documents_HaveTenStylesOfPagesAndBothForms()
    {
        string[] pages = [.. Documents.Where(document => document.Format == "html").Select(document => document.Name)];
        HtmlStyles.All.Should().HaveCountGreaterThanOrEqualTo(10);
        HtmlStyles.All.Should().AllSatisfy(style => Form.All.Should().AllSatisfy(form => pages.Should().Contain($"html/{style.Name}-{form.Id}.html")));
    }

    [Fact]
    public void Read_WordDocument_AllocatesAtMost200Kilobytes()
    {
        StoredDocument[] documents = [.. Documents.Where(document => document.Format == "docx")];
        documents.Should().NotBeEmpty();
        foreach (StoredDocument document in documents)
        {
            LeastAllocated(document.Content).Should().BeLessThanOrEqualTo(200 * 1024, "it is {0}", document.Name);
        }
    }

    [Fact]
    public void Read_OrdinaryPage_AllocatesAtMostThreeMegabytes() => HoldToThreeMegabytes(SitePage.WriteWithText(TextReport.Numbered(Form.Year2021)));

    [Fact]
    public void Read_PageWithMenusAndStyleSheet_AllocatesAtMostThreeMegabytes() => HoldToThreeMegabytes(SitePage.Write(TextReport.Numbered(Form.Year2021)));

    private static void HoldToThreeMegabytes(byte[] page)
    {
        page.Length.Should().BeCloseTo(SitePage.Length, 1024);

        DocumentReader.Read(page).Cells.Should().HaveCount(Form.Year2021.Cells.Count);
        LeastAllocated(page).Should().BeLessThanOrEqualTo(3 * 1024 * 1024);
    }

    /// <summary>What a reading allocates once buffers are there to be used again, which other tests may have taken.</summary>
    private static long LeastAllocated(byte[] document)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            DocumentReader.Read(document);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
