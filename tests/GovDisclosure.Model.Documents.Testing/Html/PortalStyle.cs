using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A province's portal: divs, a table of metadata, <c>thead</c> and <c>th</c>, spans as they should be, a bar to share the page.</summary>
internal sealed class PortalStyle : HtmlStyle
{
    public override string Name => "portal";

    protected override string HeadEnd => "</thead>\n<tbody>\n";

    public override string Title(string text) => $"<h1 class=\"detail-title\">{Escape(text)}</h1>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="SiteName" content="岚江省人民政府门户网站">
        <meta name="ArticleTitle" content="{{report.Title}}">
        <title>{{report.Title}}_政府信息公开年报_岚江省人民政府门户网站</title>
        <link rel="stylesheet" href="/static/css/detail.css">
        <style>.tbl td,.tbl th{border:1px solid #999;padding:4px 6px}.share-bar{display:flex}</style>
        <script>var siteId = 17, pubDate = '{{report.Year + 1}}-01-20';</script>
        </head>
        <body>
        <div class="top-bar"><a href="/">首页</a><a href="/en/">English</a><a href="/wza/">无障碍</a><a href="/login">登录</a></div>
        <div class="nav"><ul><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwfw/">政务服务</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
        <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/nb/">政府信息公开年报</a></div>
        <div class="side"><h3>历年年报</h3><ul>
        <li><a href="/zwgk/nb/{{report.Year - 1}}.html">{{report.Agency}}{{report.Year - 1}}年政府信息公开工作年度报告</a></li>
        <li><a href="/zwgk/nb/{{report.Year - 2}}.html">{{report.Agency}}{{report.Year - 2}}年政府信息公开工作年度报告</a></li>
        </ul></div>
        <div class="detail">
        <table class="meta"><tbody>
        <tr><td>索引号：</td><td>01457003-1/{{report.Year + 1}}-00012</td><td>主题分类：</td><td>政府信息公开 / 年报</td></tr>
        <tr><td>发布机构：</td><td>{{report.Agency}}</td><td>发布日期：</td><td>{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}</td></tr>
        </tbody></table>
        {{Title(report.Title)}}
        <div class="share-bar"><span>字号：</span><a href="javascript:;">大</a><a href="javascript:;">中</a><a href="javascript:;">小</a><button>打印</button></div>
        <div id="zoom" class="content">
        {{content}}
        </div>
        <div class="bottom"><a href="javascript:window.print()">打印本页</a> <a href="javascript:window.close()">关闭窗口</a></div>
        </div>
        <div class="footer"><p>主办单位：岚江省人民政府办公厅</p><p>网站标识码：9900000017　岚ICP备00000017号</p></div>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<h2>{Escape(text)}</h2>\n";

    protected override string Paragraph(string text) => $"<p>　　{Escape(text)}</p>\n";

    protected override string OpenTable(TextTable table) => "<div class=\"tbl-wrap\"><table class=\"tbl\" border=\"1\" cellspacing=\"0\">\n<thead>\n";

    protected override string CloseTable => "</tbody>\n</table></div>\n";

    protected override string Cell(TextBox box, bool isHead) => isHead ? $"<th{Spans(box)}>{Inner(box)}</th>\n" : $"<td{Spans(box)}>{Inner(box)}</td>\n";
}
