using GovDisclosure.Model.Documents.Content;
using static GovDisclosure.Model.Documents.Testing.Docx.DocxFile;
using static GovDisclosure.Model.Documents.Tests.Formats.Docx.DocxReaderTests;

namespace GovDisclosure.Model.Documents.Tests.Formats.Docx;

/// <summary>Which cells a table of a Word document comes to.</summary>
public class DocxTableTests
{
    [Theory]
    [InlineData("<w:vMerge w:val='restart'/>", "<w:vMerge/>", 3)]
    [InlineData("<w:vMerge w:val='restart'/>", "<w:vMerge w:val='continue'/>", 3)]
    [InlineData("<w:cellMerge w:vMerge='rest'/>", "<w:cellMerge w:vMerge='cont'/>", 3)]
    [InlineData("", "<w:vMerge/>", 4)]
    [InlineData("", "<w:cellDel w:id='1'/>", 3)]
    [InlineData("", "<w:cellIns w:id='1'/>", 4)]
    [InlineData("", "<w:vMerge w:val='restart'/>", 4)]
    [InlineData("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", "<w:gridSpan w:val='2'/><w:vMerge/>", 3)]
    [InlineData("<w:vMerge w:val='restart'/>", "<w:tcPrChange w:id='1'><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>", 4)]
    public void Read_CellBelowAnother_IsACellUnlessItIsPartOfThat(string above, string below, int cells)
    {
        string table = Table(Row(Cell("<w:p/>", above), Cell("<w:p/>")), Row(Cell("<w:p/>", below), Cell(Paragraph("9"))));

        Grid grid = GridOf(table);
        grid.Cells.Should().HaveCount(cells);
        grid.Cells[^1].Should().Match<GridCell>(cell => cell.Row == 1 && cell.Column == cells - 3 && cell.Text == "9");
    }

    [Fact]
    public void Read_CellsMergedSideways_AreOne() =>
        TextsOf(Table(Row(Cell(Paragraph("1"), "<w:hMerge w:val='restart'/>"), Cell(Paragraph("2"), "<w:hMerge/>"), Cell(Paragraph("3"))))).Should().Equal("1", "3");

    [Theory]
    [InlineData("<w:trPr><w:del w:id='1'/></w:trPr>", false)]
    [InlineData("<w:trPr><w:hidden/></w:trPr>", false)]
    [InlineData("<w:trPr><w:ins w:id='1'/></w:trPr>", true)]
    [InlineData("<w:trPr><w:trPrChange w:id='1'><w:trPr><w:hidden/></w:trPr></w:trPrChange></w:trPr>", true)]
    public void Read_RowTakenOut_IsNotThere(string properties, bool isThere)
    {
        string rows = Row(Cell(Paragraph("1")), Cell(Paragraph("2")));

        GridCell last = GridOf(Table(rows.Replace("<w:tr>", $"<w:tr>{properties}", StringComparison.Ordinal), rows)).Cells[^1];

        last.Row.Should().Be(isThere ? 1 : 0);
        last.Place.Should().Be(new DocxPlace(1, isThere ? 2 : 1, 2, null));
    }

    [Fact]
    public void Read_TableInATable_IsAGridAndWhatIsAroundItText()
    {
        string inner = Table(Row(Cell(Paragraph("1")), Cell(Paragraph("2"))));
        DocumentContent content = Read(Table(Row(Cell(Paragraph("甲") + Paragraph("乙") + inner + "<w:p/>"), Cell(Paragraph("丙")))) + inner);

        content.Blocks.Select(block => block is Paragraph paragraph ? $"{paragraph.Text} {paragraph.Place}" : string.Join(',', ((Grid)block).Cells.Select(cell => cell.Place)))
            .Should().Equal(
                "甲 table 1, row 1, cell 1, paragraph 1", "乙 table 1, row 1, cell 1, paragraph 2", "table 2, row 1, cell 1,table 2, row 1, cell 2",
                "丙 table 1, row 1, cell 2, paragraph 1", "table 3, row 1, cell 1,table 3, row 1, cell 2");
        content.Regions.Should().HaveCountGreaterThan(content.Blocks.Max(block => block.Region));
        content.Regions.Index().Skip(1).Should().OnlyContain(region => region.Item < region.Index);
        content.Blocks[0].Region.Should().Be(content.Blocks[1].Region).And.NotBe(content.Blocks[3].Region);
    }

    [Fact]
    public void Read_TableOfOneColumnInACell_IsTextOfTheCell() =>
        TextsOf(Table(Row(Cell(Paragraph("1") + Table(Row(Cell(Paragraph("2"))), Row(Cell(Paragraph("3"))))), Cell("<w:p/>")))).Should().Equal("1\n2\n3", "");

    [Fact]
    public void Read_TableOfOneColumn_IsText() => Read(Table(Row(Cell(Paragraph("1"))), Row(Cell(Paragraph("2"))))).Blocks.Should().AllBeOfType<Paragraph>().And.HaveCount(2);
}
