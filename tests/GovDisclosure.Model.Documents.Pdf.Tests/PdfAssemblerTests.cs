using GovDisclosure.Model.Documents.Fuzz;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>Fuzzing changes documents that it has taken apart: put together unchanged they must be what they were, or nothing else is tried than broken files.</summary>
public class PdfAssemblerTests
{
    public static TheoryData<string, bool> Documents() =>
        new(PdfCorpus.All.SelectMany(document => new[] { (document.Name, false), (document.Name, true) }));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Write_DocumentTakenApart_IsReadAsBefore(string name, bool isPacked)
    {
        byte[] document = PdfCorpus.All.Single(document => document.Name == name).Content;

        ReadResult result = PdfReading.Of(new PdfAssembler(new Random(0), hasFaults: false).Write(PdfObjects.Parse(document), isPacked));

        ReadResult before = PdfReading.Of(document);
        result.Report.Should().Be(before.Report);
        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal(before.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
