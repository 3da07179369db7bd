using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

/// <summary>What style sheets lay over cells without an element of its own.</summary>
public class OverlayTests
{
    /// <summary>Whatever may stand over cells.</summary>
    private static readonly string[] Ways =
    [
        "content:'5';position:absolute;left:300px", "content:'9';position:fixed", "content:'';position:absolute;inset:0;background:#fff", "content:'';position:absolute;top:0;background-color:red;width:100%;height:100%",
        "content:' ';position:absolute;background:url(5.png)", "content:'12';margin-top:-40px;display:block", "content:'12';position:relative;top:-30px",
        "content:counter(n);position:absolute", "content:url(5.png);position:absolute", "content:'';position:absolute;top:50%;border-bottom:1px solid #000;width:100%", "content:'';position:absolute;top:calc(50% - 1px);height:1px;background:#000",
        "content:'';position:absolute;background:linear-gradient(#fff,#fff)",
    ];

    /// <summary>What adorns a page and covers nothing.</summary>
    private static readonly string[] Looks =
    [
        "content:'';display:table;clear:both", "content:' ';display:table", "content:none;position:absolute;background:red", "content:'';position:absolute;bottom:0;height:1px;background:#eee;width:100%", "content:'';position:absolute;width:4px;height:50%;top:25%;background:red",
        "content:'';position:absolute;inset:0;background:url(paper.png);z-index:-1", "content:'';position:absolute;inset:0", "content:'';position:absolute;background:transparent;inset:0", "content:'5';position:absolute;display:none", "content:'';position:absolute;background:red;opacity:0",
        "content:'';position:absolute;inset:-50%;border:1px solid #eee;transform:scale(.5)", "content:'';position:absolute;width:0;height:0;border:6px solid transparent;background:red", "position:absolute;background:red", "content:''",
    ];

    private static readonly string[] Sides = ["::before", ":after", "::AFTER"];

    [Theory]
    [InlineData("#t")]
    [InlineData("#t tr")]
    [InlineData("#t tbody")]
    [InlineData("#d")]
    [InlineData("body")]
    [InlineData("#t td+td")]
    [InlineData("html>body #d>table")]
    public void Read_CellsUnderWhatMayBeLaidOverThem_AreNotCertain(string element)
    {
        foreach (string side in Sides)
        {
            Ways.Where(way => Cell($"{element}{side}{{{way}}}", "12") == "12").Should().BeEmpty();
            Ways.Where(way => Cell($"{element}{side}{{{way}}}", "").Length == 0).Should().BeEmpty("{0} is over a blank", element);
            Looks.Where(look => Cell($"{element}{side}{{{look}}}", "12") != "12").Should().BeEmpty();
        }
    }

    /// <summary>The sheets of sites spread what they set for one thing over several rules.</summary>
    [Theory]
    [InlineData("#t::before,#d::before{content:'';position:absolute;background:#eee;z-index:1}#t::before{height:1px;width:100%}#d::before{width:1px}", "12")]
    [InlineData("#t::before{content:''}#t::before{position:absolute}#t:before{background:#eee}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}#d #t::before{content:none}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}#d #t::before{display:none}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}#d #t::before{position:static}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}@media (orientation:landscape){#t::before{content:none}}", "\uFFFC12")]
    [InlineData("@media (orientation:landscape){#t::before{content:'';position:absolute;background:#eee}}", "\uFFFC12")]
    [InlineData("@media print{#t::before{content:'';position:absolute;background:#eee}}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee;width:3px}#d #t::before{width:100%}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee;width:100%}#d #t::before{width:3px}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee;height:1px}#d #t::before{width:100%}", "12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee;height:1px}#d #t::before{height:auto}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}@media (orientation:landscape){#t::before{width:3px}}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee;display:none}#d #t::before{display:block}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}#t::before{content:none}#d #t::before{content:''}", "\uFFFC12")]
    [InlineData("#t::before{content:'';position:absolute;background:#eee}@media (orientation:landscape){#t::before{display:none}}", "\uFFFC12")]
    [InlineData("#t td::before{content:'5';display:none}#d #t td::before{display:inline}", "\uFFFC12")]
    [InlineData("#t td::before{content:'5'}#d #t td::before{display:none}", "12")]
    [InlineData("#t tr::after{content:'3'}", "\uFFFC12")]
    [InlineData("#t tr::after{content:attr(data-x);position:absolute}", "\uFFFC12")]
    [InlineData("#t::after{content:attr(data-x);position:absolute}", "\uFFFC12")]
    [InlineData("body::after{content:attr(data-x);position:absolute}", "12")]
    [InlineData("p::after{content:'';position:absolute;background:#eee}", "12")]
    public void Read_SheetInParts_IsTakenTogether(string sheet, string text) => Cell(sheet, "12").Should().Be(text);

    [Fact]
    public void Read_RowOfAReportUnderSomething_IsReported()
    {
        const string Total = "/requests/carriedForward";
        int row = SeenPage.Content.LastIndexOf("<tr", SeenPage.Content.IndexOf("结转下年度", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (string way in Ways)
        {
            SeenPage.Read($".over::after{{{way}}}", SeenPage.Content.Insert(row + 3, " class=over"), cell => cell.Pointer.StartsWith(Total, StringComparison.Ordinal));
        }

        Form.Year2021.Cells.Count(cell => cell.Pointer.StartsWith(Total, StringComparison.Ordinal)).Should().Be(7);
    }

    private static string Cell(string sheet, string text) => SeenPage.CellOf(sheet, $"<p>x</p><div id=d data-x=3><table id=t data-x=3><tr data-x=3><td>a</td><td data-x=3>{text}</td></tr></table></div>");
}
