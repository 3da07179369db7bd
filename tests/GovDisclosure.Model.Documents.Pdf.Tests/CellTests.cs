using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CellTests
{
    private const string Object = "\uFFFC";

    [Fact]
    public void Read_PlainCells_ByRowAndColumnWithTheirPlaces()
    {
        IReadOnlyList<GridCell> cells = Cells(page => page.Text(45, 55, "规章").Text(145, 55, "12").Text(45, 75, "合计"));

        cells.Should().Equal(
            new GridCell(0, 0, "规章", new PdfPlace(1, 40, 40)), new GridCell(0, 1, "12", new PdfPlace(1, 140, 40)),
            new GridCell(1, 0, "合计", new PdfPlace(1, 40, 60)), new GridCell(1, 1, "", new PdfPlace(1, 140, 60)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Read_TurnedPage_AsItIsShown(int rotate)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400, rotate);
        int turn = rotate / 90;
        page.Raw(turn switch
        {
            1 => "0 1 -1 0 400 0 cm",
            2 => "-1 0 0 -1 400 400 cm",
            3 => "0 -1 1 0 0 400 cm",
            _ => "1 0 0 1 0 0 cm",
        });
        Table(page).Text(45, 55, "规章").Text(145, 55, "12");

        Read(sketch).Take(2).Should().Equal(new GridCell(0, 0, "规章", new PdfPlace(1, 40, 40)), new GridCell(0, 1, "12", new PdfPlace(1, 140, 40)));
    }

    [Fact]
    public void Read_TableOnItsSide_LikeAnyOther()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400);
        page.Raw("0 1 -1 0 400 0 cm");
        Table(page).Text(45, 55, "规章").Text(145, 55, "12");

        IReadOnlyList<GridCell> cells = Read(sketch);

        cells.Take(2).Select(cell => cell.Text).Should().Equal("规章", "12");
        cells[0].Place.Should().Be(new PdfPlace(1, 40, 360));
    }

    [Fact]
    public void Read_LabelSetUpright_InItsOwnDirection() =>
        Cells(page => page.TextUp(55, 58, "总计", 8).Text(145, 55, "12").Text(145, 75, "34"))[0].Text.Should().Be("总计");

    [Theory]
    [InlineData("q 1 g BT /F 10 Tf 1 0 0 1 170 345 Tm <00370038> Tj ET Q", "12")]
    [InlineData("BT 3 Tr /F 10 Tf 1 0 0 1 170 345 Tm <00370038> Tj ET", "12")]
    [InlineData("q 0 0 10 10 re W n BT /F 10 Tf 1 0 0 1 170 345 Tm <00370038> Tj ET Q", "12\uFFFC")]
    [InlineData("q 0.2 g 141 341 98 18 re f 1 g BT /F 10 Tf 1 0 0 1 145 345 Tm <00370038> Tj ET Q", "\uFFFC\uFFFC\uFFFC\uFFFC")]
    [InlineData("BT /F 10 Tf 1 0 0 1 145.3 345 Tm <00310032> Tj ET", "12")]
    [InlineData("BT /F 10 Tf 1 0 0 1 145 345 Tm <00330034> Tj ET", "\uFFFC3\uFFFC4")]
    [InlineData("BT /F 5.5 Tf 1 0 0 1 155.5 349 Tm <0031> Tj ET", "12¹")]
    [InlineData("BT /F 10 Tf 1 0 0 1 155 345 Tm <0033> Tj ET", "123")]
    [InlineData("BT /F 10 Tf 1 0 0 1 158 345 Tm <0033> Tj ET", "12 3")]
    [InlineData("0.5 w 144 348 m 156 348 l S", "\uFFFC\uFFFC")]
    [InlineData("0.5 w 144 344 m 156 344 l S", "12")]
    [InlineData("q 10 0 0 10 180 345 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q", "12\uFFFC")]
    [InlineData("0.5 w 142 342 m 238 358 l S", "12\uFFFC")]
    [InlineData("1 0 0 rg 141 341 98 18 re f", "\uFFFC\uFFFC")]
    public void Read_MoreThanTheNumber_IsSeenAsItIs(string drawn, string expected)
    {
        IReadOnlyList<GridCell> cells = Cells(page => page.Text(45, 55, "规章").Text(145, 55, "12").Raw(drawn), "0123456789");

        cells[1].Text.Should().BeOneOf(expected, expected.Replace("\uFFFC3\uFFFC4", "1\uFFFC2\uFFFC", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Widget", Object)]
    [InlineData("Stamp", Object)]
    [InlineData("Link", "")]
    public void Read_AnnotationInAnEmptyCell_IsNoBlankWhereItShowsSomething(string kind, string expected) =>
        Cells(page => page.Text(45, 55, "规章").Entries = $"/Annots[<</Type/Annot/Subtype/{kind}/Rect[150 342 200 356]>>]")[1].Text.Should().Be(expected);

    [Fact]
    public void Read_FontThatDoesNotSayItsCharacters_IsNoText()
    {
        PdfSketch sketch = new() { HasToUnicode = false };
        Table(sketch.Page(400, 400)).Text(145, 55, "12");

        Log(sketch).Diagnostics.Should().BeEmpty();
        Read(sketch)[1].Text.Should().Be("\uFFFC\uFFFC");
    }

    [Fact]
    public void Read_NumberOverALine_IsOfNeitherCell()
    {
        IReadOnlyList<GridCell> cells = Cells(page => page.Text(120, 55, "12345678"));

        cells[0].Text.Should().EndWith(GridCell.Uncertain);
        cells[1].Text.Should().EndWith(GridCell.Uncertain);
    }

    [Theory]
    [InlineData(225, 1)]
    [InlineData(30, 0)]
    public void Read_NumberThatSticksOutOfTheTable_IsNotCutShort(double x, int column) =>
        Cells(page => page.Text(x, 55, "12345"))[column].Text.Should().EndWith(GridCell.Uncertain);

    [Theory]
    [InlineData(54, 1)]
    [InlineData(91, 3)]
    public void Read_UprightNumberThatSticksOutOfTheTable_IsNotCutShort(double y, int cell) =>
        Cells(page => page.Text(45, 55, "规章合计").Text(45, 75, "规章合计").TextUp(170, y, "12345"))[cell].Text.Should().EndWith(GridCell.Uncertain);

    [Fact]
    public void Read_NumberBrokenOverTwoLines_KeepsTheBreak() =>
        Cells(page => page.Text(145, 50, "1", 7).Text(145, 58, "234", 7))[1].Text.Should().Be("1\n234");

    [Fact]
    public void Read_MissingSide_OneCellWithBothTexts()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 140, 60);
        page.Text(145, 55, "12").Text(145, 75, "34").Text(45, 55, "甲").Text(45, 75, "乙");

        Read(sketch).Select(cell => (cell.Row, cell.Text)).Should().Equal((0, "甲"), (0, "12\n34" + GridCell.Uncertain), (1, "乙"));
    }

    [Fact]
    public void Read_MissingSideUnderABlank_DoesNotLiftTheFigureBelow()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 140, 60);
        page.Text(145, 75, "34").Text(45, 55, "甲").Text(45, 75, "乙");

        Read(sketch)[1].Text.Should().Be("34" + GridCell.Uncertain);
    }

    [Fact]
    public void Read_RowShorterThanThoseAboveAndBelow_HasNoCellAtItsEnd()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 60).Frame(40, 60, 140, 80).Frame(40, 80, 240, 100).Line(140, 40, 140, 60).Line(140, 80, 140, 100);
        page.Text(45, 55, "甲").Text(45, 75, "乙").Text(45, 95, "丙");

        Read(sketch).Select(cell => (cell.Row, cell.Column, cell.Text)).Should().Equal((0, 0, "甲"), (0, 1, ""), (1, 0, "乙"), (2, 0, "丙"), (2, 1, ""));
    }

    [Fact]
    public void Read_TableWithOpenSides_HasItsCellsAllTheSame()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Line(40, 40, 240, 40).Line(40, 60, 240, 60).Line(40, 80, 240, 80).Line(140, 40, 140, 80);
        page.Text(45, 55, "甲").Text(45, 75, "乙").Text(145, 75, "12");

        Read(sketch).Select(cell => (cell.Row, cell.Column, cell.Text)).Should().Equal((0, 0, "甲"), (0, 1, ""), (1, 0, "乙"), (1, 1, "12"));
    }

    [Fact]
    public void Read_SideBrokenInTheMiddle_IsNotTrusted()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(40, 60, 240, 60).Line(140, 40, 140, 50).Line(140, 60, 140, 80);
        page.Text(145, 55, "12").Text(45, 55, "甲").Text(45, 75, "乙");

        Read(sketch).Take(2).Should().OnlyContain(cell => cell.Text.EndsWith(GridCell.Uncertain));
    }

    [Theory]
    [InlineData("内部资料")]
    [InlineData("草稿")]
    public void Read_Watermark_IsInNobodysWay(string words) =>
        Cells(page => page.Text(45, 55, "规章").Text(145, 55, "12").Raw(Slanting(words, 60, 60, 330)), words).Select(cell => cell.Text).Should().Equal("规章", "12", "", "");

    [Theory]
    [InlineData("7", 30, 160, 343, "规章,12\uFFFC,,")]
    [InlineData("7", 30, 200, 343, "规章,12\uFFFC,,")]
    [InlineData("7", 30, 160, 321, "规章,12\uFFFC,,\uFFFC")]
    [InlineData("7", 22, 160, 319, "规章,12,,\uFFFC")]
    [InlineData("７", 22, 160, 311, "规章,12,,\uFFFC")]
    [InlineData("⑦", 22, 160, 311, "规章,12,,\uFFFC")]
    [InlineData("7", 22, 80, 319, "规章,12,\uFFFC,")]
    [InlineData("7", 30, 60, 343, "规章,12,,")]
    [InlineData("2月", 60, 130, 330, "规章,12\uFFFC,,")]
    [InlineData("7", 30, 300, 343, "规章,12,,")]
    public void Read_LargeFigureAslant_LeavesTheCellsItMayBeOfUnreadable(string figure, double size, double x, double y, string expected) =>
        string.Join(',', Cells(page => page.Text(45, 55, "规章").Text(145, 55, "12").Raw(Slanting(figure, size, x, y)), figure).Select(cell => cell.Text)).Should().Be(expected);

    [Fact]
    public void Read_LargeCharacterAslantOfAFontThatDoesNotSayWhich_MayBeAFigure()
    {
        PdfSketch sketch = new() { HasToUnicode = false };
        Table(sketch.Page(400, 400)).Text(45, 55, "甲").Raw(Slanting("内", 30, 160, 321));

        Read(sketch)[3].Text.Should().Be(Object);
    }

    [Fact]
    public void Read_FrameAroundThePage_IsNoTable() =>
        Cells(page => page.Frame(10, 10, 390, 390).Text(145, 55, "12")).Should().HaveCount(4);

    private static IReadOnlyList<GridCell> Cells(Action<SketchPage> draw, string? characters = null)
    {
        PdfSketch sketch = new();
        SketchPage page = Table(sketch.Page(400, 400));
        draw(page);
        if (characters is not null)
        {
            page.Raw("q 0 0 1 1 re W n").Text(-100, -100, characters).Raw("Q");
        }

        return Read(sketch);
    }

    private static string Slanting(string text, double size, double x, double y) => string.Create(
        CultureInfo.InvariantCulture,
        $"BT /F {size} Tf 0.7 0.7 -0.7 0.7 {x} {y} Tm <{string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))}> Tj ET");

    /// <summary>Two rows of two cells.</summary>
    private static SketchPage Table(SketchPage page) => page.Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);

    private static DiagnosticLog Log(PdfSketch sketch)
    {
        DiagnosticLog log = new();
        PdfFormatReader.Instance.Read(sketch.Build(), log, CancellationToken.None);
        return log;
    }

    private static IReadOnlyList<GridCell> Read(PdfSketch sketch)
    {
        DiagnosticLog log = new();
        DocumentContent? content = PdfFormatReader.Instance.Read(sketch.Build(), log, CancellationToken.None);
        log.Diagnostics.Should().BeEmpty();
        return content!.Blocks.OfType<Grid>().Should().ContainSingle().Subject.Cells;
    }
}
