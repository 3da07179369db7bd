using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>A report that was printed as PDF by a program people use, and how it looked as a web page before.</summary>
/// <param name="Name">The name of its file: the program, what is special about it, the form.</param>
/// <param name="Style">Style rules beyond those of any.</param>
/// <param name="HasGaps">Whether every fourth cell is blank.</param>
/// <param name="RepeatsHeads">Whether heads of tables are repeated on every page.</param>
internal sealed record Fixture(string Name, string Style, bool HasGaps = false, bool RepeatsHeads = false)
{
    private const string Plain =
        "@page{size:A4} body{font-family:'Noto Serif CJK SC';font-size:11pt} h1{font-size:18pt;text-align:center} h2{font-size:14pt} h1,h2{font-weight:normal} " +
        "p{text-indent:2em} table{border-collapse:collapse;width:100%} td{border:1px solid #000;padding:2px 4px;text-align:center;font-size:9pt} ";

    public static IReadOnlyList<Fixture> All { get; } =
    [
        new("chromium-plain-2021", Plain),
        new("chromium-repeated-heads-2019", Plain + "td{line-height:2.4}", HasGaps: true, RepeatsHeads: true),
        new("chromium-landscape-2021", Plain + "@page{size:A4 landscape} p{line-height:2}", HasGaps: true),
        new("chromium-separate-borders-2019", Plain + "table{border-collapse:separate;border-spacing:2px} td{border-color:#999}"),
        new("chromium-dashed-2021", Plain + "td{border-style:dashed;border-color:#444} td.l{background:#dde8f5}", RepeatsHeads: true),
        new("chromium-cut-rows-2021", Plain + "td{line-height:2.0;vertical-align:top}", HasGaps: true),
        new("chromium-numbered-pages-2019", Plain + "@page{margin:60pt;@bottom-center{content:'— ' counter(page) ' —'} @top-left{content:'政府信息公开工作'}} td.v{text-align:right}"),
        new("libreoffice-plain-2021", Plain),
        new("libreoffice-gaps-2019", Plain + "td{line-height:200%}", HasGaps: true),
    ];

    public Form Form => Form.All.Single(form => Name.EndsWith(form.Id, StringComparison.Ordinal));

    public byte[] Read() => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", $"{Name}.pdf"));

    /// <summary>The number printed in a cell.</summary>
    public decimal? Printed(FormCell cell)
    {
        decimal number = PrintedReport.NumberOf(Form, cell);
        return HasGaps && number % 4 == 1 ? null : number;
    }

    public string ToHtml() => PrintedReport.Of(Form, cell => PrintedReport.Print(cell, Printed(cell))).ToHtml(Style, RepeatsHeads);
}
