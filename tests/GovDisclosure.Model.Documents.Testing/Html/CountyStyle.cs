using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A county's content system: the editor's old <c>font</c> and <c>center</c> tags, labels split by spaces and breaks, the office's name over a title without it.</summary>
internal sealed class CountyStyle : HtmlStyle
{
    public override string Name => "county";

    public override string Title(string text) => $"<center><font size=\"6\" face=\"黑体\">{Escape(text)}</font></center>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!DOCTYPE html>
        <html>
        <head><meta charset="gb2312" data-note="the page is UTF-8 all the same"><title>临溪县政府网</title></head>
        <body>
        <div class="head"><form action="/search"><input type="text" placeholder="请输入关键字"><input type="submit" value="搜索"></form></div>
        <div class="left"><ul class="menu"><li>政府信息公开指南</li><li>政府信息公开制度</li><li>法定主动公开内容</li><li class="cur">政府信息公开年报</li></ul></div>
        <div class="right">
        <center><font size="6">{{report.Agency}}</font></center>
        {{Title(report.Title)}}
        <div class="time">时间：{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}</div>
        <div class="text">
        {{content}}
        <p align="right">{{report.Agency}}</p>
        <p align="right">{{report.Year + 1}}年1月20日</p>
        </div>
        <div class="fj">附件：<a href="1.docx">年度报告.docx</a></div>
        </div>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<p><font face=\"黑体\">　　{Escape(text)}</font></p>\n";

    protected override string Paragraph(string text) => $"<p><font face=\"仿宋_GB2312\">　　{Escape(text)}</font></p>\n";

    protected override string OpenTable(TextTable table) => "<center><table width=\"95%\" bordercolor=\"black\" border=\"1\"><tbody>\n";

    protected override string CloseTable => "</tbody></table></center>\n";

    protected override string Cell(TextBox box, bool isHead)
    {
        string text = box.Markup is null && box.Cell is null && box.Text.Length == 4 ? $"{box.Text[..2]}<br />{box.Text[2..]}" : Inner(box);
        return $"<td{Spans(box)} valign=\"center\"><div align=\"center\"><font size=\"2\">{text}&#8203;</font></div></td>";
    }
}
