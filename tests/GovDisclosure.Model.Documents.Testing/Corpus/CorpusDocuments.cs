using System.Text;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Documents.Testing.Reports;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>Every document of the corpus.</summary>
internal static class CorpusDocuments
{
    private static readonly (string Name, Action<TextReport> Quirk, FigureStyle Figures, bool IsSpanned)[] Variants =
    [
        ("six-tables", Quirk.SixTables, FigureStyle.Plain, true),
        ("repeated-heading", Quirk.RepeatedHeading, FigureStyle.Blanks, true),
        ("continued", Quirk.Continued, FigureStyle.Plain, true),
        ("uneven-spans", Quirk.UnevenSpans, FigureStyle.Plain, false),
        ("meaningless-heads", Quirk.MeaninglessHeads, FigureStyle.Blanks, true),
        ("marks", Quirk.None, FigureStyle.Marks, true),
        ("wide", Quirk.CustomaryWording, FigureStyle.Wide, false),
        ("remarks", Quirk.None, FigureStyle.Remarks, true),
        ("wording", Quirk.CustomaryWording, FigureStyle.Marks, true),
        ("empty-boxes", Quirk.None, FigureStyle.Blanks, false),
    ];

    public static IEnumerable<CorpusDocument> All() => [.. Html(), .. TwoYears(), News(), .. Texts(), .. Markdown(), .. Word()];

    /// <summary>Every style plain and in one variant, every variant in two styles, each on one of the forms.</summary>
    private static IEnumerable<CorpusDocument> Html()
    {
        foreach ((int at, HtmlStyle style) in HtmlStyles.All.Index())
        {
            foreach ((int which, Form form) in Form.All.Index())
            {
                uint seed = (uint)((17 * at) + (5 * which) + 1);
                CorpusReport plain = new(form, seed, which == 0 ? FigureStyle.Plain : FigureStyle.Blanks, isSpanned: true, Quirk.None);
                yield return new($"html/{style.Name}-{form.Id}.html", style.Write(plain.Printed), plain.Expected);
                (string name, Action<TextReport> quirk, FigureStyle figures, bool isSpanned) = Variants[(at + (which * 3)) % Variants.Length];
                CorpusReport variant = new(form, seed + 100, figures, isSpanned, quirk);
                yield return new($"html/{style.Name}-{form.Id}-{name}.html", style.Write(variant.Printed), variant.Expected);
            }
        }
    }

    private static IEnumerable<CorpusDocument> TwoYears()
    {
        CorpusReport now = new(Form.Year2021, 10, FigureStyle.Plain, isSpanned: true, Quirk.None);
        CorpusReport before = new(Form.Year2021, 15, FigureStyle.Plain, isSpanned: true, Quirk.None);
        HtmlStyle style = new PortalStyle();
        string tabs = $"<ul class=\"tabs\"><li>{now.Printed.Year}年</li><li>{before.Printed.Year}年</li></ul>"
            + $"<div class=\"tab\">{style.Title(now.Printed.Title)}{style.Content(now.Printed)}</div>";
        yield return new(
            "html/portal-2021-two-years.html",
            style.Write(now.Printed, tabs + $"<div class=\"tab off\">{style.Title(before.Printed.Title)}{style.Content(before.Printed)}</div>"),
            new(null, [], "several-reports"));
        yield return new(
            "html/portal-2021-other-year-hidden.html",
            style.Write(now.Printed, tabs + $"<div class=\"tab\" style=\"display:none\">{style.Title(before.Printed.Title)}{style.Content(before.Printed)}</div>"),
            now.Expected);
    }

    private static CorpusDocument News()
    {
        TextReport notice = new() { Year = 2023, Title = "我市召开政府信息公开工作年度报告编制培训会", Agency = "云川市卫生健康局", Tables = [] };
        const string Text = "<p>会议要求各单位按时报送2023年度报告。</p><table><tr><td>序号</td><td>单位</td><td>报送时间</td></tr><tr><td>1</td><td>区教育局</td><td>1月10日</td></tr></table>";
        return new("html/portal-2021-news.html", new PortalStyle().Write(notice, Text), new(null, [], "no-report"));
    }

    private static IEnumerable<CorpusDocument> Texts()
    {
        foreach ((int at, TextShape shape) in TextShapes.OfText.Index())
        {
            Form form = Form.All[at % Form.All.Count];
            CorpusReport report = new(form, (uint)(40 + at), (FigureStyle)at, isSpanned: false, at % 2 == 0 ? Quirk.None : Quirk.CustomaryWording, tellsDate: false);
            Encoding encoding = at % 2 == 0 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
            string name = string.Concat(shape.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : $"{c}"));
            yield return new($"text/{name}-{form.Id}.txt", encoding.GetBytes(report.Printed.Write(shape)), report.Expected);
        }
    }

    private static IEnumerable<CorpusDocument> Markdown()
    {
        foreach (Form form in Form.All)
        {
            CorpusReport report = new(form, 60, FigureStyle.Plain, isSpanned: false, Quirk.None, tellsDate: false);
            yield return new($"markdown/pipes-{form.Id}.md", Encoding.UTF8.GetBytes(MarkdownWriter.Write(report.Printed, form)), report.Expected);
            CorpusReport marks = new(form, 65, FigureStyle.Marks, isSpanned: true, Quirk.CustomaryWording, tellsDate: false);
            yield return new($"markdown/html-tables-{form.Id}.md", Encoding.UTF8.GetBytes(MarkdownWriter.WriteWithHtmlTables(marks.Printed)), marks.Expected);
        }
    }

    private static IEnumerable<CorpusDocument> Word()
    {
        foreach (Form form in Form.All)
        {
            foreach ((int at, DocxMarkup markup) in Enum.GetValues<DocxMarkup>().Index())
            {
                CorpusReport report = new(form, (uint)(70 + at), (FigureStyle)at, isSpanned: true, Quirk.None, tellsDate: false);
                yield return new($"docx/{markup.ToString().ToLowerInvariant()}-{form.Id}.docx", new DocxWriter(markup).Write(report.Printed), report.Expected);
            }
        }
    }
}
