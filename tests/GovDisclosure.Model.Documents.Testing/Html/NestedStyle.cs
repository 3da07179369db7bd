using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A site of 2005: tables within tables place everything, in GBK, as the page rightly says.</summary>
internal sealed class NestedStyle : HtmlStyle
{
    public override string Name => "nested";

    public override Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    public override string Title(string text) => $"<tr><td height=\"60\" align=\"center\" class=\"STYLE5\"><font size=\"5\"><b>{Escape(text)}</b></font></td></tr>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
        <html>
        <head>
        <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
        <title>{{report.Agency}}</title>
        </head>
        <body topmargin="0" bgcolor="#FFFFFF">
        <table width="1002" border="0" align="center" cellpadding="0" cellspacing="0">
        <tr><td colspan="3"><img src="images/top.jpg" width="1002" height="150" alt=""></td></tr>
        <tr><td width="200" valign="top">
        <table width="100%" border="0"><tr><td><b>信息公开</b></td></tr><tr><td><a href="zn.asp">公开指南</a></td></tr><tr><td><a href="ml.asp">公开目录</a></td></tr><tr><td><a href="nb.asp">年度报告</a></td></tr></table>
        </td><td width="10">&nbsp;</td><td width="792" valign="top">
        <table width="100%" border="0" cellpadding="0" cellspacing="0">
        <tr><td height="25" background="images/bg.gif">&nbsp;&nbsp;您的位置：首页 &gt;&gt; 信息公开 &gt;&gt; 年度报告</td></tr>
        {{Title(report.Title)}}
        <tr><td align="center">发布时间：{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}&nbsp;&nbsp;作者：办公室&nbsp;&nbsp;点击数：56</td></tr>
        <tr><td class="content"><div id="fontzoom">
        {{content}}
        </div></td></tr>
        <tr><td align="right"><a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></td></tr>
        </table>
        </td></tr>
        <tr><td colspan="3" align="center">主办：{{report.Agency}}　技术支持：信息中心</td></tr>
        </table>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<P><B>&nbsp;&nbsp;&nbsp;&nbsp;{Escape(text)}</B></P>\n";

    protected override string Paragraph(string text) => $"<P>&nbsp;&nbsp;&nbsp;&nbsp;{Escape(text)}</P>\n";

    protected override string OpenTable(TextTable table) => "<TABLE width=\"780\" border=1 align=center cellPadding=0 cellSpacing=0 borderColor=#000000>\n<TBODY>\n";

    protected override string CloseTable => "</TBODY></TABLE>\n";

    protected override string OpenRow(bool isHead) => "<TR>\n";

    protected override string CloseRow => "</TR>\n";

    protected override string Cell(TextBox box, bool isHead) =>
        $"<TD{Spans(box).Replace("\"", "", StringComparison.Ordinal)} align=middle>{(box.Text.Length == 0 && box.Markup is null ? "&nbsp;" : Inner(box))}</TD>\n";
}
