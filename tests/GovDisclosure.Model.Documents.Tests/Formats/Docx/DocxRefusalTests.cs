using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Docx;
using GovDisclosure.Model.Forms;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

public class DocxRefusalTests
{
    private static readonly byte[] Sample = DocxReport.Write(TextReport.Numbered(Form.Year2021), DocxShape.Merged);

    public static TheoryData<string, byte[], string> Unreadable() => new()
    {
        { "no text", Zip(("[Content_Types].xml", ""), ("word/documents.xml", "")), "damaged-document" },
        { "not XML", Of("<w:document>"), "damaged-document" },
        { "not Word", Of("<html/>"), "damaged-document" },
        { "entities", Of("<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><d>&b;</d>"), "damaged-document" },
        { "a file from elsewhere", Of("<!DOCTYPE d SYSTEM 'file:///etc/passwd'><d/>"), "damaged-document" },
        { "a character XML has not", Of(Document("<w:p><w:r><w:t>&#1;</w:t></w:r></w:p>")), "damaged-document" },
        { "a row in a row", OfBody(Table("<w:tr><w:tr/></w:tr>")), "damaged-document" },
        { "a cell in no row", OfBody(Table(Cell("<w:p/>"))), "damaged-document" },
        { "text between cells", OfBody(Table(Row(Paragraph("1")))), "damaged-document" },
        { "text between rows", OfBody(Table(Paragraph("1"))), "damaged-document" },
        { "a table between cells", OfBody(Table(Row(Table()))), "damaged-document" },
        { "the text twice", Of(Document(Paragraph("1")), (MainPart, Document(Paragraph("2")))), "damaged-document" },
        { "the text twice in other case", Of(Document(Paragraph("1")), ("Word\\Document.XML", Document(Paragraph("2")))), "damaged-document" },
        { "an archive around a document", Zip([("a.docx", OfBody(Paragraph("1")))]), "unsupported-format" },
        { "nothing", OfBody("<w:p/>"), "empty-document" },
        { "a scan", OfBody("<w:p><w:r><w:drawing/></w:r></w:p>"), "no-text" },
        { "another file inside", OfBody("<w:altChunk r:id=\"r1\"/>"), "unsupported-format" },
        { "a part of another file", OfBody("<w:p><w:subDoc r:id=\"r1\"/></w:p>"), "unsupported-format" },
        { "nested tables", OfBody(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000))), "too-complex" },
        { "nesting where nothing is read", OfBody($"<w:del>{string.Concat(Enumerable.Repeat("<a>", 100_000))}"), "too-complex" },
        { "elements", OfBody(string.Concat(Enumerable.Repeat("<w:p/>", 600_000))), "too-complex" },
        { "lines", OfBody($"<w:p><w:r>{string.Concat(Enumerable.Repeat("<w:t>1</w:t><w:br/>", 201_000))}</w:r></w:p>"), "too-complex" },
        { "cells", OfBody(Table(Row([.. Enumerable.Repeat("<w:tc/>", 201_000)]))), "too-complex" },
        { "attributes", OfBody($"<w:p {string.Concat(Enumerable.Range(0, 120_000).Select(i => $"a{i:x8}=\"\" "))}/>"), "too-complex" },
        { "files", Zip(Enumerable.Range(0, 11_000).Select(i => ($"word/document{i}", Array.Empty<byte>()))), "too-complex" },
        { "a stretch of text", OfBody(Paragraph(new string('1', 2_000_000))), "too-complex" },
        { "bytes", Bomb(DocumentReader.MaxBytes + 1), "too-large" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_Unreadable_SaysWhy(string what, byte[] document, string code)
    {
        ReadResult result = ReadOnSmallStack(document);

        result.Report.Should().BeNull();
        Diagnostic diagnostic = result.Diagnostics.Should().ContainSingle("it has {0}", what).Subject;
        diagnostic.Code.Should().Be(code);
        diagnostic.Severity.Should().Be(Severity.Error);
        diagnostic.Message.Chinese.Should().NotContain("{").And.NotContain("（）").And.NotContain("：。");
        diagnostic.Message.English.Should().NotContain("{").And.NotContain("()").And.NotContain(": .");
    }

    [Fact]
    public void Read_AnotherFileInside_IsReportedAndTheRestGiven()
    {
        byte[] document = Altered(Sample, "<w:sectPr/>", "<w:altChunk r:id=\"r1\"/>");

        ReadResult result = DocumentReader.Read(document);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("unsupported-format");
        result.Report.Should().NotBeNull();
    }

    [Fact]
    public void Read_TextElsewhere_IsFoundByItsRelationship()
    {
        byte[] document = Zip(
            ("_rels/.rels", RelationshipsTo(("officeDocument", "/a%20b/./c/../text.xml"))), ("a b/text.xml", Document(Paragraph("1"))), (MainPart, Document(Paragraph("2"))), ("[Content_Types].xml", ""));

        DocxReaderTests.Read(document).Blocks.Should().ContainSingle().Which.Should().BeOfType<Content.Paragraph>().Which.Text.Should().Be("1");
    }

    [Theory]
    [InlineData("http://example.org/word/document.xml", "TargetMode=\"External\"")]
    [InlineData("../../../../etc/passwd", "")]
    [InlineData("file:///etc/passwd", "")]
    [InlineData("word/missing.xml", "")]
    public void Read_RelationshipLeadingElsewhere_IsNotFollowed(string target, string mode)
    {
        byte[] document = Zip(
            ("_rels/.rels", RelationshipsTo(("officeDocument", target)).Replace("/></", $" {mode}/></", StringComparison.Ordinal)), (MainPart, Document(Paragraph("2"))));

        DocxReaderTests.Read(document).Blocks.Should().ContainSingle();
    }

    [Fact]
    public void Read_Utf16_ReadsTheSame()
    {
        string text = Document(Paragraph("公开")).Replace("UTF-8", "UTF-16", StringComparison.Ordinal);
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] document = Zip([(MainPart, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)])]);
            DocxReaderTests.Read(document).Blocks.Should().ContainSingle().Which.Should().BeOfType<Content.Paragraph>().Which.Text.Should().Be("公开");
        }
    }

    [Fact]
    public void Read_MemoryWithinALargerArray_ReadsOnlyThat()
    {
        byte[] around = [1, 2, 3, .. Sample, 4, 5];

        DocumentReader.Read(around.AsMemory(3, Sample.Length)).Report.Should().Be(DocumentReader.Read(Sample).Report);
    }

    [Fact]
    public void Read_EncryptedEntry_IsProtected()
    {
        byte[] document = [.. Sample];
        document[document.AsSpan().IndexOf("PK\x03\x04"u8) + 6] |= 1;
        for (int at = 0; document.AsSpan(at).IndexOf("PK\x01\x02"u8) is >= 0 and int next; at += next + 4)
        {
            document[at + next + 8] |= 1;
        }

        DocumentReader.Read(document).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("encrypted-document");
    }

    [Fact]
    public void Read_ContentThatDoesNotMatchItsChecksum_IsDamaged()
    {
        byte[] document = Stored(Document(Paragraph("117")));
        document.AsSpan()[document.AsSpan().IndexOf("117"u8)] = (byte)'9';

        DocumentReader.Read(document).Diagnostics.Should().ContainSingle().Which.Message.English.Should().Contain("checksum");
    }

    [Fact]
    public void Read_SizeUnderstated_IsDamaged()
    {
        byte[] document = [.. Sample];
        int entry = document.AsSpan().LastIndexOf("PK\x01\x02"u8);
        uint size = BinaryPrimitives.ReadUInt32LittleEndian(document.AsSpan(entry + 24));
        BinaryPrimitives.WriteUInt32LittleEndian(document.AsSpan(entry + 24), size - 100);

        DocumentReader.Read(document).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("damaged-document");
    }

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using CancellationTokenSource cancellation = new();
        cancellation.Cancel();

        FluentActions.Invoking(() => new Model.Documents.Formats.Docx.DocxReader().Read(Sample, new(), cancellation.Token)).Should().Throw<OperationCanceledException>();
    }

    private static ReadResult ReadOnSmallStack(byte[] document)
    {
        ReadResult? result = null;
        Thread thread = new(() => result = DocumentReader.Read(document), 256 * 1024);
        thread.Start();
        thread.Join();
        return result!;
    }

    private static byte[] Altered(byte[] document, string what, string by) => Of(XmlOf(document).Replace(what, by, StringComparison.Ordinal));

    private static byte[] Stored(string xml)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry(MainPart, CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(xml));
        }

        return file.ToArray();
    }

    /// <summary>So many bytes of text in the document, which take a thousandth of them.</summary>
    private static byte[] Bomb(int length)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = archive.CreateEntry(MainPart, CompressionLevel.Fastest).Open();
            entry.Write(Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body><w:p><w:r><w:t>"));
            byte[] piece = Encoding.UTF8.GetBytes($"{new string('1', 1 << 19)}</w:t><w:t>");
            for (int written = 0; written < length; written += piece.Length)
            {
                entry.Write(piece);
            }
        }

        return file.ToArray();
    }
}
