using System.Text;
using GovDisclosure.Model.Documents.Testing.Reports;

namespace GovDisclosure.Model.Documents.Testing.Html;

/// <summary>A page of the last century: upper case, no end tags of cells and rows, GB18030 without a word about it.</summary>
internal sealed class UppercaseStyle : HtmlStyle
{
    public override string Name => "uppercase";

    public override Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    public override string Title(string text) => $"<CENTER><FONT SIZE=5 COLOR=RED>{Escape(text)}</FONT></CENTER>\n";

    protected override string WritePage(TextReport report, string content) => $$"""
        <HTML>
        <HEAD><TITLE>{{report.Title}}</TITLE></HEAD>
        <BODY BGCOLOR=WHITE>
        <A HREF=INDEX.HTM>返回首页</A> | <A HREF=XXGK.HTM>信息公开</A>
        <HR>
        {{Title(report.Title)}}
        <P ALIGN=CENTER>发布日期：{{Date(report.PublishedOn ?? new(report.Year + 1, 1, 20))}}
        {{content}}
        <HR>
        <P ALIGN=CENTER>版权所有 {{report.Agency}}
        </BODY>
        </HTML>
        """;

    protected override string Heading(string text) => $"<P><B>{Escape(text)}</B>\n";

    protected override string Paragraph(string text) => $"<P>&nbsp;&nbsp;{Escape(text)}\n";

    protected override string OpenTable(TextTable table) => "<TABLE BORDER=1 WIDTH=\"100%\">\n";

    protected override string CloseTable => "</TABLE>\n";

    protected override string OpenRow(bool isHead) => "<TR ALIGN=CENTER>\n";

    protected override string CloseRow => "";

    protected override string Cell(TextBox box, bool isHead) =>
        $"<TD{Spans(box).Replace("\"", "", StringComparison.Ordinal).ToUpperInvariant()}>{(box.Text.Length == 0 && box.Markup is null ? "&nbsp;" : Inner(box))}\n";
}
