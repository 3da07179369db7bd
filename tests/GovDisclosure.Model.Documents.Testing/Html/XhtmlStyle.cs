using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>XHTML with its namespace, well-formed, in GB18030 under a declaration of UTF-8 that is wrong.</summary>
internal sealed class XhtmlStyle : HtmlStyle
{
    public override string Name => "xhtml";

    public override Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public override string Title(string text) => $"<h3 class=\"bt\">{Escape(text)}</h3>\n";

    protected override string HeadEnd => "</thead><tfoot></tfoot><tbody>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{{report.Title}}</title>
        <script type="text/javascript">//<![CDATA[
        if (1 < 2 && window.top != window) { document.domain = "example"; }
        //]]></script></head>
        <body>
        <div id="path">当前位置：<a href="../">首页</a>&#160;/&#160;<a href="./">信息公开年度报告</a></div>
        <div id="tabs"><ul><li><a href="t0.html">{{report.Year - 1}}年度</a></li><li class="on"><a href="t1.html">{{report.Year}}年度</a></li></ul></div>
        <div id="main">
        {{Title(report.Title)}}
        <table class="xx"><tbody><tr><td>名　　称</td><td colspan="3">{{report.Title}}</td></tr>
        <tr><td>发布机构</td><td>{{report.Agency}}</td><td>发布日期</td><td>{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}</td></tr></tbody></table>
        {{content}}
        </div>
        <div id="foot">主办单位：{{report.Agency}}<br />地址：临溪县城关镇人民路1号</div>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<h4>{Escape(text)}</h4>\n";

    protected override string Paragraph(string text) => $"<p>{Escape(text)}</p>\n";

    protected override string OpenTable(TextTable table) => "<table border=\"1\" summary=\"\"><thead>\n";

    protected override string Cell(TextBox box, bool isHead) => box.Text.Length == 0 && box.Markup is null ? $"<td{Spans(box)} />".Replace(" />", "></td>", StringComparison.Ordinal) : $"<td{Spans(box)}>{Inner(box)}</td>\n";
}
