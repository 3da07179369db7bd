using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A department's site: metadata in a definition list, tables in boxes that scroll, the same article again, hidden, for printing.</summary>
internal sealed class DepartmentStyle : HtmlStyle
{
    public override string Name => "department";

    public override string Title(string text) => $"<div class=\"xl-title\"><span>{Escape(text)}</span></div>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <!DOCTYPE html>
        <html>
        <head><meta name="viewport" content="width=device-width"><title>{{report.Title}}</title>
        <style>@media print { .screen { display: none } }</style></head>
        <body>
        <header><a class="logo" href="./"><img src="logo.svg" alt="{{report.Agency}}"></a>
        <nav><ol><li><a href="./jgzn/">机构职能</a></li><li><a href="./tzgg/">通知公告</a></li><li><a href="./zfxxgk/">政府信息公开</a></li></ol></nav></header>
        <main class="screen">
        <dl class="bt-info"><dt>索 引 号</dt><dd>BM-{{report.Year + 1}}-0007</dd><dt>发布机构</dt><dd>{{report.Agency}}</dd><dt>发布日期</dt><dd>{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}</dd></dl>
        <article>
        {{Title(report.Title)}}
        {{content}}
        </article>
        <div class="bdsharebuttonbox"><a href="#">微博</a><a href="#">微信</a></div>
        </main>
        <div class="print-view" style="display:none">
        {{Title(report.Title)}}
        {{content}}
        </div>
        <footer><p>{{report.Agency}}主办</p><p>公安备案号 00000000000000</p></footer>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<div class=\"h\">{Escape(text)}</div>\n";

    protected override string Paragraph(string text) => $"<div class=\"p\">{Escape(text)}</div>\n";

    protected override string OpenTable(TextTable table) => "<figure class=\"table\" style=\"overflow-x:auto\"><table><colgroup><col style=\"width:20%\"><col></colgroup><tbody>\n";

    protected override string CloseTable => "</tbody></table></figure>\n";

    protected override string Cell(TextBox box, bool isHead) => $"<td{Spans(box)} class=\"et{box.Text.Length}\">{(box.Text.Length == 0 && box.Markup is null ? "<br>" : Inner(box))}</td>\n";
}
