using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

public partial class FramedCellTests
{
    private static readonly string[] Frames =
    [
        "<table border=0><tr><td>{0}</td></tr></table>", "<div><table><tbody><tr><th><p>{0}</p></th></tr></tbody></table></div>", "<table><tr><td><table><tr><td>{0}</td></tr></table></td></tr></table>",
        "<table><tr><td></td></tr></table>{0}", "<table><tr></tr><tr><td style='text-align:center'>{0}</td></tr></table>",
    ];

    [Fact]
    public void Read_CellsWithATableOfOneCellInThem_AreReadAsWithout()
    {
        string content = new PortalStyle().Content(TextReport.Numbered(Form.Year2021));
        foreach (string frame in Frames)
        {
            foreach (int every in (int[])[1, 7, 50])
            {
                int at = 0;
                string framed = Boxes().Replace(content, box => at++ % every == 0 ? $"{box.Groups["open"].Value}{frame.Replace("{0}", box.Groups["text"].Value, StringComparison.Ordinal)}</td>" : box.Value);
                SeenPage.Read("", framed, _ => false).Diagnostics.Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("<table><tr><td>menu<td>x<table><tr><td>a<td>b</table>y</table>", "menu", "x", "[a|b]", "y")]
    [InlineData("<table><tr><td>menu<td><table><tr><td>a<tr><td>b</table></table>", "menu", "a", "b")]
    [InlineData("<table><tr><td>menu<td><table><caption>t<tr><td>a<td>b</table><td><table><tr><td>c</table></table>", "menu", "t", "[a|b]", "c")]
    [InlineData("<table><tr><td>a<td><table><tr><td>1</table><td>3</table>", "[a|1|3]")]
    [InlineData("<table><tr><td><table><tr><td>a</table><td>1</table>", "[a|1]")]
    [InlineData("<table><tr><td>a<td>x<table><tr><td>1</table>y</table>", "[a|x\n1\ny]")]
    [InlineData("<table><tr><td><table><tr><td>a</table></table>", "a")]
    public void Read_TablesInTables_AreGridsWhereTheyHoldData(string html, params string[] blocks) => Blocks(html).Should().Equal(blocks);

    [Fact]
    public void Read_TableOfOneCellWithAText_PlacesIt()
    {
        string text = new('字', 61);

        Blocks($"<table><tr><td>menu<td><table><tr><td>{text}</table></table>").Should().Equal("menu", text);
    }

    [GeneratedRegex("(?<open><td[^>]*>)(?<text>.*?)</td>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Boxes();

    private static IEnumerable<string> Blocks(string html) => HtmlReader.Read(new DecodedText(html, Encoding.UTF8, 0), CancellationToken.None).Blocks.Select(block => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Grid grid => $"[{string.Join('/', grid.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text))))}]",
        _ => throw new InvalidOperationException(block.ToString()),
    });
}
