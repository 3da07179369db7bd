using GovDisclosure.Model.Documents.Formats.Docx;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Forms;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class DocxAllocationTests
{
    private const int MostForAReport = 200 * 1024;

    /// <summary>Where every box comes with three times the markup of its text.</summary>
    private const int MostForALadenReport = 300 * 1024;

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_OrdinaryReport_AllocatesLittle(string formId)
    {
        TextReport report = TextReport.Numbered(Form.All.Single(form => form.Id == formId));
        foreach (DocxShape shape in Enum.GetValues<DocxShape>())
        {
            byte[] document = DocxReport.Write(report, shape);
            Allocated(document);
            Allocated(document).Should().BeLessThan(shape is DocxShape.SplitRuns or DocxShape.Tracked or DocxShape.Fields ? MostForALadenReport : MostForAReport, "it is {0}", shape);
        }
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>1</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p>")]
    public void Read_HostileBody_TakesMemoryInProportion(string piece)
    {
        Allocated(Hostile(piece, 100));
        long once = Allocated(Hostile(piece, 2_000));
        long twice = Allocated(Hostile(piece, 4_000));

        twice.Should().BeLessThan(3 * once);

        static byte[] Hostile(string piece, int times) => OfBody(string.Concat(Enumerable.Repeat(piece, times)) + Paragraph("1"));
    }

    [Theory]
    [InlineData("<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>")]
    [InlineData("<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/><w:vMerge w:val=\"restart\"/></w:tcPr><w:p/></w:tc>")]
    public void Read_HostileRow_TakesMemoryInProportion(string cell)
    {
        Allocated(Hostile(cell, 100));
        long once = Allocated(Hostile(cell, 2_000));
        long twice = Allocated(Hostile(cell, 4_000));

        twice.Should().BeLessThan(3 * once);

        static byte[] Hostile(string cell, int times)
        {
            string row = Row([.. Enumerable.Repeat(cell, times)]);
            return OfBody(Table(row, row, row) + Paragraph("1"));
        }
    }

    private static long Allocated(byte[] document)
    {
        DocxReader reader = new();
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(document, new(), CancellationToken.None).Should().NotBeNull();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
