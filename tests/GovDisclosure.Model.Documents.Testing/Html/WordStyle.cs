using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>Saved by Word as a web page: its namespaces and classes, numbers split over spans, empty paragraphs, a last row of no height that sets the widths.</summary>
internal sealed class WordStyle : HtmlStyle
{
    public override string Name => "word";

    public override string Title(string text) => $"<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt'>{Escape(text)}<o:p></o:p></span></b></p>\n\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8">
        <meta name=Generator content="Microsoft Word 15">
        <title>{{report.Title}}</title>
        <!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>办公室</o:Author><o:Pages>4</o:Pages></o:DocumentProperties></xml><![endif]-->
        <style><!-- p.MsoNormal {margin:0cm; text-align:justify; font-size:10.5pt} table.MsoNormalTable {mso-style-name:普通表格} --></style>
        </head>
        <body lang=ZH-CN style='text-justify-trim:punctuation'>
        <div class=WordSection1 style='layout-grid:15.6pt'>
        {{Title(report.Title)}}
        <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
        {{content}}
        <p class=MsoNormal align=right style='text-align:right'>{{report.Agency}}<span lang=EN-US><o:p></o:p></span></p>
        <p class=MsoNormal align=right style='text-align:right'><span lang=EN-US>{{report.Year + 1}}</span>年<span lang=EN-US>1</span>月<span lang=EN-US>20</span>日<span lang=EN-US><o:p></o:p></span></p>
        </div>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:黑体'>{Escape(text)}<span lang=EN-US><o:p></o:p></span></span></p>\n\n";

    protected override string Paragraph(string text) => $"<p class=MsoNormal style='text-indent:32.0pt'><span style='font-family:仿宋'>{Escape(text)}</span></p>\n\n";

    protected override string OpenTable(TextTable table) => "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 width=680\n style='border-collapse:collapse;mso-padding-alt:0cm 0cm 0cm 0cm'>\n";

    protected override string OpenRow(bool isHead) => " <tr style='mso-yfti-irow:0;height:20.1pt'>\n";

    protected override string CloseTable => " <![if !supportMisalignedColumns]>\n <tr height=0>\n  <td width=80 style='border:none'></td>\n  <td width=80 style='border:none'></td>\n  <td width=80 style='border:none'></td>\n </tr>\n <![endif]>\n</table>\n\n";

    protected override string CloseRow => " </tr>\n";

    protected override string Cell(TextBox box, bool isHead) =>
        $"  <td width=80{Spans(box).Replace("\"", "", StringComparison.Ordinal)} style='width:60.0pt;border:solid windowtext 1.0pt'>\n  <p class=MsoNormal align=center style='text-align:center'>{Runs(box)}</p>\n  </td>\n";

    private static string Runs(TextBox box)
    {
        if (box.Markup is not null)
        {
            return box.Markup;
        }

        if (box.Text.Length == 0)
        {
            return "<span lang=EN-US style='font-size:9.0pt'><o:p>&nbsp;</o:p></span>";
        }

        if (!char.IsAsciiDigit(box.Text[0]) || box.Text.Length < 2)
        {
            return $"<span style='font-size:9.0pt;font-family:宋体'>{Escape(box.Text)}<span\n  lang=EN-US><o:p></o:p></span></span>";
        }

        StringBuilder runs = new();
        foreach (char c in box.Text)
        {
            runs.Append(CultureInfo.InvariantCulture, $"<span lang=EN-US style='font-size:9.0pt'>{c}</span>");
        }

        return runs.Append("<span lang=EN-US><o:p></o:p></span>").ToString();
    }
}
