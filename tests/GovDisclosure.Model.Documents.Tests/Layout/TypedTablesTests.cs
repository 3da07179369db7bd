using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Html;
using GovDisclosure.Model.Documents.Formats.Text;

namespace GovDisclosure.Model.Documents.Tests.Layout;

public class TypedTablesTests
{
    [Theory]
    [InlineData("规章  3  0  15", "规章|3|0|15")]
    [InlineData("　　规章\u3000\u30003 \u00A00 \u200B 15  ", "规章|3|0|15")]
    [InlineData("总　　计  3  /", "总计|3|/")]
    [InlineData("规章　3", "规章　3")]
    [InlineData("规章 3  0", "规章 3|0")]
    [InlineData("规章  3 0  15", "规章  3 0  15")]
    [InlineData("临溪县水务局  2023年1月20日", "临溪县水务局  2023年1月20日")]
    [InlineData("本年收到申请12件，  结转3件。", "本年收到申请12件，  结转3件。")]
    [InlineData("│规章│3││15│", "规章|3||15")]
    [InlineData("| 规章 | 3 | - |", "规章|3|-")]
    public void LayOut_Line_IsTakenApartOnlyWhereThatIsSure(string line, string expected) =>
        Rows(ReadText(line)).Should().Equal(expected);

    [Fact]
    public void LayOut_LinesOfATable_AreRowsAndThoseAroundAreNot() =>
        ReadText("标题  一\n说明：本表  由各科室填报。\n内容  制发件数\n规章  3\n\n许可\n处罚  5\n本局  共公开12条。\n地址  某路").Select(Show)
            .Should().Equal("标题  一", "说明：本表  由各科室填报。", "[内容|制发件数;规章|3]", "许可", "[处罚|5]", "本局  共公开12条。", "地址  某路");

    [Fact]
    public void LayOut_RulesAmongBars_AreNoRows() =>
        ReadText("+----+---+\n| 甲 | 1 |\n+====+===+\n| 乙 | - |\n+----+---+").Select(Show).Should().Equal("[甲|1;乙|-]");

    [Theory]
    [InlineData("内容    甲  乙  丙\n规章     1   2   3\n许可     1       3\n", "许可|1||3")]
    [InlineData("内容    甲  乙  丙\n规章    1   2   3\n许可            3\n", "许可|||3")]
    [InlineData("内容    甲  乙  丙\n规章    1   2   3\n许可    1\n", "许可|1")]
    [InlineData("内容    甲  乙  丙\n规章    1   2   3\n许可    1     3\n", "许可|1|3")]
    [InlineData("内容    甲  乙  丙\n规章    1  2   3\n许可    1       3\n", "许可|1|3")]
    [InlineData("内容“”  甲  乙  丙\n规章    1   2   3\n许可    1       3\n", "许可|1||3")]
    public void LayOut_AlignedColumns_ShowEmptyCellsBetweenOthers(string text, string expected) =>
        Rows(ReadText(text))[^1].Should().Be(expected);

    [Fact]
    public void LayOut_PlainText_PlacesAreThoseOfTheCells()
    {
        Grid grid = ReadText("　规章　　3  15").OfType<Grid>().Single();

        grid.Cells.Select(cell => cell.Place).Should().Equal(new TextPlace(1, 4), new TextPlace(1, 16), new TextPlace(1, 19));
    }

    [Fact]
    public void LayOut_Preformatted_PlacesAreThoseOfTheLines()
    {
        IReadOnlyList<Block> blocks = ReadHtml("<div>\n<pre style=\"x\">\n规章\t3\t15\n许可&amp;\t4\n</pre></div>");

        blocks.OfType<Grid>().Single().Cells.Select(cell => cell.Place.ToString()).Should().Equal(
            "line 3, byte 1", "line 3, byte 8", "line 3, byte 10", "line 2, byte 1", "line 2, byte 1");
    }

    [Theory]
    [InlineData("<div><p>规章&nbsp;&nbsp;3&emsp; 15</p><p>许可\t5\t\t7</p></div>", "规章|3|15", "许可|5||7")]
    [InlineData("<div>规章&nbsp; 3<br>\n\t\t许可&nbsp; 5<br></div>", "规章|3", "许可|5")]
    [InlineData("<p>规章\n\t\t3</p>", "规章 3", null)]
    [InlineData("<p>全文\t打印</p>", "全文 打印", null)]
    [InlineData("<p><a href=x>规章&nbsp; 3</a></p>", "规章\u00A0 3", null)]
    public void LayOut_PagesWithPastedTables_AreTakenApartAsTheyLook(string page, string first, string? second) =>
        Rows(ReadHtml(page)).Should().Equal(second is null ? [first] : [first, second]);

    [Fact]
    public void LayOut_RowsFromSeveralRegions_StandInTheOneAroundThem()
    {
        using IEnumerator<Block> blocks = ReadHtml("<div id=a><p>规章&nbsp; 3</p><p>许可&nbsp; 5</p></div><p>打印</p>").GetEnumerator();
        blocks.MoveNext();
        Block grid = blocks.Current;
        blocks.MoveNext();

        grid.Should().BeOfType<Grid>();
        grid.Region.Should().BePositive().And.BeLessThan(blocks.Current.Region);
    }

    private static string[] Rows(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => Show(block).Trim('[', ']').Split(';'))];

    private static string Show(Block block) => block is Grid grid
        ? $"[{string.Join(';', grid.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text))))}]"
        : ((Paragraph)block).Text;

    private static IReadOnlyList<Block> ReadText(string text) => PlainTextReader.Read(TextDecoder.Decode(Encoding.UTF8.GetBytes(text))!, CancellationToken.None).Blocks;

    private static IReadOnlyList<Block> ReadHtml(string page) => HtmlReader.Read(TextDecoder.Decode(Encoding.UTF8.GetBytes(page))!, CancellationToken.None).Blocks;
}
