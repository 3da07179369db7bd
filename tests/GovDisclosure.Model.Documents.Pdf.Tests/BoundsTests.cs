using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>Runs alone: what it allocates is measured over the whole process.</summary>
[CollectionDefinition(nameof(BoundsTests), DisableParallelization = true), Collection(nameof(BoundsTests))]
public class BoundsTests
{
    private const long MostAllocated = 300L * 1024 * 1024;

    [Theory]
    [InlineData("0 0 l ")]
    [InlineData("h ")]
    [InlineData("[]")]
    [InlineData("()")]
    [InlineData("<>")]
    [InlineData("/A")]
    public void Read_ContentOfTooManyWords_IsRefusedBeforeItIsTakenApart(string word)
    {
        byte[] document = WithContent(string.Concat(Enumerable.Repeat(word, 50_000_000 / word.Length)));

        Codes(document, MostAllocated).Should().Equal("too-complex");
    }

    [Fact]
    public void Read_DrawingOfACharacterOfTooManyWords_IsNotTakenApart()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);
        int shape = sketch.Object(PdfSketch.Stream("/Filter/FlateDecode", Packed("500 0 0 0 500 700 d1 " + string.Concat(Enumerable.Repeat("0 0 l ", 5_000_000)))));
        int font = sketch.Object($"<</Type/Font/Subtype/Type3/FontBBox[0 0 500 700]/FontMatrix[0.001 0 0 0.001 0 0]/CharProcs<</one {shape} 0 R>>/Encoding<</Differences[49/one]>>/FirstChar 49/LastChar 49/Widths[500]/Note(/Encrypt)>>");
        page.Text(45, 55, "规章").Raw("BT /G 10 Tf 1 0 0 1 145 345 Tm (1) Tj ET");
        string document = Encoding.Latin1.GetString(sketch.Build());

        Codes(Encoding.Latin1.GetBytes(document.Replace("<</F 3 0 R>>", $"<</F 3 0 R/G {font} 0 R>>", StringComparison.Ordinal)), MostAllocated)
            .Should().Equal("no-report");
    }

    [Fact]
    public void Read_ManyPicturesOverManyCells_LooksUpTheCellsUnderThem()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(2000, 2000);
        for (int i = 0; i <= 190; i++)
        {
            page.Line(10, 10 + (10 * i), 1910, 10 + (10 * i)).Line(10 + (10 * i), 10, 10 + (10 * i), 1910);
        }

        page.Text(12, 18, "规").Raw(string.Concat(Enumerable.Repeat("500 500 m 507 507 l S ", 100_000)));

        Codes(sketch.Build()).Should().Equal("no-report");
    }

    [Fact]
    public void Read_ManyPicturesOverAllCells_IsTooComplex()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(2000, 2000);
        for (int i = 0; i <= 190; i++)
        {
            page.Line(10, 10 + (10 * i), 1910, 10 + (10 * i)).Line(10 + (10 * i), 10, 10 + (10 * i), 1910);
        }

        page.Text(12, 18, "规").Raw(string.Concat(Enumerable.Repeat("0 0 m 1990 1991 l S ", 5_000)));

        Codes(sketch.Build()).Should().Equal("too-complex");
    }

    [Fact]
    public void Read_ManyCharactersInOnePlace_IsTooComplex()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(600, 600);
        page.Text(-500, -500, string.Concat(Enumerable.Range(0x4e00, 5000).Select(i => (char)i)) + "X");
        StringBuilder content = new("BT /F 100 Tf 1 0 0 1 100 300 Tm <0058> Tj /F 1 Tf ");
        for (int i = 1; i <= 60_000; i++)
        {
            content.Append(CultureInfo.InvariantCulture, $"1 0 0 1 130 {301 + (i / 5000 % 20 * 3)} Tm <{0x4e00 + (i % 5000):X4}> Tj ");
        }

        page.Raw(content.Append("ET").ToString());

        Codes(sketch.Build()).Should().Equal("too-complex");
    }

    private static IEnumerable<string> Codes(byte[] document, long most = long.MaxValue)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        ReadResult result = PdfReading.Of(document);
        (GC.GetTotalAllocatedBytes(precise: true) - before).Should().BeLessThan(most);
        return result.Diagnostics.Select(diagnostic => diagnostic.Code);
    }

    private static byte[] WithContent(string content) => PdfSketch.Assemble(
    [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>",
        PdfSketch.Stream("/Filter/FlateDecode", Packed(content)),
    ]);

    private static string Packed(string content)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(Encoding.Latin1.GetBytes(content));
        }

        return Encoding.Latin1.GetString(packed.ToArray());
    }
}
