using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

public class PageStylesTests
{
    private const string Total = "/requests/carriedForward/total";

    /// <summary>Whatever takes a text out of sight or out of its place.</summary>
    private static readonly string[] Ways =
    [
        "display:none", "DISPLAY : None", "visibility:hidden", "visibility:collapse", "opacity:0", "opacity:.0", "opacity:0%", "font-size:0", "font-size:0pt", "font:0/0 a", "mso-hide:all",
        "color:transparent", "color:rgba(0,0,0,0)", "color:rgb(0 0 0 / 0%)", "color:#fff", "color:White", "color:rgb(255, 255, 255)", "text-indent:-9999px", "text-indent:-100em",
        "position:absolute;left:-9999px", "position:absolute", "float:right", "transform:scale(0)", "transform:scaleX(-1)", "direction:rtl;unicode-bidi:bidi-override", "text-decoration:line-through",
        "vertical-align:super", "content-visibility:hidden", "color:hsl(0 0% 100%)", "color:#fefefe", "color:oklch(1 0 0)", "color:color-mix(in srgb, white, white)", "color:var(--white)",
        "-webkit-text-fill-color:transparent", "background:#000", "background:black;color:#000", "filter:opacity(0)", "filter:blur(9px)", "mask:linear-gradient(transparent,transparent)",
        "clip-path:inset(100%)", "height:0;overflow:hidden;display:inline-block", "max-width:1px;overflow:clip", "letter-spacing:-1em", "scale:0", "translate:-9999px", "transform:translateX(-9999px)",
        "mix-blend-mode:screen", "font-family:Wingdings", "FONT-FAMILY : Wingdings 2, sans-serif", "font-family:Webdings", "display:var(--none)", "display:var(--unknown,none)", "font-size:calc(0px)", "font-size:min(0px,1em)", "opacity:calc(1 - 1)", "-webkit-text-security:disc", "text-indent:calc(0px - 9999px)",
    ];

    /// <summary>How a part of a cell is given a style.</summary>
    private static readonly (string Sheet, string Tag)[] Givers =
    [
        ("", "<span style='{0}'>"),
        ("<style>.old{{{0}}}</style>", "<span class='old'>"),
        ("<style>td .old{{{0}}}</style>", "<span class='x old'>"),
        ("<style><!--\n/* {{ */ td span{{{0}}} --></style>", "<span>"),
        ("<style>#old{{{0}}}</style>", "<span id=old>"),
        ("<style>.a,.old:not(:empty){{{0}!important}}</style>", "<span class=old style='display:inline'>"),
        ("<style>@media screen{{.old{{{0}}}}}</style>", "<span class=old>"),
        ("<style>@media (orientation:landscape){{.old{{{0}}}}}</style>", "<span class=old>"),
        ("<style>@supports (display:grid){{.old{{{0}}}}}</style>", "<span class=old>"),
        ("<style>table{{td{{& .old{{{0}}}}}}}</style>", "<span class=old>"),
        ("<style>span[data-old='1']{{{0}}}</style>", "<span data-old=1>"),
        ("<style>span:has(b){{{0}}} span:not(.new .x){{{0}}}</style>", "<span>"),
        ("<style>@layer x{{:is(.old,.older){{{0}}}}}</style>", "<span class=old>"),
        ("<style media=screen>.old{{{0}}}</style><style media=print>.old{{display:inline!important}}</style>", "<span class=old>"),
    ];

    /// <summary>Where in a cell the part stands; {0} opens it, {1} is the first figure and {2} the second.</summary>
    private static readonly string[] Shapes =
    [
        "{1}{0}{2}</span>", "{0}{1}</span>{2}", "<p>{1}{0}{2}</span></p>", "<p align=center><font>{1}</font>{0}<b>{2}</b></span></p>", "{0}{1}{2}</span>", "-{0}{1}{2}</span>",
    ];

    public static TheoryData<string, string> Undone() => new()
    {
        { ".old{display:none}.old{display:inline}", "12" },
        { ".old{display:inline!important}.old{display:none}", "12" },
        { "span.old{display:inline}.old{display:none}", "12" },
        { "#o{display:inline}.old{display:none}", "12" },
        { "@media print{.old{display:none}}", "12" },
        { "@media (max-width:768px){.old{display:none}}", "12" },
        { "@media screen and (min-width:600px){.old{display:none}}", "1" },
        { "@media not print{.old{display:none}}", "1" },
        { ".old:hover{display:none}", "12" },
        { ".old{display:var(--unknown)}", "12" },
        { ":root{--ink:#333}.old{color:var(--ink)}", "12" },
        { ":root{--ink:#333}.old{color:var( --ink , #fff)}", "1\uFFFC" },
        { "td::before{> .old{display:none}}", "12" },
        { ".old{display:none;display:bogus}", "1" },
        { ".old{width:0}", "12" },
        { ".old{overflow:hidden}", "12" },
        { ".old{filter:grayscale(1)}", "12" },
        { ".old{letter-spacing:1px;font-size:clamp(12px,1vw,16px)}", "12" },
        { ".old{color:hsl(200 50% 30%);scale:1}", "12" },
        { ".old{background:url(a;display:none)}", "12" },
        { ".old{display:none}td:has(.x) .old,.old:not(td .y){display:inline}", "1\uFFFC" },
        { ".new{display:none}", "12" },
        { ".old .x{display:none}", "12" },
        { "div > .old{display:none}", "12" },
        { "td + td > .old{display:none}", "1" },
        { "table .old{display:none}", "1" },
        { "tr td:nth-child(2) span{display:none}", "1" },
        { "tr td:nth-child(3) span{display:none}", "12" },
        { ".OLD{display:none}", "1" },
        { "td{visibility:hidden}td span,td{visibility:visible}", "12" },
        { "table{font-size:0}td{font-size:9pt}", "12" },
        { "table{color:#fff}td{color:#333}", "12" },
        { "td{background:#06c;color:#fff}", "12" },
        { "table{background:#06c}span{color:#fff}", "12" },
        { "@keyframes x{from{opacity:0}}@font-face{font-size:0}@page{size:0}", "12" },
        { ".old::before{content:'5'}", "1\uFFFC2" },
        { ".old:after{content:'\\35 '}", "1\uFFFC2" },
        { ".old::before{content:attr(id)}", "1\uFFFC2" },
        { ".old::before{content:attr(class);display:none}", "12" },
        { ".old::before{content:'';clear:both}.old:after{content:'\\e605'}", "12" },
        { ".old::before{content:'✖1 x';display:block}", "12" },
        { "td::first-letter{font-size:0}", "\uFFFC\uFFFC" },
        { ".old{position:relative}td{text-indent:-21pt;margin-left:-5pt}", "12" },
        { "}}.x{{.old{display:none}", "12" },
        { ".old{display:none;display:inline\\9}", "1" },
        { ".old,b!{display:none}", "1\uFFFC" },
        { ".md\\:hidden,.\\6f ld{display:none}", "1" },
        { ".old:after{content:'\\000035'}", "1\uFFFC2" },
        { ".md\\:hidden{display:none}", "12" },
        { ".x{color:red} } .old{display:none}", "12" },
        { ".x[y='}']{color:red}.old{display:none}", "1" },
    };

    [Fact]
    public void Read_PartOfACellOutOfSight_IsNeverReadAsSeen()
    {
        List<string> wrong = [];
        foreach (string way in Ways)
        {
            foreach ((string sheet, string tag) in Givers)
            {
                foreach (string shape in Shapes)
                {
                    string cell = shape.Replace("{0}", string.Format(null, tag, way), StringComparison.Ordinal).Replace("{1}", "1", StringComparison.Ordinal).Replace("{2}", "2", StringComparison.Ordinal);
                    string text = Cell($"<style>:root{{--white:#fff;--none:none}}</style>{string.Format(null, sheet, way)}", cell);
                    if (text is "12" or "-12")
                    {
                        wrong.Add($"{sheet} {way} {cell}");
                    }
                }
            }
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Undone))]
    public void Read_StyleSheet_IsFollowedAsABrowserDoes(string sheet, string text) =>
        Cell($"<style>{sheet}</style>", "1<span class=old id=o>2</span>").Should().Be(text);

    [Theory]
    [InlineData("<bdo dir=rtl>12</bdo>")]
    [InlineData("<span dir=RTL>12</span>")]
    [InlineData("<font color=white>1</font>2")]
    [InlineData("<font face=Wingdings>1</font>2")]
    [InlineData("<input value=12 style=opacity:0>")]
    [InlineData("<span style='display:/**/none'>1</span><span style='opacity:0'>2</span>")]
    [InlineData("&#x202E;12")]
    public void Read_Cell_IsNoNumber(string cell) => Cell("", cell).Should().NotBe("12").And.NotBe("2").And.NotBe("1");

    [Theory]
    [InlineData("<span hidden style='display:inline'>2</span>", "12")]
    [InlineData("<span style='visibility:hidden'>5<b style='visibility:visible'>2</b></span>", "1\uFFFC2")]
    [InlineData("<span dir=ltr>2</span>", "12")]
    [InlineData("<font color=white style='background:blue'>2</font>", "12")]
    [InlineData("<span style='color:#fff1f1'>2</span>", "12")]
    public void Read_PartThatIsSeen_IsRead(string part, string text) => Cell("", $"1{part}").Should().Be(text);

    [Fact]
    public void Read_SheetsThatDoNotHold_HideNothing() =>
        Cell("<noscript><style>.old{display:none}</style></noscript><style type=text/less>.old{display:none}</style><!--<style>.old{display:none}</style>-->", "1<i class=old>2</i>").Should().Be("12");

    [Theory]
    [InlineData("<style>.copy{display:none}</style><div class=copy>", true)]
    [InlineData("<style>.copy{visibility:hidden}</style><div class=copy>", true)]
    [InlineData("<div style='visibility:hidden'>", true)]
    [InlineData("<style>.copy{opacity:0}</style><div class=copy>", false)]
    [InlineData("<style>@media (orientation:portrait){.copy{display:none}}</style><div class=copy>", false)]
    public void Read_HiddenCopyOfTheTables_IsNotTaken(string open, bool isCertain)
    {
        TextReport report = TextReport.Numbered(Form.Year2021);
        string page = new PortalStyle().Content(report);
        string copy = page.Replace("1", "2", StringComparison.Ordinal);

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<h1>{report.Title}</h1>{page}{open}{copy}</div>"));

        result.Cells.Should().HaveCount(Form.Year2021.Cells.Count).And.AllSatisfy(cell =>
            (cell.Value == TextReport.NumberOf(Form.Year2021, cell.Definition) || (!isCertain && cell.Value is null)).Should().BeTrue());
        if (isCertain)
        {
            result.Diagnostics.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("display:none", "missing-row")]
    [InlineData("visibility:collapse", null)]
    [InlineData("opacity:0", null)]
    [InlineData("font-size:0", null)]
    public void Read_RowHiddenByAClass_IsReported(string way, string? code)
    {
        TextReport report = TextReport.Spanned(Form.Year2021, cell => TextReport.Print(cell, TextReport.NumberOf(Form.Year2021, cell)));
        string page = new PortalStyle().Content(report);
        int row = page.LastIndexOf("<tr", page.IndexOf("结转下年度", StringComparison.Ordinal), StringComparison.Ordinal);
        page = page.Insert(row + 3, " class=gone");

        ReadResult result = DocumentReader.Read(Encoding.UTF8.GetBytes($"<style>.gone{{{way}}}</style><h1>{report.Title}</h1>{page}"));

        result.Cells.Where(cell => cell.Definition.Pointer == Total).Should().NotContain(cell => cell.Value != null);
        result.Diagnostics.Should().NotBeEmpty();
        result.Diagnostics.Should().Contain(diagnostic => code == null || diagnostic.Code == code);
    }

    [Theory]
    [InlineData(".a{display:none}", 25_000, "<i class=a>x</i>", 10)]
    [InlineData(".a{display:none}", 19_000, "<i class=a>x</i>", 100_000)]
    [InlineData("*~*{display:none}", 1, "<b>x</b>", 100_000)]
    [InlineData("b:nth-child(3n){opacity:0}", 1, "<b>x</b>", 100_000)]
    [InlineData("{.a{", 1_000, "x", 1)]
    public void Read_SheetThatCostsTooMuch_IsTooComplex(string rule, int rules, string element, int elements)
    {
        string page = $"<style>{string.Concat(Enumerable.Repeat(rule, rules))}</style>{string.Concat(Enumerable.Repeat(element, elements))}";

        FluentActions.Invoking(() => Read(page)).Should().Throw<TooComplexException>();
    }

    [Fact]
    public void Read_SelectorLongerThanAny_IsTooComplex() =>
        FluentActions.Invoking(() => Read($"<style>{string.Concat(Enumerable.Repeat("b ", 10_000))}{{display:none}}</style>x")).Should().Throw<TooComplexException>();

    [Theory]
    [InlineData("x b b b b b b b b b b b b b b b b b b{display:none}")]
    [InlineData("x>b b>b b>b b>b b>b b>b b>b b>b b>b b>b{display:none}")]
    [InlineData("b:not(:not(:not(b))) b{display:none}")]
    public void Read_SelectorThatCouldGoBack_EndsSoon(string sheet)
    {
        string page = $"<style>{sheet}</style><table><tr><td>a<td>{string.Concat(Enumerable.Repeat("<b>", 300))}1</table>";

        FluentActions.Invoking(() => Read(page)).Should().NotThrow();
    }

    private static DocumentContent Read(string html) => HtmlReader.Read(new DecodedText(html, Encoding.UTF8, 0), CancellationToken.None);

    private static string Cell(string head, string cell) => Read($"<html><head>{head}</head><table><tr><td>a<td>{cell}</td></table>").Blocks.OfType<Grid>().Single().Cells[1].Text;
}
