using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class PicturesTests
{
    private const string Picture = "BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q";

    [Theory]
    [InlineData("145 352 m 151 352 l 151 350 l 148.5 343 l 146.5 343 l 149 350 l 145 350 l h f")]
    [InlineData("145 346 m 145 350 146 352 148 352 c 150 352 151 350 151 346 c 151 344 150 343 148 343 c 146 343 145 344 145 346 c h f")]
    [InlineData("145 346 m 145 350 146 352 148 352 c 150 352 151 350 151 346 c 151 344 150 343 148 343 c 146 343 145 344 145 346 c h f*")]
    [InlineData("1 w 145 346 m 145 350 146 352 148 352 c 150 352 151 350 151 346 c 151 344 150 343 148 343 c 146 343 145 344 145 346 c S")]
    [InlineData("1 w 145 352 m 150 352 l 147 344 l S")]
    [InlineData("1 w 148 352 m 148 344 l S")]
    [InlineData("147 352 m 149 352 l 149 344 l 147.5 344 l 147.5 350.5 l 146 349.5 l h f")]
    [InlineData("147 344 2 8 re f")]
    [InlineData("146 344 5 8 re f")]
    [InlineData("1 0 0 rg 146 344 5 8 re f")]
    [InlineData("q 147 344 5 8 re W n /S sh Q")]
    public void Read_FigureDrawnAsAShape_IsNoBlank(string drawn) =>
        Cells(page => page.Text(45, 55, "规章").Raw(drawn)).Select(cell => cell.Text).Should().Equal("规章", "\uFFFC", "", "");

    [Theory]
    [InlineData("145 352 m 151 352 l 151 350 l 148.5 343 l 146.5 343 l 149 350 l 145 350 l h f")]
    [InlineData("1 w 145 352 m 150 352 l 147 344 l S")]
    [InlineData("1 w 148 352 m 148 344 l S")]
    [InlineData("1 w 144 348 m 149 348 l S")]
    [InlineData("146 344 5 8 re f")]
    public void Read_ShapeBesideANumber_LeavesTheNumberUnreadable(string drawn) =>
        Cells(page => page.Text(45, 55, "规章").Text(165, 55, "12").Raw(drawn))[1].Text.Should().Be("12\uFFFC");

    [Fact]
    public void Read_FiguresDrawnAsLinesOneBelowTheOther_LeaveNoBlank()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 76).Line(140, 40, 140, 76).Line(40, 52, 240, 52).Line(40, 64, 240, 64);
        foreach (double y in (double[])[42, 54, 66])
        {
            page.Text(45, y + 8, "规章", 8).Line(180, y, 180, y + 8);
        }

        Read(sketch).Where(cell => cell.Text != "规章").Should().NotBeEmpty().And.OnlyContain(cell => cell.Text.Contains('\uFFFC', StringComparison.Ordinal));
    }

    [Fact]
    public void Read_DashesThatStandFarApart_AreTheSidesOfCells()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Raw("1 w [3.2 4.4] 0 d").Frame(40, 40, 240, 80);
        page.Text(45, 55, "规章").Text(145, 55, "12").Text(45, 75, "合计");
        for (double at = 0; at < 200; at += 7.6)
        {
            page.Fill(40 + at, 59.5, 43.2 + at, 60.5);
        }

        for (double at = 0; at < 40; at += 7.6)
        {
            page.Fill(139.5, 40 + at, 140.5, Math.Min(80, 43.2 + at));
        }

        Read(sketch).Select(cell => cell.Text).Should().Equal("规章", "12", "合计", "");
    }

    [Theory]
    [InlineData("0.9 g 140 340 100 20 re f 0 g")]
    [InlineData("0.9 g 40 320 200 40 re f 0 g")]
    [InlineData("0.9 g 141 341 98 18 re f 0 g")]
    [InlineData("0.9 g 143 342 94 16 re f 0 g")]
    [InlineData("0.9 g 40 340 101 20 re f 0 g")]
    [InlineData("1 g 150 345 10 10 re f 0 g")]
    [InlineData("0.9 g 10 10 300 380 re f 0 g")]
    [InlineData("0.5 w 141.5 340 m 141.5 360 l S")]
    [InlineData("q 141 341 98 18 re W n /S sh Q")]
    [InlineData("0.9 g 40 320 200 22.5 re f 0 g")]
    [InlineData("0.9 g 142.5 320 -102.5 40 re f 0 g")]
    public void Read_GroundOfAnEmptyCell_IsBlank(string drawn) =>
        Cells(page => page.Raw(drawn).Text(45, 55, "规章")).Select(cell => cell.Text).Should().Equal("规章", "", "", "");

    [Theory]
    [InlineData("0.9 g 144 343 14 12 re f 0 g")]
    [InlineData("0.5 w 143 343.5 m 160 343.5 l S")]
    public void Read_MarkedNumber_IsANumber(string drawn) =>
        Cells(page => page.Raw(drawn).Text(45, 55, "规章").Text(145, 55, "12"))[1].Text.Should().Be("12");

    [Fact]
    public void Read_ShadingOverANumber_HidesIt() =>
        Cells(page => page.Text(45, 55, "规章").Text(145, 55, "12").Raw("q 141 341 98 18 re W n /S sh Q"))[1].Text.Should().Be("\uFFFC\uFFFC");

    [Theory]
    [InlineData("q 400 0 0 8 140 340 cm " + Picture, "规章,12,\uFFFC,\uFFFC,\uFFFC,合计,,,,")]
    [InlineData("q 400 0 0 58 140 301 cm " + Picture, "规章,12,\uFFFC,\uFFFC,\uFFFC,合计,\uFFFC,\uFFFC,\uFFFC,\uFFFC")]
    [InlineData("q 600 0 0 400 0 0 cm " + Picture, "规章,12,\uFFFC,\uFFFC,\uFFFC,合计,\uFFFC,\uFFFC,\uFFFC,\uFFFC")]
    [InlineData("q 20 0 0 20 150 310 cm " + Picture, "规章,12,,,,合计,\uFFFC,,,")]
    [InlineData("q 20 0 0 20 545 310 cm " + Picture, "规章,12,,,,合计,,,,")]
    public void Read_CellsUnderAPicture_AreNotBlank(string drawn, string expected)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(600, 400).Frame(40, 40, 540, 100).Line(40, 70, 540, 70);
        for (int i = 1; i < 5; i++)
        {
            page.Line(40 + (100 * i), 40, 40 + (100 * i), 100);
        }

        page.Text(45, 55, "规章").Text(145, 55, "12").Text(45, 85, "合计").Raw(drawn);

        string.Join(',', Read(sketch).Select(cell => cell.Text)).Should().Be(expected);
    }

    private static IReadOnlyList<GridCell> Cells(Action<SketchPage> draw)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);
        page.Resources = "/Shading<</S<</ShadingType 2/ColorSpace/DeviceGray/Coords[0 0 1 1]/Function<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>>>>>";
        draw(page);
        return Read(sketch);
    }

    private static IReadOnlyList<GridCell> Read(PdfSketch sketch)
    {
        DiagnosticLog log = new();
        DocumentContent? content = PdfFormatReader.Instance.Read(sketch.Build(), log, CancellationToken.None);
        log.Diagnostics.Should().BeEmpty();
        return content!.Blocks.OfType<Grid>().Should().ContainSingle().Subject.Cells;
    }
}
