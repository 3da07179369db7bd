using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>Tables pasted from a spreadsheet: columns with widths, <c>x:num</c>, classes by number, a second element for line breaks within labels.</summary>
internal sealed class SpreadsheetStyle : HtmlStyle
{
    public override string Name => "spreadsheet";

    public override string Title(string text) => $"<p style=\"text-align:center;font-size:22pt\">{Escape(text)}</p>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <html xmlns:x="urn:schemas-microsoft-com:office:excel">
        <head><meta charset="utf-8"/><title>{{report.Title}}-{{report.Agency}}</title></head>
        <body>
        <ul class="bread"><li><a href="/">首页</a></li><li><a href="/gk">公开</a></li><li>正文</li></ul>
        <section>
        {{Title(report.Title)}}
        <p class="sub">【字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】 发布时间：{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}} 来源：{{report.Agency}}</p>
        {{content}}
        </section>
        <aside><h4>相关链接</h4><a href="/gk/zn">政府信息公开指南</a><a href="/gk/zd">政府信息公开制度</a></aside>
        </body>
        </html>
        """;

    protected override string Heading(string text) => $"<p><strong>{Escape(text)}</strong></p>\n";

    protected override string Paragraph(string text) => $"<p style=\"text-indent:2em\">{Escape(text)}</p>\n";

    protected override string OpenTable(TextTable table) => "<table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'>\n <col width=72 style='mso-width-source:userset'><col width=64 span=6>\n";

    protected override string CloseTable => "</table>\n";

    protected override string OpenRow(bool isHead) => " <tr height=27 style='height:20.25pt'>\n";

    protected override string Cell(TextBox box, bool isHead)
    {
        bool isNumber = box.Markup is null && box.Text.Length > 0 && box.Text.All(char.IsAsciiDigit);
        string text = box.Markup is null && box.Text.Length > 9 && !isNumber ? $"{Escape(box.Text[..5])}<br>\n  {Escape(box.Text[5..])}" : Inner(box);
        return $"  <td{Spans(box)} class=xl{65 + (box.ColumnSpan % 9)} width=72{(isNumber ? $" x:num=\"{box.Text}\"" : "")}>{(box.Text.Length == 0 && box.Markup is null ? "　" : text)}</td>\n";
    }
}
