using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Text;

namespace GovDisclosure.Model.Documents.Tests.Formats.Text;

public class PlainTextReaderTests
{
    [Fact]
    public void Read_Place_CountsLinesAndBytesFromOneWithTheMark()
    {
        IReadOnlyList<Block> blocks = Read("\uFEFF　标题\r\n\r\n甲\t 乙\t\n"u8);

        blocks.OfType<Paragraph>().Should().Equal(new Paragraph("标题", new TextPlace(1, 7)));
        Cells(blocks[1]).Should().Equal((0, 0, "甲"), (0, 1, "乙"), (0, 2, ""));
        ((Grid)blocks[1]).Cells.Select(cell => cell.Place).Should().Equal(new TextPlace(3, 1), new TextPlace(3, 6), new TextPlace(3, 10));
        blocks.OfType<Paragraph>().Single().Place.ToString().Should().Be("line 1, byte 7");
    }

    [Fact]
    public void Read_CellALine_BlankLinesEndRows() =>
        Cells(Read("\t甲\n\t1\n\t\n\n\n\t乙\n \t\n"u8).Single()).Should().Equal((0, 0, "甲"), (0, 1, "1"), (0, 2, ""), (1, 0, "乙"), (2, 0, ""), (2, 1, ""));

    [Theory]
    [InlineData("甲\t1\n\t2\t3\n", new[] { "0,0 甲", "0,1 1", "1,0 ", "1,1 2", "1,2 3" })]
    [InlineData("\t甲\t1\n\t2\t3\n", new[] { "0,0 甲", "0,1 1", "1,0 2", "1,1 3" })]
    public void Read_RowALine_LeadingTabIsAnEmptyBoxUnlessEveryRowHasOne(string text, string[] cells) =>
        Cells(Read(Encoding.UTF8.GetBytes(text)).Single()).Select(cell => $"{cell.Row},{cell.Column} {cell.Text}").Should().Equal(cells);

    [Fact]
    public void Read_LinesWithoutTab_AreParagraphsAndEndGrids() =>
        Read("一\n\n二\n\t1\n三\n\t2\n"u8).Select(block => block.GetType()).Should().Equal(
            typeof(Paragraph), typeof(Paragraph), typeof(Grid), typeof(Paragraph), typeof(Grid));

    [Theory]
    [InlineData("标题\t\n\n一\n", new[] { "标题", "一" })]
    [InlineData("机关\t\n标题\t\t \n", new[] { "机关", "标题" })]
    public void Read_TabsOnlyAtTheEnds_AreNoGrid(string text, string[] paragraphs) =>
        Read(Encoding.UTF8.GetBytes(text)).Should().AllBeOfType<Paragraph>().Which.Select(paragraph => paragraph.Text).Should().Equal(paragraphs);

    [Theory]
    [InlineData("甲\t1\n规章\t\n")]
    [InlineData("规章\t\n\n甲\t1\n")]
    [InlineData("规章\t\n\t\n")]
    public void Read_TabAtTheEndAmongRows_IsARow(string text) =>
        Cells(Read(Encoding.UTF8.GetBytes(text)).Single()).Should().Contain(cell => cell.Text == "规章").And.HaveCountGreaterThan(2);

    private static IReadOnlyList<Block> Read(ReadOnlySpan<byte> text) => PlainTextReader.Read(TextDecoder.Decode(text)!, CancellationToken.None).Blocks;

    private static IEnumerable<(int Row, int Column, string Text)> Cells(Block grid) =>
        ((Grid)grid).Cells.Select(cell => (cell.Row, cell.Column, cell.Text));
}
