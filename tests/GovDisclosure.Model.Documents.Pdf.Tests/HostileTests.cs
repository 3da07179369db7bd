using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class HostileTests
{
    private const int SmallStack = 256 * 1024;

    private static readonly byte[] Sample = PdfCorpus.Get("libreoffice-plain-2021").Content;

    public static TheoryData<string, string> Bombs => new()
    {
        { "arrays in arrays", Document("/A " + new string('[', 200_000)) },
        { "dictionaries in dictionaries", Document(string.Concat(Enumerable.Repeat("/A<<", 100_000))) },
        { "an object that is a reference to itself", Document("/Pages 5 0 R", "5 0 R") },
        { "references in a circle", Document("/Pages 5 0 R", "6 0 R", "5 0 R") },
        { "pages in pages", Chain("/Pages 5 0 R", 20_000, next => $"<</Type/Pages/Count 1/Kids[{next} 0 R]>>") },
        { "pages in a long circle", Circle("/Pages 5 0 R", 3_000, next => $"<</Type/Pages/Count 1/Kids[{next} 0 R]>>") },
        { "names in names", Chain("/Pages 2 0 R/Names<</Dests 5 0 R>>", 20_000, next => $"<</Kids[{next} 0 R]>>") },
        { "names in a circle, spelt otherwise", Circle("/Pages 2 0 R/Names<</Dests 5 0 R>>", 2, next => $"<</#4bids[{next} 0 R]>>") },
        { "a length that is its own", Document("", "<</Length 5 0 R>>\nstream\nx\nendstream") },
        { "functions in functions", Circle("/Pages 2 0 R", 2, next => $"<</FunctionType 3/Domain[0 1]/Bounds[]/Encode[0 1]/Functions[{next} 0 R]>>") },
        { "strings that do not end", string.Concat(Enumerable.Repeat("1 0 obj (", 100_000)) },
        { "objects that do not end", string.Concat(Enumerable.Repeat("1 0 obj <<", 200_000)) },
        { "streams that do not end", string.Concat(Enumerable.Range(1, 50_000).Select(i => $"{i} 0 obj <</FontFile {i} 0 R>> stream\n")) },
    };

    [Theory, MemberData(nameof(Bombs))]
    public void Read_Bomb_IsRefusedOnASmallStack(string name, string document)
    {
        name.Should().NotBeEmpty();

        ReadResult result = OnSmallStack(Encoding.Latin1.GetBytes(document.StartsWith("%PDF", StringComparison.Ordinal) ? document : "%PDF-1.7\n" + document));

        result.Report.Should().BeNull();
        result.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Read_DrawingsInDrawings_AreTooComplex()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        int first = sketch.Object(PdfSketch.Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>>>", string.Concat(Enumerable.Repeat("/X Do ", 50))));
        sketch.Object(PdfSketch.Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", string.Concat(Enumerable.Repeat("/X Do ", 50))));
        page.Resources = $"/XObject<</X {first} 0 R>>";
        page.Raw("/X Do");

        Codes(sketch.Build()).Should().Equal("too-complex");
    }

    [Fact]
    public void Read_DrawingsThatMultiply_AreTooComplex()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page();
        for (int i = 0; i < 10; i++)
        {
            sketch.Object(PdfSketch.Stream($"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {7 + i} 0 R>>>>", string.Concat(Enumerable.Repeat("/X Do ", 30))));
        }

        sketch.Object(PdfSketch.Stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m"));
        page.Resources = "/XObject<</X 6 0 R>>";
        page.Raw("/X Do");

        Codes(sketch.Build()).Should().Equal("too-complex");
    }

    [Theory]
    [InlineData("/Filter/FlateDecode")]
    [InlineData("/Filter[/FlateDecode/FlateDecode]")]
    public void Read_FlateBomb_IsTooComplex(string filter)
    {
        byte[] packed = Pack(new byte[100 * 1024 * 1024]);
        string body = Encoding.Latin1.GetString(filter.Contains('[', StringComparison.Ordinal) ? Pack(packed) : packed);

        Codes(WithContent(PdfSketch.Stream(filter, body))).Should().Equal("too-complex");
    }

    [Fact]
    public void Read_RunsThatUnpackTooFar_AreTooComplex() =>
        Codes(WithContent(PdfSketch.Stream("/Filter[/FlateDecode/RunLengthDecode]", Encoding.Latin1.GetString(Pack([.. Enumerable.Repeat(new byte[] { 129, 65 }, 1_000_000).SelectMany(run => run)])))))
            .Should().Equal("too-complex");

    [Theory]
    [InlineData("/Columns 2000000000")]
    [InlineData("/Columns 0")]
    [InlineData("/Columns 0.5")]
    [InlineData("/Columns -8")]
    [InlineData("/Colors 0")]
    [InlineData("/BitsPerComponent 0")]
    public void Read_PredictorWithRowsOfNoLengthOrTooLong_IsTooComplex(string size) =>
        Codes(WithContent(PdfSketch.Stream($"/Filter/FlateDecode/DecodeParms<</Predictor 12{size}>>", Encoding.Latin1.GetString(Pack(new byte[10])))))
            .Should().Equal("too-complex");

    /// <summary>The library makes many objects of each character of a map of characters.</summary>
    [Fact]
    public void Read_StreamLongerThanAnyMapOfCharacters_IsTooComplex()
    {
        byte[] map = new byte[(4 * 1024 * 1024) + 1];
        Array.Fill(map, (byte)']');

        Codes(WithContent(PdfSketch.Stream("/Filter/FlateDecode", Encoding.Latin1.GetString(Pack(map))))).Should().Equal("too-complex");
    }

    [Fact]
    public void Read_StreamThatWasChanged_IsDamaged()
    {
        byte[] packed = Pack(Encoding.Latin1.GetBytes("BT /F 10 Tf (text) Tj ET 0 0 m 1 1 l S"));
        packed[^1] ^= 1;

        Codes(WithContent(PdfSketch.Stream("/Filter/FlateDecode", Encoding.Latin1.GetString(packed)))).Should().Equal("damaged-document");
    }

    [Fact]
    public void Read_CutAnywhere_NeverThrows() => Settles(Gen.Int[0, Sample.Length - 1].Select(length => Sample[..length]));

    [Fact]
    public void Read_BytesChanged_NeverThrows() => Settles(Gen.Select(Gen.Int, Gen.Int[1, 60], (seed, count) =>
    {
        Random random = new(seed);
        byte[] changed = [.. Sample];
        for (int i = 0; i < count; i++)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }

        return changed;
    }));

    [Fact]
    public void Read_AnyBytes_NeverThrows() => Settles(Gen.Byte.Array[0, 2000].Select(bytes => (byte[])[.. "%PDF-1.4\n"u8, .. bytes]));

    [Fact]
    public void Read_Cancelled_Throws()
    {
        DiagnosticLog log = new();
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();

        Action read = () => PdfFormatReader.Instance.Read(Sample, log, cancelled.Token);

        read.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Read_DocumentWithAPassword_SaysSo()
    {
        string document = Encoding.Latin1.GetString(WithContent(PdfSketch.Stream("", "0 0 m")));
        string word = $"<{string.Concat(Enumerable.Repeat("5A", 32))}>";

        Codes(Encoding.Latin1.GetBytes(document.Replace("/Root", $"/Encrypt<</Filter/Standard/V 1/R 2/O{word}/U{word}/P -4>>/ID[<00><00>]/Root", StringComparison.Ordinal)))
            .Should().Equal("encrypted-document");
    }

    [Fact]
    public void Read_DocumentWithoutText_SaysThatItIsAScan() => Codes(WithContent(PdfSketch.Stream("", "0 0 100 100 re S"))).Should().Equal("no-text");

    [Fact]
    public void Read_TextWithoutLines_SaysThatNoTableIsDrawn()
    {
        PdfSketch sketch = new();
        sketch.Page().Text(50, 50, "规章 1 2 3");

        Codes(sketch.Build()).Should().Equal("no-drawn-table");
    }

    private static void Settles(Gen<byte[]> documents) => Law.Broken(
        documents,
        document => PdfReading.Of(document) is { Report: null, HasErrors: false } ? [Convert.ToBase64String(document)] : [],
        ordinary: 40,
        nightly: 2_000).Should().HaveCount(0, "there is a report or an error (seed {0})", Law.Seed);

    private static IEnumerable<string> Codes(byte[] document) => PdfReading.Of(document).Diagnostics.Select(diagnostic => diagnostic.Code);

    private static ReadResult OnSmallStack(byte[] document)
    {
        ReadResult? result = null;
        Thread thread = new(() => result = PdfReading.Of(document), SmallStack);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static byte[] Pack(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream stream = new(packed, CompressionLevel.Fastest))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] WithContent(string content) => PdfSketch.Assemble(
    [
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>", content,
    ]);

    private static string Document(string entries, params string[] objects) => Encoding.Latin1.GetString(PdfSketch.Assemble(
    [
        $"<</Type/Catalog {(entries.Contains("/Pages", StringComparison.Ordinal) ? "" : "/Pages 2 0 R")}{entries}>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 1]/Function 5 0 R>>>>>>>>",
        PdfSketch.Stream("", "0 0 m"),
        .. objects,
    ]));

    private static string Chain(string entries, int length, Func<string, string> link) =>
        Document(entries, [.. Enumerable.Range(0, length).Select(i => link((i + 6).ToString(CultureInfo.InvariantCulture)))]);

    private static string Circle(string entries, int length, Func<string, string> link) =>
        Document(entries, [.. Enumerable.Range(0, length).Select(i => link((5 + ((i + 1) % length)).ToString(CultureInfo.InvariantCulture)))]);
}
