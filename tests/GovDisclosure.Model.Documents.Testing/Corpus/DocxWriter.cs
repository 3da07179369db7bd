using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Writes reports as Word files, the same bytes each time, with merged cells and the markup that editing leaves.</summary>
internal sealed class DocxWriter(DocxMarkup markup)
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly DateTimeOffset Time = new(2024, 1, 20, 0, 0, 0, TimeSpan.Zero);

    private int _changes;

    public byte[] Write(TextReport report)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", $"<w:document xmlns:w=\"{Namespace}\"><w:body>{Body(report)}<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr></w:body></w:document>");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string xml)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml));
    }

    private static string Text(string text) => $"<w:r><w:t{(text.Trim() == text ? "" : " xml:space=\"preserve\"")}>{SecurityElement.Escape(text)}</w:t></w:r>";

    private static string Paragraph(string runs, string properties = "") => $"<w:p>{properties}{runs}</w:p>";

    private string Body(TextReport report)
    {
        StringBuilder body = new(Paragraph(Text(report.Title), "<w:pPr><w:jc w:val=\"center\"/></w:pPr>"));
        Section(body, report.OverviewHeading, report.Overview);
        foreach (TextTable table in report.Tables)
        {
            body.Append(table.Heading is null ? "<w:p/>" : Paragraph(Text(table.Heading))).Append(Table(table));
        }

        Section(body, report.ProblemsHeading, report.Problems);
        Section(body, report.OtherMattersHeading, report.OtherMatters);
        return body.ToString();
    }

    private static void Section(StringBuilder body, string heading, string? content)
    {
        body.Append(Paragraph(Text(heading)));
        foreach (string paragraph in content?.Split('\n') ?? [])
        {
            body.Append(Paragraph(Text(paragraph)));
        }
    }

    /// <summary>Lays the boxes on a raster: a box that spans rows goes on in a cell of its own in every row below.</summary>
    private string Table(TextTable table)
    {
        int width = table.Rows[0].Sum(box => box.ColumnSpan);
        StringBuilder xml = new("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr><w:tblGrid>");
        xml.Insert(xml.Length, "<w:gridCol w:w=\"900\"/>", width).Append("</w:tblGrid>");
        (int Rows, int Columns)[] open = new (int, int)[width];
        foreach (List<TextBox> row in table.Rows)
        {
            xml.Append("<w:tr>");
            int column = 0;
            int next = 0;
            while (column < width && (next < row.Count || open[column].Rows > 0))
            {
                if (open[column].Rows > 0)
                {
                    int span = open[column].Columns;
                    open[column].Rows--;
                    xml.Append(Cell("<w:vMerge/>", span, "<w:p/>"));
                    column += span;
                    continue;
                }

                TextBox box = row[next++];
                open[column] = (box.RowSpan - 1, box.ColumnSpan);
                xml.Append(Box(box));
                column += box.ColumnSpan;
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private string Box(TextBox box)
    {
        string cell = Cell(box.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", box.ColumnSpan, Paragraph(Runs(box)));
        return markup == DocxMarkup.Controls && box.Cell is not null && box.Text.Length == 1
            ? $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{cell}</w:sdtContent></w:sdt>"
            : cell;
    }

    private static string Cell(string merge, int span, string content) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{900 * span}\" w:type=\"dxa\"/>{(span > 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{span}\"/>") : "")}{merge}</w:tcPr>{content}</w:tc>";

    private string Runs(TextBox box)
    {
        if (box.Text.Length == 0)
        {
            return "";
        }

        if (box.Cell is null || markup == DocxMarkup.Plain)
        {
            return Text(box.Text);
        }

        _changes++;
        string mark = string.Create(CultureInfo.InvariantCulture, $" w:id=\"{_changes}\" w:author=\"办公室\" w:date=\"2024-01-20T00:00:00Z\"");
        return markup switch
        {
            DocxMarkup.Runs => string.Concat(box.Text.Select((c, at) => Text($"{c}") + (at == 0 ? "<w:proofErr w:type=\"spellStart\"/>" : ""))),
            DocxMarkup.Tracked when _changes % 3 == 0 =>
                $"<w:del{mark}><w:r><w:delText>7</w:delText></w:r></w:del><w:ins{mark}>{Text(box.Text)}</w:ins>",
            DocxMarkup.Controls => $"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{Text(box.Text)}</w:sdtContent></w:sdt>",
            _ => Text(box.Text),
        };
    }
}
