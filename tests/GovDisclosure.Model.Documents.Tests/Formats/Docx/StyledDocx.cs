using GovDisclosure.Model.Documents.Content;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

/// <summary>Reads documents with a part of styles.</summary>
internal static class StyledDocx
{
    public static string Paragraph(string style, string runs) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{runs}</w:p>";

    public static IEnumerable<string> TextOf(string styles, string body) =>
        Read(styles, body + $"<w:p>{Run("末", "<w:vertAlign w:val=\"baseline\"/>")}</w:p>").Cast<Paragraph>().Select(paragraph => paragraph.Text).SkipLast(1);

    public static string CellOf(string styles, string content, string properties = "") =>
        ((Grid)Read(styles, Table(Row(Cell(content, properties), Cell("<w:p/>")))).Single()).Cells[0].Text;

    public static IEnumerable<Block> Read(string styles, string body)
    {
        byte[] document = OfBody(
            body,
            ("word/_rels/document.xml.rels", RelationshipsTo(("styles", "styles.xml"))),
            ("word/styles.xml", $"<w:styles {Namespaces}>{styles}</w:styles>"));
        return DocxReaderTests.Read(document).Blocks;
    }
}
