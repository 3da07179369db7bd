using System.Text;
using CsCheck;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests;

public class DocumentReaderTests
{
    private static readonly string Sample = TextReport.Numbered(Form.Year2021).Write(TextShape.CellALine);

    public static TheoryData<string, bool> Encodings() => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true }, { "gb18030", false },
    };

    public static TheoryData<byte[], string> OtherFormats() => new()
    {
        { "%PDF-1.7\n…"u8.ToArray(), "PDF" },
        { "PK\x03\x04……xl/workbook.xml"u8.ToArray(), ".xlsx" },
        { "PK\x03\x04……a.txt"u8.ToArray(), "archive" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".doc" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "image" },
        { [0xFF, 0xD8, 0xFF, 0xE0], "image" },
        { "GIF89a"u8.ToArray(), "image" },
        { "II*\0"u8.ToArray(), "image" },
        { [.. "BM"u8, .. new byte[30]], "image" },
        { "{\\rtf1"u8.ToArray(), "RTF" },
        { "MIME-Version: 1.0\r\n"u8.ToArray(), ".mht" },
        { "PK\x03\x04……mimetypeapplication/vnd.oasis.opendocument.text"u8.ToArray(), ".odt" },
        { "PK\x03\x04……OFD.xml"u8.ToArray(), "OFD" },
        { [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBP"u8], "image" },
        { [0x1F, 0x8B, 0x08], "archive" },
        { [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "archive" },
        { "Rar!\x1A\x07\x01"u8.ToArray(), "archive" },
        { "BZh91AY&SY……"u8.ToArray(), "archive" },
        { [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "archive" },
        { [0x28, 0xB5, 0x2F, 0xFD], "archive" },
        { [.. "年报.docx"u8, .. new byte[246], .. "ustar\0"u8], "archive" },
        { [0, 0, 0, 0x18, .. "ftypheic"u8], "image" },
        { [0, 0, 0, 0x0C, .. "jP  \r\n"u8], "image" },
        { "Received: from a\r\n b\r\nSubject: =?utf-8?B?5bm05oql?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\n"u8.ToArray(), ".eml" },
        { "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument/>"u8.ToArray(), "Word XML" },
        { "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>"u8.ToArray(), "Word XML" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_AnyEncoding_GivesTheSameReport(string name, bool withMark)
    {
        Encoding encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        byte[] document = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];

        ReadResult result = DocumentReader.Read(document);

        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().Be(DocumentReader.Read(Encoding.UTF8.GetBytes(Sample)).Report);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyLineEnd_GivesTheSameReport(string lineEnd)
    {
        ReadResult result = Read(Sample.Replace("\n", lineEnd, StringComparison.Ordinal));

        result.Diagnostics.Should().BeEmpty();
        result.Report.Should().Be(Read(Sample).Report);
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("utf-16", 2)]
    [InlineData("gb18030", 0)]
    public void Read_CellAtItsPlace_IsWhatWasRead(string name, int markLength)
    {
        Encoding encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        string text = TextReport.Numbered(Form.Year2019).Write(TextShape.RowALine);
        ReadResult result = DocumentReader.Read((byte[])[.. encoding.GetPreamble().Take(markLength), .. encoding.GetBytes(text)]);

        string[] lines = text.Split('\n');
        result.Cells.Should().HaveCount(Form.Year2019.Cells.Count).And.AllSatisfy(cell =>
        {
            TextPlace place = cell.Place.Should().BeOfType<TextPlace>().Subject;
            byte[] line = encoding.GetBytes(lines[place.Line - 1]);
            encoding.GetString(line.AsSpan(place.Byte - 1)).Should().StartWith(cell.Text);
        });
    }

    [Theory]
    [MemberData(nameof(OtherFormats))]
    public void Read_AnotherFormat_IsNamedAndRefused(byte[] document, string name)
    {
        ReadResult result = DocumentReader.Read(document);

        result.Report.Should().BeNull();
        result.Cells.Should().BeEmpty();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("unsupported-format");
        result.Diagnostics[0].Message.English.Should().Contain(name).And.NotContain("{");
        result.Diagnostics[0].Message.Chinese.Should().NotContain("{");
    }

    [Theory]
    [InlineData(new byte[0], "empty-document")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x09 }, "empty-document")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "empty-document")]
    [InlineData(new byte[] { 0x41, 0xFF, 0xFF, 0x80 }, "undecodable")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xD5 }, "undecodable")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, "undecodable")]
    [InlineData(new byte[] { 0x48, 0x69 }, "no-report")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 69, 0, 110, 0, 99, 0, 114, 0, 121, 0, 112, 0, 116, 0, 101, 0, 100, 0, 80, 0, 97, 0, 99, 0, 107, 0, 97, 0, 103, 0, 101, 0 }, "encrypted-document")]
    public void Read_NothingToRead_SaysWhy(byte[] document, string code)
    {
        ReadResult result = DocumentReader.Read(document);

        result.Report.Should().BeNull();
        result.HasErrors.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Read_TruncatedAnywhere_NeverReadsAsAnotherReport()
    {
        byte[] document = Encoding.UTF8.GetBytes(TextReport.Of(Form.Year2019, cell => TextReport.Print(cell, 7)).Write(TextShape.RowALine));
        for (int length = 0; length < document.Length; length++)
        {
            ReadResult result = DocumentReader.Read(document.AsMemory(0, length));

            // The cut may have emptied the last box.
            bool allRight = result.Cells.SkipLast(1).All(cell => IsRight(cell, result)) && result.Cells.TakeLast(1).All(cell => cell.Text.Length == 0 || IsRight(cell, result));
            if (!allRight)
            {
                Assert.Fail($"Cut to {length} bytes, a cell is neither right nor reported.");
            }

            if (result.Cells.Count < Form.Year2019.Cells.Count && !result.HasErrors)
            {
                Assert.Fail($"Cut to {length} bytes, cells are missing without an error.");
            }
        }
    }

    [Fact]
    public void Read_AnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 400].Sample(document => DocumentReader.Read(document).HasErrors, iter: 2000);

    [Fact]
    public void Read_BytesChanged_NeverThrows()
    {
        byte[] document = Encoding.UTF8.GetBytes(TextReport.Numbered(Form.Year2021).Write(TextShape.RowALine));
        Gen.Select(Gen.Int[0, document.Length - 1], Gen.Byte).Array[1, 20].Sample(
            changes =>
            {
                byte[] changed = [.. document];
                foreach ((int at, byte value) in changes)
                {
                    changed[at] = value;
                }

                DocumentReader.Read(changed).Should().NotBeNull();
            },
            iter: 300);
    }

    [Fact]
    public void Read_Cancelled_Throws() =>
        FluentActions.Invoking(() => DocumentReader.Read(Encoding.UTF8.GetBytes(Sample), cancellationToken: new(canceled: true))).Should().Throw<OperationCanceledException>();

    [Fact]
    public async Task ReadAsync_Stream_GivesWhatReadGives()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Sample));

        ReadResult result = await DocumentReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        result.Report.Should().Be(Read(Sample).Report);
    }

    [Fact]
    public async Task ReadAsync_StreamWithoutEnd_StopsAtTheBound()
    {
        using EndlessStream stream = new();

        ReadResult result = await DocumentReader.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("too-large");
        stream.Position.Should().Be(DocumentReader.MaxBytes + 1);
    }

    [Fact]
    public async Task ReadAsync_CancelledAtTheEndOfTheStream_Throws()
    {
        using CancellationTokenSource cancellation = new();
        using CancellingStream stream = new(Encoding.UTF8.GetBytes(Sample), cancellation);

        await FluentActions.Awaiting(() => DocumentReader.ReadAsync(stream, null, cancellation.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Match_Cancelled_Throws()
    {
        Outline outline = new(new([new Paragraph(Sample, new TextPlace(1, 1))]), CancellationToken.None);
        ReportMatcher matcher = new(outline, new(), new(), new CancellationToken(canceled: true));

        FluentActions.Invoking(matcher.Match).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_Misused_Throws()
    {
        await FluentActions.Awaiting(() => DocumentReader.ReadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        using MemoryStream stream = new([1]);
        await FluentActions.Awaiting(() => DocumentReader.ReadAsync(stream, null, new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
        FluentActions.Invoking(() => new DocumentReadOptions { Year = 1948 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static bool IsRight(ReadCell cell, ReadResult result) =>
        cell.Value == 7 || (cell.Value is null && result.Diagnostics.Any(diagnostic => diagnostic.Cell == cell.Definition.Pointer));

    private static ReadResult Read(string text) => DocumentReader.Read(Encoding.UTF8.GetBytes(text));
}
