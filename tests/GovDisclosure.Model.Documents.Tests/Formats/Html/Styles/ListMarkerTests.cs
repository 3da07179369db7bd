namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

/// <summary>What a page shows before the items of lists is no text of theirs, but is read with it.</summary>
public class ListMarkerTests
{
    private const string Object = "\uFFFC";

    [Theory]
    [InlineData("ul{list-style-type:'12'}")]
    [InlineData("li{list-style-type:\"1\"}")]
    [InlineData("ul{list-style:inside '-'}")]
    [InlineData("ul{LIST-STYLE:decimal}")]
    [InlineData("ul{list-style:decimal inside}")]
    [InlineData("ul{list-style-type:cjk-decimal}")]
    [InlineData("ul{list-style-type:lower-roman}")]
    [InlineData("ul{list-style-type:my-own}@counter-style my-own{system:cyclic;symbols:'1'}")]
    [InlineData("ul{--m:'1';list-style-type:var(--m)}")]
    [InlineData("li::marker{content:'1'}")]
    [InlineData("@media (orientation:portrait){ul{list-style-type:decimal}}")]
    public void Read_ItemWithANumberBeforeIt_IsNoFigure(string sheet)
    {
        Cell(sheet, "<ul><li>5</li></ul>").Should().Be($"{Object}5");
        Cell(sheet, "<ul><li></li></ul>").Should().Be(Object);
        Cell(sheet, "<ul><li><p>5</p></li></ul>").Should().NotBe("5");
    }

    [Theory]
    [InlineData("", "<ul><li>5</li></ul>", "5")]
    [InlineData("", "<li>5</li>", "5")]
    [InlineData("ul{list-style-type:disc}ul ul{list-style:none}", "<ul><li>5</li></ul>", "5")]
    [InlineData("ul{list-style-type:'• '}", "<ul><li>5</li></ul>", "5")]
    [InlineData("ul{list-style:outside}", "<ul><li>5</li></ul>", "5")]
    [InlineData("table{list-style-type:decimal}", "<ul><li>5</li></ul>", "5")]
    [InlineData("table{list-style-type:decimal}", "<li>5</li>", $"{Object}5")]
    [InlineData("ul{list-style-type:decimal}li{list-style:none}", "<ul><li>5</li></ul>", "5")]
    [InlineData("ul{list-style-type:decimal}", "5", "5")]
    [InlineData("p{display:list-item}", "<p>5</p>", "5")]
    [InlineData("p{display:list-item;list-style-type:decimal}", "<p>5</p>", $"{Object}5")]
    [InlineData("td{list-style-type:'1'}p{display:block list-item}", "<p>5</p>", $"{Object}5")]
    [InlineData("p{list-style-type:decimal}", "<p>5</p>", "5")]
    [InlineData("", "<ul><li type=1>5</li></ul>", $"{Object}5")]
    [InlineData("", "<ol start=12><li>5</li></ol>", $"{Object}5")]
    [InlineData("", "<ol><li value=12>5</li></ol>", $"{Object}5")]
    [InlineData("", "<ol><div><li>5</li></div></ol>", $"{Object}5")]
    [InlineData("", "<ol><ul><li>5</li></ul></ol>", "5")]
    [InlineData("", "<ol><li>规章</li></ol>", "规章")]
    [InlineData(".old{display:none}@media (orientation:portrait){.old{display:list-item}}", "<b class=old>5</b>", Object)]
    public void Read_Item_IsAFigureUnlessANumberStandsBeforeIt(string sheet, string cell, string text) => Cell(sheet, cell).Should().Be(text);

    private static string Cell(string sheet, string cell) => SeenPage.CellOf(sheet, $"<table><tr><td>a</td><td>{cell}</td></tr></table>");
}
