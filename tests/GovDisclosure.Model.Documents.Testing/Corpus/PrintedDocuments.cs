using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>What the PDF documents of the corpus are printed from.</summary>
internal static class PrintedDocuments
{
    private const string Chromium = "chromium";
    private const string LibreOffice = "libreoffice";

    private const string Plain =
        "@page{size:A4} *{font-family:'Noto Serif CJK SC'!important} body{font-size:11pt} p{font-size:14pt;line-height:1.8} td,th{padding:2px 4px;text-align:center;font-size:9pt;font-weight:normal} ";

    private const string Collapsed = Plain + "table{border-collapse:collapse;width:100%} td,th{border:1px solid #000} ";

    public static IEnumerable<PrintedDocument> All() =>
    [
        .. Pages(),
        .. WordFiles(),
        Written(),
        new("chromium-xhtml-2021-without-rules", PageOf(new XhtmlStyle(), Report(Form.Year2021, 95), Plain + "table,td{border:none}"), Refused("no-drawn-table")),
        new("chromium-scan-2021", PrintedDocument.WithRules("<html><head></head><body><img src=scan.png></body></html>", "@page{size:A4;margin:0} img{width:100%}"), Refused("no-text")),
    ];

    private static IEnumerable<PrintedDocument> Pages() =>
    [
        Page(new PortalStyle(), Report(Form.Year2021, 80), "", Plain + ".tbl{border-collapse:collapse;width:100%} th{background:#dde8f5}"),
        Page(new PortalStyle(), Report(Form.Year2019, 81, FigureStyle.Blanks), "-repeated-heads", Plain + ".tbl{border-collapse:collapse;width:100%} td{line-height:2.4}"),
        Page(new CountyStyle(), Report(Form.Year2019, 82, FigureStyle.Blanks), "", Plain),
        Page(new WordStyle(), Report(Form.Year2021, 83, FigureStyle.Wide), "-landscape", Plain + "@page{size:A4 landscape} table{width:100%}"),
        Page(new SpreadsheetStyle(), Report(Form.Year2019, 84), "-dashed", Collapsed + "td{border:1px dashed #444}"),
        Page(new EditorStyle(), Report(Form.Year2021, 85, FigureStyle.Blanks), "-cut-rows", Collapsed + "td p{line-height:3;vertical-align:top;font-size:9pt;margin:0}"),
        Page(new MinistryStyle(), Report(Form.Year2019, 86), "-numbered-pages", Collapsed + "@page{margin:60pt;@bottom-center{content:'— ' counter(page) ' —'} @top-left{content:'政府信息公开工作'}} td{text-align:right}"),
        Page(new UppercaseStyle(), Report(Form.Year2021, 87, FigureStyle.Marks), "-separate-borders", Plain + "table{border-spacing:2px;border:1px solid #999} td{border:1px solid #999}"),
        PrintedDocument.OfPage(LibreOffice, new WordStyle(), Report(Form.Year2019, 88), "", Plain),
        PrintedDocument.OfPage(LibreOffice, new CountyStyle(), Report(Form.Year2021, 89, FigureStyle.Blanks), "", Plain),
    ];

    private static IEnumerable<PrintedDocument> WordFiles()
    {
        foreach ((int at, Form form) in Form.All.Index())
        {
            foreach (DocxMarkup markup in new[] { DocxMarkup.Plain, DocxMarkup.Controls })
            {
                CorpusReport report = Report(form, (uint)(90 + at), markup == DocxMarkup.Plain ? FigureStyle.Marks : FigureStyle.Blanks, tellsDate: false);
                yield return new($"libreoffice-{markup.ToString().ToLowerInvariant()}-{form.Id}", new DocxWriter(markup).Write(report.Printed), report.Expected);
            }

            CorpusReport written = Report(form, (uint)(92 + at), FigureStyle.Blanks);
            yield return new($"libreoffice-written-{form.Id}", DocumentWriter.WriteBytes(written.Expected.Report!, ReportFormat.Docx), written.Expected);
        }
    }

    private static PrintedDocument Written()
    {
        CorpusReport report = Report(Form.Year2021, 93, FigureStyle.Blanks);
        string page = Encoding.UTF8.GetString(DocumentWriter.WriteBytes(report.Expected.Report!, ReportFormat.Html));
        return new("chromium-written-2021", PrintedDocument.WithRules(page, ""), report.Expected);
    }

    private static PrintedDocument Page(HtmlStyle style, CorpusReport report, string special, string rules) => PrintedDocument.OfPage(Chromium, style, report, special, rules);

    private static byte[] PageOf(HtmlStyle style, CorpusReport report, string rules) => PrintedDocument.OfPage(Chromium, style, report, "", rules).Source;

    private static CorpusReport Report(Form form, uint seed, FigureStyle figures = FigureStyle.Plain, bool tellsDate = true) =>
        new(form, seed, figures, isSpanned: true, Quirk.None, tellsDate);

    private static CorpusExpectation Refused(string code) => new(null, [], code);
}
