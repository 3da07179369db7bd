using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>Pasted into the editor of a content system: headings are bold paragraphs, cells hold paragraphs, blanks are non-breaking spaces, nothing is a head.</summary>
internal sealed class EditorStyle : HtmlStyle
{
    public override string Name => "editor";

    public override string Title(string text) => $"<p style=\"text-align: center;\"><span style=\"font-size: 29px; font-family: 方正小标宋简体;\"><strong>{Escape(text)}</strong></span></p>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!doctype html>
        <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{{report.Title}}</title></head>
        <body class="article-page">
        <div class="location"><span>您现在的位置：</span><a href="/index.html">网站首页</a>&nbsp;&gt;&nbsp;<a href="/xxgk/">信息公开</a>&nbsp;&gt;&nbsp;<a href="/xxgknb/">信息公开年报</a></div>
        <div class="article">
        <h2 class="article-title">{{report.Title}}</h2>
        <div class="article-info"><span>来源：{{report.Agency}}</span><span>发布时间：{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}} 10:32</span><span>浏览次数：<em id="hits">208</em></span></div>
        <div class="article-content">
        {{content}}
        </div>
        <div class="article-pages"><p>上一篇：<a href="/xxgknb/1.html">{{report.Year - 1}}年政府信息公开工作年度报告</a></p><p>下一篇：没有了</p></div>
        </div>
        <div class="foot">版权所有：{{report.Agency}}　联系电话：0000-0000000</div>
        </body></html>
        """;

    protected override string Heading(string text) => $"<p style=\"text-indent: 32px; line-height: 2em;\"><strong><span style=\"font-family: 黑体; font-size: 16px;\">{Escape(text)}</span></strong></p>\n";

    protected override string Paragraph(string text) => $"<p style=\"text-indent: 32px;\"><span style=\"font-family: 仿宋; font-size: 16px;\">{Escape(text)}</span></p>\n";

    protected override string OpenTable(TextTable table) => "<table class=\"ue-table\" width=\"100%\" data-sort=\"sortDisabled\"><tbody>\n";

    protected override string OpenRow(bool isHead) => "<tr class=\"firstRow\">";

    protected override string Cell(TextBox box, bool isHead) => box.Text.Length == 0 && box.Markup is null
        ? $"<td{Spans(box)} style=\"border: 1px solid;\"><p style=\"text-align:center\">&nbsp;</p></td>"
        : $"<td{Spans(box)} style=\"border: 1px solid;\"><p style=\"text-align:center\"><span style=\"font-family: 宋体\">{Inner(box)}&nbsp;</span></p></td>";
}
