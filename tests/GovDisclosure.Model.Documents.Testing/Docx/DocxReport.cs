using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Docx;

/// <summary>Writes reports as Word documents, in any of the shapes they come in.</summary>
internal sealed class DocxReport(TextReport report, DocxShape shape)
{
    private const string Organizations = "法人或其他组织";
    private const string Author = "w:id=\"1\" w:author=\"a\" w:date=\"2024-01-01T00:00:00Z\"";

    public static ReadResult Read(TextReport report, DocxShape shape) => DocumentReader.Read(Write(report, shape));

    public static byte[] Write(TextReport report, DocxShape shape) => DocxFile.OfBody(BodyOf(report, shape));

    /// <summary>What stands in the body of a document.</summary>
    public static string BodyOf(TextReport report, DocxShape shape) => new DocxReport(report, shape).Body();

    private string Body()
    {
        StringBuilder body = new();
        body.Append(Paragraph(report.Title));
        Section(body, "一、总体情况", report.Overview);
        foreach (TextTable table in report.Tables)
        {
            if (table.Heading is not null)
            {
                body.Append(Paragraph(table.Heading));
            }

            body.Append(Table(table)).Append("<w:p/>");
        }

        Section(body, "五、存在的主要问题及改进情况", report.Problems);
        Section(body, "六、其他需要报告的事项", report.OtherMatters);
        return shape == DocxShape.LayoutTable ? DocxFile.Table(DocxFile.Row(DocxFile.Cell(body.ToString()))) : body.ToString();
    }

    private void Section(StringBuilder body, string heading, string? content)
    {
        if (content is not null)
        {
            body.Append(Paragraph(heading)).Append(Paragraph(content));
        }
    }

    private string Table(TextTable table)
    {
        int columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        IEnumerable<string> rows = table.Rows.Where(row => row.Count > 0).Select(row => Row(row, columns));
        return DocxFile.Table([.. shape == DocxShape.Tracked ? rows.SelectMany(WithDeletedRow) : rows]);
    }

    private string Row(List<TextBox> row, int columns)
    {
        int[] spans = shape == DocxShape.Merged ? Spans(row, columns) : [.. row.Select(_ => 1)];
        string cells = string.Concat(row.Select((box, at) => Cell(box, spans[at])));
        return shape switch
        {
            DocxShape.ContentControls => $"<w:sdt><w:sdtPr/><w:sdtContent><w:tr>{cells}</w:tr></w:sdtContent></w:sdt>",
            DocxShape.Tracked => $"<w:tr><w:trPr><w:ins {Author}/></w:trPr>{cells}<w:tc><w:tcPr><w:cellDel {Author}/></w:tcPr>{DocxFile.Paragraph("88")}</w:tc></w:tr>",
            _ => $"<w:tr>{cells}</w:tr>",
        };
    }

    private static IEnumerable<string> WithDeletedRow(string row) =>
        [$"<w:tr><w:trPr><w:del {Author}/></w:trPr>{DocxFile.Cell(DocxFile.Paragraph("规章"))}{DocxFile.Cell(DocxFile.Paragraph("77"))}</w:tr>", row];

    private string Cell(TextBox box, int span)
    {
        string properties = span == 1 ? "" : $"<w:gridSpan w:val=\"{span}\"/>";
        if (shape == DocxShape.Merged && box.Cell is null)
        {
            properties += box.Text.Length == 0 ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>";
        }

        string cell = DocxFile.Cell(Paragraph(box.Text), properties);
        return shape == DocxShape.ContentControls ? $"<w:sdt><w:sdtContent>{cell}</w:sdtContent></w:sdt>" : cell;
    }

    private string Paragraph(string text) => shape switch
    {
        DocxShape.SplitRuns => $"<w:p>{string.Concat(text.Select(c => $"<w:proofErr w:type=\"spellStart\"/>{DocxFile.Run(c.ToString(), "<w:b/>")}"))}</w:p>",
        DocxShape.Tracked => $"<w:p><w:ins {Author}>{DocxFile.Run(text)}</w:ins><w:del {Author}><w:r><w:delText>99</w:delText></w:r></w:del>"
            + $"<w:moveFrom {Author}>{DocxFile.Run("98")}</w:moveFrom></w:p>",
        DocxShape.ContentControls when text.Length == 0 => $"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{DocxFile.Run("单击此处输入数字。")}</w:sdtContent></w:sdt></w:p>",
        DocxShape.ContentControls => $"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr w:val=\"0\"/><w:dropDownList><w:listItem w:displayText=\"1\"/></w:dropDownList></w:sdtPr><w:sdtContent>{DocxFile.Run(text)}</w:sdtContent></w:sdt></w:p>",
        DocxShape.Fields => $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"{DocxFile.Run(text)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        _ => DocxFile.Paragraph(text),
    };

    /// <summary>How many columns of the grid each box takes: headings those under them, and the last label of a row what is left.</summary>
    private static int[] Spans(List<TextBox> row, int columns)
    {
        int[] spans = [.. row.Select(box => box.Text is Organizations or "行政复议" or "未经复议直接起诉" or "复议后起诉" && box.Cell is null ? 5 : box.Text == "行政诉讼" ? 10 : 1)];
        int values = row.FindIndex(box => box.Cell is not null);
        spans[values > 0 ? values - 1 : 0] += Math.Max(0, columns - spans.Sum());
        return spans;
    }
}
