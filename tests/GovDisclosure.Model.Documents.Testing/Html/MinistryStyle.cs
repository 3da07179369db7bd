using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A ministry's site of today: sections as elements, heads in <c>th</c> with scopes, captions on tables, everything minified to one line.</summary>
internal sealed class MinistryStyle : HtmlStyle
{
    public override string Name => "ministry";

    protected override string HeadEnd => "</thead><tbody>";

    public override string Title(string text) => $"<h1>{Escape(text)}</h1>";

    protected override string WritePage(TextReport report, string content) => (
        $"<!DOCTYPE html><html lang=zh-Hans><head><meta charset=UTF-8><title>{report.Title}</title><script type=\"application/ld+json\">{{\"@type\":\"Article\",\"name\":\"{report.Title}\"}}</script></head><body>"
        + $"<nav aria-label=breadcrumb><ol><li><a href=/>首页</a><li><a href=/gk>公开</a></ol></nav><main><article>{Title(report.Title)}"
        + $"<p class=meta>发布机构：{report.Agency} <time>发布日期：{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}</time></p>{content}</article></main>"
        + "<section class=more><h2>往年报告</h2><ul><li><a href=1>上一年度报告</a></ul></section><footer>主办单位：办公厅</footer></body></html>")
        .Replace("\n", "", StringComparison.Ordinal);

    protected override string Heading(string text) => $"<h2 id=s{text.Length}>{Escape(text)}</h2>";

    protected override string Paragraph(string text) => $"<p>{Escape(text)}</p>";

    protected override string OpenTable(TextTable table) => "<div role=region tabindex=0><table><caption>单位：件（另有注明的除外）</caption><thead>";

    protected override string CloseTable => "</tbody></table></div>";

    protected override string OpenRow(bool isHead) => "<tr>";

    protected override string CloseRow => "</tr>";

    protected override string Cell(TextBox box, bool isHead) => isHead || box.Cell is null
        ? $"<th scope={(isHead ? "col" : "row")}{Spans(box)}>{Inner(box)}</th>"
        : $"<td{Spans(box)}><span class=n>{Inner(box)}</span></td>";
}
