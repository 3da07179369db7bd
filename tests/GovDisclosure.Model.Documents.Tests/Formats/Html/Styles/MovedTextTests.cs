using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

public class MovedTextTests
{
    /// <summary>Whatever sets a text over the one beside it or above or below it.</summary>
    private static readonly string[] Ways =
    [
        "position:relative;top:30px", "position:relative;top:-22.5pt", "position:relative;left:2em", "position:relative;left:-1.5cm", "position:relative;right:80px", "position:relative;bottom:40px",
        "position:relative;inset:20px auto auto 0", "position:relative;left:100%", "position:relative;left:calc(1px + 40px)", "POSITION : relative;Left:60", "top:30px;position:relative", "margin-top:-40px", "margin-top:-2em",
        "margin:-40px 0 0", "margin:0 0 0 -60px", "margin:0 -60px", "margin:-50px", "margin-left:-60px", "margin-left:-3em", "margin-bottom:-40px", "margin-top:calc(-1 * 40px)", "margin-block-start:-40px",
        "transform:translateY(-30px)", "transform:translate(60px)", "transform:translate3d(0,30px,0)", "transform:translateX(-100%)", "translate:0 30px",
    ];

    private static readonly string[] Looks =
    [
        "position:relative", "position:relative;top:1px;left:-2px", "position:relative;left:5px", "position:sticky;top:40px;left:40px", "top:30px", "left:60px;position:static", "margin-left:60px", "margin-top:40px",
        "margin:0 -5.4pt 0 -5.4pt", "margin-left:-10.5pt", "margin:-1px", "margin:0 auto", "text-indent:-21pt;margin-left:21pt", "margin-right:-21pt", "transform:translateY(-1px)", "transform:translateZ(0)", "position:relative;top:50%",
    ];

    /// <summary>How a cell, or a part of it, is given a style.</summary>
    private static readonly (string Sheet, string Cell)[] Givers =
    [
        ("", "<td><p style='{0}'>12</p></td>"), ("", "<td><div style='{0}'><p>12</p></div></td>"), ("", "<td style='{0}'>12</td>"), (".x{{{0}}}", "<td><div class=x>12</div></td>"), ("td.x{{{0}}}", "<td class=x><p>12</td>"),
        ("@media (orientation:landscape){{.x{{{0}}}}}", "<td><p class=x>12</td>"),
    ];

    [Fact]
    public void Read_TextSetOverAnother_IsNotReadWhereItStands() => Wrong(Ways, text => text is not "12").Should().BeEmpty();

    [Fact]
    public void Read_TextSetOffForItsLooks_IsRead() => Wrong(Looks, text => text is "12").Should().BeEmpty();

    [Theory]
    [InlineData(".x{position:relative}.y{top:30px}", "<tr><td>a<td><p class='x y'>12", "\uFFFC")]
    [InlineData(".x{position:relative}.y{top:30px}", "<tr><td>a<td><p class=x>12", "12")]
    [InlineData("tr{display:flex;flex-direction:row-reverse}", "<tr><td>a<td>12", "\uFFFC")]
    [InlineData("tr{display:flex}.x{order:-1}", "<tr><td>a<td class=x>12", "\uFFFC")]
    [InlineData("tr{display:grid}.x{grid-column:1;grid-row:1}", "<tr><td>a<td class=x>12", "\uFFFC")]
    [InlineData(".x{grid-area:auto;mix-blend-mode:normal}", "<tr><td>a<td class=x>12", "12")]
    [InlineData(".x{position:relative;left:8px}.y{position:relative;left:-8px}", "<tr><td>a<td><span class=x>1</span><span class=y>2</span>", "\uFFFC\uFFFC")]
    [InlineData(".x{margin-left:-8px}", "<tr><td>a<td>1<b class=x>2</b>", "1\uFFFC")]
    [InlineData(".x{transform:translate(8px,0)}.y{transform:translateX(-8px)}", "<tr><td>a<td><b class=x>1</b><b class=y>2</b>", "\uFFFC\uFFFC")]
    [InlineData(".x{position:relative;left:2px;margin-left:-3px;transform:translateX(1px)}", "<tr><td>a<td>1<b class=x>2</b>", "12")]
    [InlineData(".x{position:absolute;left:9px}", "<tr><td>a<td class=x>12", "\uFFFC")]
    [InlineData("table{position:relative;top:30px;margin-top:-40px;float:left}", "<tr><td>a<td>12", "12")]
    public void Read_Cell_IsReadWhereItIsSeen(string sheet, string row, string text) => Cell(sheet, row).Should().Be(text);

    private static string Wrong(string[] ways, Predicate<string> isRight) => string.Join('\n',
        from way in ways
        from giver in Givers
        let text = Cell(string.Format(null, giver.Sheet, way), $"<tr><td>a</td>{string.Format(null, giver.Cell, way)}")
        where !isRight(text)
        select $"{giver} {way}: {text}");

    private static string Cell(string sheet, string row) =>
        HtmlReader.Read(new DecodedText($"<style>{sheet}</style><table>{row}</table>", Encoding.UTF8, 0), CancellationToken.None).Blocks.OfType<Grid>().Single().Cells[1].Text;
}
