using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

public class HtmlReaderTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("<p> 12 </p>", "12")]
    [InlineData("<p class=MsoNormal><span>1</span><span lang=EN-US>2<o:p></o:p></span></p>", "12")]
    [InlineData("<span>1</span>\r\n<span>2</span>", "1 2")]
    [InlineData("<p>1</p><p>2</p>", "1\n2")]
    [InlineData("1<br>2", "1\n2")]
    [InlineData("<p><o:p>&nbsp;</o:p></p>", "")]
    [InlineData("&emsp;&#8203;3", "3")]
    [InlineData("", "")]
    [InlineData("<!-- 5 -->", "")]
    [InlineData("<![if !supportEmptyParas]>&nbsp;<![endif]>", "")]
    [InlineData("5<sup>1</sup>", "5¹")]
    [InlineData("5<sub>2</sub>", "5₂")]
    [InlineData("<s>5</s>6", "\uFFFC6")]
    [InlineData("<span style='text-decoration: line-through'>5</span>", "\uFFFC")]
    [InlineData("<del>5</del><ins>6</ins>", "\uFFFC6")]
    [InlineData("<span class=msoDel><del cite=x datetime=y>5</del></span><ins>6</ins>", "6")]
    [InlineData("5<span style='vertical-align:super'>1</span>", "5¹")]
    [InlineData("5<span style='font-size:5pt; Vertical-Align: 4pt'>1</span>", "5¹")]
    [InlineData("5<font style='vertical-align:-2px'>1</font>", "5₁")]
    [InlineData("5<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>1</span>", "5¹")]
    [InlineData("5<span style='position:relative;top:-4px'>1</span>", "5¹")]
    [InlineData("5<span style='vertical-align:baseline;top:-4px'>1</span>", "51")]
    [InlineData("5<span style='vertical-align:middle;mso-text-raise:0'>1</span>", "51")]
    [InlineData("<button>5</button>", "\uFFFC")]
    [InlineData("<input type=tel value=5>", "5")]
    [InlineData("<input type=unheard-of value=5>", "5")]
    [InlineData("<input type=submit value=5>", "\uFFFC")]
    [InlineData("<ol start=7><li></li></ol>", "\uFFFC")]
    [InlineData("<ol><li>5</li></ol>", "\uFFFC5")]
    [InlineData("<ol><li>a</li></ol>", "a")]
    [InlineData("<ul><li>5</li></ul>", "5")]
    [InlineData("<b><template shadowrootmode=open>6</template>5</b>", "\uFFFC5")]
    [InlineData("<template>6</template>5", "5")]
    [InlineData("<img src=5.png>", "\uFFFC")]
    [InlineData("<object data=a><p>5</p></object>", "\uFFFC")]
    [InlineData("<input value=5>", "5")]
    [InlineData("<input type=hidden value=5>", "")]
    [InlineData("<input placeholder=5>", "\uFFFC")]
    [InlineData("<input placeholder=6 value=5>", "5")]
    [InlineData("<input placeholder=' '>", "")]
    [InlineData("<script>document.write(5)</script>", "\uFFFC")]
    [InlineData("<p><script>document.write(5)</script></p>", "\uFFFC")]
    [InlineData("5<script>count()</script>", "5")]
    [InlineData("<my-number value=5></my-number>", "\uFFFC")]
    [InlineData("<my-number>5</my-number>", "5")]
    [InlineData("<details><summary>5</summary>6</details>", "5")]
    [InlineData("<details><b>6</b><summary>5</summary><summary>7</summary></details>", "5")]
    [InlineData("<details open><summary>5</summary>6</details>", "5\n6")]
    [InlineData("<details>5</details>", "\uFFFC")]
    [InlineData("5<dialog>6</dialog>", "5")]
    [InlineData("5<dialog style='display:block'>6</dialog>", "5\n6")]
    [InlineData("<dialog open>5</dialog>", "5")]
    [InlineData("5<div popover>6</div>", "5")]
    [InlineData("<input type=checkbox checked>", "\uFFFC")]
    [InlineData("<select><option>5</select>", "\uFFFC")]
    [InlineData("<span style='DISPLAY : NONE'>5</span>6", "6")]
    [InlineData("<span hidden>5</span>6", "6")]
    [InlineData("<script>5</script><style>5</style>6", "6")]
    [InlineData("<u> 5 </u>", "5")]
    [InlineData("<a href=x>5</a>", "5")]
    public void Read_Cell_IsWhatIsSeenOfIt(string html, string text) =>
        Cells($"<table><tr><td>a<td>{html}</td></table>").Should().Equal("0,0 a", $"0,1 {text}");

    [Fact]
    public void Read_Spans_ListEachCellOnceWhereItBegins() =>
        Cells("<table><thead><tr><th colspan=2 rowspan=2>a<th>b<tbody><tr><td>c<tr><td>d<td>e<td>f</table>")
            .Should().Equal("0,0 a", "0,1 b", "1,0 c", "2,0 d", "2,1 e", "2,2 f");

    [Fact]
    public void Read_TableInATable_IsTheOnlyGrid() =>
        Blocks("<table><tr><td>menu<td>x<table><tr><td>a<td>b</table>y</table>").Should().Equal("menu", "x", "[a|b]", "y");

    [Fact]
    public void Read_TableWithoutCellsSideBySide_IsParagraphs() =>
        Blocks("<table><tr><td><p>a<p>b<tr><td>c</table>").Should().Equal("a", "b", "c");

    [Fact]
    public void Read_HiddenTableInACell_IsNotThere() =>
        Blocks("<table><tr><td>a<td>b<table hidden><tr><td>1<td>2</table></table><table><tr><td>c<td>d</table>").Should().Equal("[a|b]", "[c|d]");

    [Fact]
    public void Read_TableWithAWholeTextInACell_IsParagraphs()
    {
        string text = new('字', 1001);

        Blocks($"<table><tr><td>a<td>b<tr><td>menu<td><p>{text}<p>c</table>").Should().Equal("a", "b", "menu", text, "c");
    }

    [Fact]
    public void Read_CaptionAndTextAroundATable_AreParagraphs() =>
        Blocks("x<table><caption>t</caption><tr><td>a<td>b</table>y<br>z").Should().Equal("x", "t", "[a|b]", "y", "z");

    [Fact]
    public void Read_WordsRulerRow_IsNoRow() =>
        Blocks("<table><tr><td>a<td>b<![if !supportMisalignedColumns]><tr height=0><td width=9></td><td width=9></td></tr><![endif]></table>")
            .Should().Equal("[a|b]");

    [Fact]
    public void Read_WordsRulerRowOnAnImage_IsNoRow() =>
        Blocks("<style>td{background:url(paper.png)}</style><table><tr><td>a<td>b<tr height=0><td width=9></td><td width=9></td></tr></table>").Should().Equal("[a|b]");

    [Fact]
    public void Read_RowOfNoHeightWithText_IsARow() =>
        Blocks("<table><tr><td>a<td>b<tr height=0><td>5<td></table>").Should().Equal("[a|b/5|]");

    [Fact]
    public void Read_PreformattedText_IsAParagraphALine() =>
        Blocks("<pre>a b\n c\r\n\r\nd</pre>").Should().Equal("a b", "c", "d");

    [Fact]
    public void Read_HeadAndHiddenParts_AreNotThere() =>
        Blocks("<html><head><title>t</title></head><body><noscript>n</noscript><div style=display:none>h<table><tr><td>1<td>2</table></div>x<template>t</template>")
            .Should().Equal("x");

    [Theory]
    [InlineData("<details><summary>x</summary>t<p>a</p><table><tr><td>1<td>2</table></details>")]
    [InlineData("x<dialog><p>a</p><table><tr><td>1<td>2</table></dialog>")]
    [InlineData("x<div popover=manual>a<table><tr><td>1<td>2</table></div>")]
    public void Read_PartThatIsNotOpen_IsNotThere(string html) => Blocks(html).Should().Equal("x");

    [Theory]
    [InlineData("<p><a href=x>年报</a></p>", true)]
    [InlineData("<p><a name=x>年报</a></p>", false)]
    [InlineData("<p>发布机构：<a href=x>某局</a></p>", false)]
    [InlineData("<p>· 【<a href=x>年报</a>】</p>", true)]
    [InlineData("<p>12. <a href=x>年报</a></p>", true)]
    [InlineData("<p>12 <a href=x>年报</a></p>", false)]
    [InlineData("<p><a href=x>年报</a> 12.</p>", false)]
    [InlineData("<p><a href=x>规章</a> 3 4</p>", false)]
    [InlineData("<p>·</p>", false)]
    [InlineData("<p><a onclick='go(5)'>年报</a></p>", true)]
    [InlineData("<p onclick=\"location.href='x'\">年报</p>", true)]
    [InlineData("<p onclick=\"zoom()\">年报</p>", false)]
    public void Read_Paragraph_IsALinkIfAllOfItIs(string html, bool isLink) =>
        Read(html).Blocks.Should().ContainSingle().Which.Should().BeOfType<Paragraph>().Which.IsLink.Should().Be(isLink);

    [Fact]
    public void Read_Regions_AreThoseOfTheElements()
    {
        DocumentContent content = Read("<div><p>a</p><table><tr><td>b<td>c</table></div><div>d</div>");

        int[] regions = [.. content.Blocks.Select(block => block.Region)];
        content.Regions[regions[0]].Should().Be(content.Regions[regions[1]]).And.NotBe(regions[2]);
        content.Regions.Index().Skip(1).Should().OnlyContain(region => region.Item < region.Index);
    }

    [Theory]
    [InlineData("utf-8", 3)]
    [InlineData("gb18030", 0)]
    public void Read_Place_IsThatOfTheTag(string name, int markLength)
    {
        Encoding encoding = name == "gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        string html = "<p>政府</p>\r\n<table>\r<tr><td>公<td id=x> 开</table>";

        DocumentContent content = HtmlReader.Read(new DecodedText(html, encoding, markLength), CancellationToken.None);

        GridCell cell = content.Blocks.OfType<Grid>().Single().Cells[1];
        cell.Place.Should().Be(new TextPlace(3, 1 + encoding.GetByteCount("<tr><td>公")));
        ((Paragraph)content.Blocks[0]).Place.Should().Be(new TextPlace(1, 1 + markLength));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<div><font color=red>")]
    public void Read_NestedWithoutEnd_IsRefused(string tags) => Refusal(string.Concat(Enumerable.Repeat(tags, 100_000))).Should().StartWith("elements nested more than 400 deep");

    [Fact]
    public void Read_MoreElementsThanAnyPage_IsRefused() =>
        Refusal(string.Concat(Enumerable.Repeat("<p>x", ParsingBudget.MostElements + 1))).Should().Be("more than 300000 elements");

    [Fact]
    public void Read_CellsThatSpanEverything_CostNothing() =>
        Cells("<table><tr>" + string.Concat(Enumerable.Repeat("<td rowspan=65534 colspan=1000>1", 20_000))).Should().HaveCount(20_000);

    /// <summary>What Writer exports of the header and footer of its pages; tables are no part of those.</summary>
    [Theory]
    [InlineData("<div title=\"header\"><p>某局</p></div><p>甲</p>", "甲")]
    [InlineData("<p>甲</p><div title=\"footer\"><p><span><sdfield type=PAGE>2</sdfield></span></p></div>", "甲")]
    [InlineData("<p>甲</p><div title=\"footer\"><table><tr><td>1<td>2</table></div>", "甲,[1|2]")]
    [InlineData("<p>甲</p><p title=\"footer\">乙</p>", "甲,乙")]
    public void Read_HeaderAndFooterOfAnExportedPage_AreNoText(string body, string blocks) => string.Join(',', Blocks(body)).Should().Be(blocks);

    [Fact]
    public void Read_Cancelled_Throws() =>
        FluentActions.Invoking(() => HtmlReader.Read(new DecodedText("<p>", Encoding.UTF8, 0), new CancellationToken(canceled: true)))
            .Should().Throw<OperationCanceledException>();

    /// <summary>As browsers do, wherever it stands in the source; a second one stays where it is.</summary>
    [Fact]
    public void Read_HeadsBehindTheirRows_AreFirst()
    {
        Grid grid = Read("<table><tr><td rowspan=2>a<td>1<tr><td>2<tbody><tr><td>b<td>3</tbody><thead><tr><th rowspan=2>x<th>y<tr><th>z</thead><tr><td>c<td>4<thead><tr><th>u<th>v</thead></table>")
            .Blocks.OfType<Grid>().Single();

        grid.Cells.Select(cell => (cell.Row, cell.Text, cell.LastRow)).Should().Equal(
            (0, "x", 1), (0, "y", 0), (1, "z", 1), (2, "a", 3), (2, "1", 2), (3, "2", 3), (4, "b", 4), (4, "3", 4), (5, "c", 5), (5, "4", 5), (6, "u", 6), (6, "v", 6));
    }

    private static DocumentContent Read(string html) => HtmlReader.Read(new DecodedText(html, Encoding.UTF8, 0), CancellationToken.None);

    private static string Refusal(string html) => FluentActions.Invoking(() => Read(html)).Should().Throw<TooComplexException>().Which.Reason.English;

    private static IEnumerable<string> Cells(string html) =>
        Read(html).Blocks.OfType<Grid>().Single().Cells.Select(cell => $"{cell.Row},{cell.Column} {cell.Text}");

    private static IEnumerable<string> Blocks(string html) => Read(html).Blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Grid grid => $"[{string.Join('/', grid.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text))))}]",
        _ => throw new InvalidOperationException(block.ToString()),
    });
}
