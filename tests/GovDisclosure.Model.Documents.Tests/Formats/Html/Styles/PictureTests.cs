using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html.Styles;

public class PictureTests
{
    private const string Object = "\uFFFC";

    /// <summary>Whatever shows an image without an element of its own.</summary>
    private static readonly string[] Ways =
    [
        "background-image:url(3.png)", "background:url(3.png)", "BACKGROUND : #fff URL('3.png') no-repeat center", "background:url(data:image/png;base64,x)", "background:image-set('3.png' 1x)",
        "background:var(--three)", "background-color:red;background-image:url(3.png)", "content:url(3.png)", "-webkit-mask:url(3.png);background:#000",
    ];

    /// <summary>Cells without text of which a part is given a style; {0} is the style itself, {1} what has it from a sheet.</summary>
    private static readonly string[] Blanks =
    [
        "<td {0}></td>", "<td {0}>&nbsp;</td>", "<td><span {0}></span></td>", "<td><p {0}>&nbsp; </p></td>", "<td><p><b><i {0}></i></b></p></td>", "<td>&nbsp;<span {0}><i></i></span></td>", "<td {0}><br></td>",
    ];

    [Fact]
    public void Read_BlankCellThatShowsAnImage_IsNotBlank()
    {
        List<string> wrong = [];
        foreach (string way in Ways)
        {
            foreach (string blank in Blanks)
            {
                (string Sheet, string Part)[] givers = [("", $"style=\"{way}\""), ($".x{{{way}}}", "class=x"), ($"@media (orientation:landscape){{td.x,td .x{{{way}}}}}", "class=x"), ($".x{{{way}!important}}", "class=x style=background:none")];
                foreach ((string sheet, string part) in givers)
                {
                    string text = Cell($":root{{--three:url(3.png)}}{sheet}", blank.Replace("{0}", part, StringComparison.Ordinal));
                    if (text != Object)
                    {
                        wrong.Add($"{sheet} {part} {blank}: {text}");
                    }
                }
            }
        }

        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "<td background=3.png></td>", Object)]
    [InlineData(".n{background:url(digits.png)}.n3{background-position:0 -30px}", "<td><i class='n n3'></i></td>", Object)]
    [InlineData(".n:before{content:'';background:url(3.png)}", "<td><i class=n></i></td>", Object)]
    [InlineData(".n:before{content:'\\e603'}", "<td><i class=n></i></td>", Object)]
    [InlineData("li::marker{content:'3'}", "<td><ul><li></li></ul></td>", Object)]
    [InlineData("ul{list-style:none url(3.png)}", "<td><ul><li></li></ul></td>", Object)]
    [InlineData(".n{border-image:url(3.png) 30}", "<td><i class=n></i></td>", Object)]
    [InlineData(".n{background:url(2.png)}", "<td>1<i class=n></i></td>", $"1{Object}")]
    [InlineData(".n{content:url(3.png)}", "<td><i class=n>3</i></td>", Object)]
    public void Read_CellWithAnImageForAFigure_HasIt(string sheet, string cell, string text) => Cell(sheet, cell).Should().Be(text);

    [Theory]
    [InlineData("td,tr,table{background:url(paper.png)}", "<td>3</td>", "3")]
    [InlineData("", "<td style='background:url(paper.png)'><p>3</p></td>", "3")]
    [InlineData("", "<td background=paper.png>3</td>", "3")]
    [InlineData("td:before{content:'';background:url(dot.png)}", "<td>3</td>", "3")]
    [InlineData("table,tr,tbody{background:url(paper.png)}", "<td></td>", "")]
    [InlineData("td{background:linear-gradient(#fff,#eee)}", "<td></td>", "")]
    [InlineData("td{background:url(paper.png);background:none}", "<td></td>", "")]
    [InlineData("td{background:url(paper.png)}", "<td style='background-image:none'></td>", "")]
    [InlineData("td{background:url(paper.png);background-color:red}", "<td style='background:#fff'></td>", "")]
    [InlineData("@media print{td{background:url(paper.png)}}", "<td></td>", "")]
    [InlineData("a{background:url(paper.png)}td:before{background:url(a.png)}td:after{content:none;background:url(a.png)}", "<td></td>", "")]
    [InlineData("td p:after{content:'';display:block;clear:both}td:before{content:' '}", "<td><p></p></td>", "")]
    public void Read_CellWithAnAdornment_IsReadAsWithout(string sheet, string cell, string text) => Cell(sheet, cell).Should().Be(text);

    private static string Cell(string sheet, string cell) =>
        HtmlReader.Read(new DecodedText($"<style>{sheet}</style><table><tr><td>a</td>{cell}</table>", Encoding.UTF8, 0), CancellationToken.None).Blocks.OfType<Grid>().Single().Cells[1].Text;
}
