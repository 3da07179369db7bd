using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;

namespace GovDisclosure.Model.Documents.Tests.Formats.Html;

/// <summary>Items of a numbered list outside of tables have the numbers that a browser shows.</summary>
public class ListNumbersTests
{
    [Theory]
    [InlineData("<ol><li>甲</li><li>乙</li></ol>丙", "1. 甲;2. 乙;丙")]
    [InlineData("<ol><li>甲</ol><ol><li>乙</ol>", "1. 甲;1. 乙")]
    [InlineData("<ol start=3><li>甲<li value=7>乙<li>丙</ol>", "3. 甲;7. 乙;8. 丙")]
    [InlineData("<ol type=1><li><p>甲</p><p>乙</p><li> <b>丙</b>丁</ol>", "1. 甲;乙;2. 丙丁")]
    [InlineData("<ol><li>甲<ul><li>乙</ul><li>丙<ol><li>丁</ol></ol>", "1. 甲;乙;2. 丙;1. 丁")]
    [InlineData("<ol><li></li><li>甲</li><li></li></ol><p>乙</p>", "2. 甲;乙")]
    [InlineData("<ol><li style='display:none'>甲<li>乙</ol>", "1. 乙")]
    [InlineData("<ul><li>甲</ul><menu><li>乙</menu><li>丙", "甲;乙;丙")]
    [InlineData("<ol type=a><li>甲</ol><ol reversed><li>乙</ol><ol><li type=i>丙</ol>", "甲;乙;丙")]
    [InlineData("<ol style='list-style:none'><li>甲</ol><ol><li style='list-style-type:none'>乙</ol>", "甲;乙")]
    [InlineData("<ol style='list-style-type:decimal'><li>甲</ol><ol><li>乙</ol>", "1. 甲;乙")]
    [InlineData("<ol style='list-style-type:decimal-leading-zero'><li>甲</ol>", "甲")]
    [InlineData("<style>ol{list-style:none}</style><ol><li>甲</ol>", "甲")]
    [InlineData("<link rel=stylesheet href=a.css><ol><li>甲</ol>", "甲")]
    [InlineData("<link rel=stylesheet href=a.css><ol style='list-style-type: decimal;'><li>甲</ol>", "1. 甲")]
    public void Read_Item_HasTheNumberThatIsShown(string page, string lines) =>
        Blocks(page).Select(block => ((Paragraph)block).Text).Should().Equal(lines.Split(';'));

    [Fact]
    public void Read_ListInATable_HasNoNumbers() =>
        Blocks("<table><tr><td><ol><li>甲<li>乙</ol><td>1</table><p>丙").OfType<Grid>().Single().Cells[0].Text.Should().Be("甲\n乙");

    private static IReadOnlyList<Block> Blocks(string page) => HtmlReader.Read(new DecodedText(page, Encoding.UTF8, 0), CancellationToken.None).Blocks;
}
