using System.IO.Compression;
using System.Text;

namespace GovDisclosure.Model.Documents.Testing.Docx;

/// <summary>Word documents put together from XML.</summary>
internal static class DocxFile
{
    public const string MainPart = "word/document.xml";

    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly string ContentTypes =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    /// <summary>A document with what stands in its body, and further parts by their names.</summary>
    public static byte[] OfBody(string body, params (string Name, string Content)[] parts) => Of(Document(body), parts);

    /// <summary>A document with its main part and further parts by their names.</summary>
    public static byte[] Of(string document, params (string Name, string Content)[] parts) => Zip(
        [("[Content_Types].xml", ContentTypes), ("_rels/.rels", RelationshipsTo(("officeDocument", MainPart))), (MainPart, document), .. parts]);

    public static string Document(string body) => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";

    /// <summary>Relationships to parts by their kind.</summary>
    public static string RelationshipsTo(params (string Kind, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((target, at) => $"<Relationship Id=\"r{at}\" Type=\"{Relationships}{target.Kind}\" Target=\"{target.Target}\"/>"))
        + "</Relationships>";

    public static byte[] Zip(params (string Name, string Content)[] entries) => Zip(entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content))));

    public static byte[] Zip(IEnumerable<(string Name, byte[] Content)> entries)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}<w:t{(text.Trim() == text ? "" : " xml:space=\"preserve\"")}>{Escape(text)}</w:t></w:r>";

    public static string Table(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static string Escape(string text) => new System.Xml.Linq.XText(text).ToString();

    /// <summary>The XML of a document's text.</summary>
    public static string XmlOf(byte[] document)
    {
        using ZipArchive archive = new(new MemoryStream(document));
        using StreamReader reader = new(archive.GetEntry(MainPart)!.Open());
        return reader.ReadToEnd();
    }
}
