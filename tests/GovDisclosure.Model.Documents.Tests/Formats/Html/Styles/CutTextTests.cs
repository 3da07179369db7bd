namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

/// <summary>Text that is cut away, or whose lines have no height, by a style of its own or of what it stands in.</summary>
public class CutTextTests
{
    private static readonly string[] Ways =
    [
        "clip-path:inset(100%)", "-webkit-clip-path:circle(0)", "clip-path:polygon(0 0,0 0)", "position:absolute;clip:rect(0,0,0,0)", "position:fixed;CLIP : rect(1px 1px 1px 1px)", "line-height:0", "line-height:0px;overflow:hidden",
        "line-height:1px", "font:12px/0 serif", "line-height:10%", "line-height:calc(0 * 1px)", "overflow:hidden;height:0;line-height:0", "font:0/0 a",
    ];

    private static readonly string[] Looks = ["clip-path:none", "clip:rect(0,0,0,0)", "clip:auto;position:absolute;display:block", "line-height:1", "line-height:normal", "font:12px/1.5 serif", "line-height:150%", "line-height:18px", "line-height:bogus"];

    [Theory]
    [InlineData("table")]
    [InlineData("tbody")]
    [InlineData("tr")]
    [InlineData("div")]
    [InlineData("body")]
    [InlineData("td")]
    [InlineData("td p")]
    public void Read_CutText_IsNotRead(string element)
    {
        Ways.Where(way => Cell($"{element}{{{way}}}").Contains('1', StringComparison.Ordinal)).Should().BeEmpty();
        if (element is not ("td" or "td p" or "tr"))
        {
            Looks.Where(look => Cell($"{element}{{{look}}}") != "12").Should().BeEmpty();
        }
    }

    [Fact]
    public void Read_LinesThatHaveAHeightAgain_AreRead()
    {
        Cell("table{line-height:0}td{line-height:1.5}").Should().Be("12");
        Cell("table{line-height:0}td{line-height:inherit}").Should().NotBe("12");
        Cell("td{line-height:1.5!important}td{line-height:0}").Should().Be("12");
    }

    /// <summary>Raised and lowered text has no height of its own in the sheets of most sites; its line has.</summary>
    [Theory]
    [InlineData("sup{font-size:75%;line-height:0;position:relative;vertical-align:baseline}sup{top:-.5em}", "5²")]
    [InlineData("sup{line-height:0;overflow:hidden;display:inline-block}", "5\uFFFC")]
    public void Read_PartOfALineWithoutHeight_IsSeenUnlessItIsCutOff(string sheet, string text) =>
        SeenPage.CellOf(sheet, "<table><tr><td>a</td><td>5<sup>2</sup></td></tr></table>").Should().Be(text);

    private static string Cell(string sheet) => SeenPage.CellOf(sheet, "<div><table><tr><td>a</td><td><p>12</p></td></tr></table></div>");
}
