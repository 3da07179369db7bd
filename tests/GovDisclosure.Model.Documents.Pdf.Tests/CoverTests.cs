using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CoverTests
{
    private const string Unread = "\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC";

    private const string Date = "发布日期：2024年1月20日";

    [Theory]
    [InlineData("Stamp", Date)]
    [InlineData("Widget", Date)]
    [InlineData("StrikeOut", "发\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC4年1月20日")]
    [InlineData("FreeText", "发\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC\uFFFC4年1月20日")]
    public void Read_AnnotationOverProse_NeverCutsIt(string kind, string expected)
    {
        DocumentContent content = Read(page => page.Text(45, 200, Date).Entries = $"/Annots[<</Type/Annot/Subtype/{kind}/Rect[55 160 111 220]>>]");

        Paragraphs(content).Should().Equal(expected);
    }

    [Fact]
    public void Read_StruckProse_IsNotLeftOut() =>
        Paragraphs(Read(page => page.Text(45, 200, "本年度没有").Line(65, 196.5, 95, 196.5))).Should().Equal("本年\uFFFC\uFFFC\uFFFC");

    [Fact]
    public void Read_TitleWithAStruckCharacter_IsReported()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(600, 400);
        page.Text(45, 30, "临溪县水务局2021年政府信息公开工作年度报告").Line(65, 26.5, 75, 26.5);
        page.Text(45, 60, "一、主动公开政府信息情况").Frame(40, 70, 540, 110).Line(40, 90, 540, 90).Line(165, 70, 165, 110).Line(290, 70, 290, 110).Line(415, 70, 415, 110);
        page.Text(45, 84, "信息内容").Text(170, 84, "本年制发件数").Text(295, 84, "本年废止件数").Text(420, 84, "现行有效件数").Text(45, 104, "规章").Text(170, 104, "1");

        PdfReading.Of(sketch.Build()).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unreadable-text" && diagnostic.Text!.Contains('\uFFFC', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "q 141 341 20 18 re W n", "12\uFFFC")]
    [InlineData("", "q 160 341 20 18 re W n", "\uFFFC56")]
    [InlineData("", "q 0 0 20 20 re W n", "\uFFFC")]
    [InlineData("", "q 141 341 60 18 re W n", "123456")]
    [InlineData("", "q /DeviceN cs 1 scn", Unread)]
    [InlineData("/ColorSpace<</A[/Separation/Black/DeviceGray 9 0 R]>>", "q /A cs 1 scn", "123456")]
    [InlineData("/ColorSpace<</A[/Separation/Gold/DeviceGray 9 0 R]>>", "q /A cs 1 scn", Unread)]
    [InlineData("/ColorSpace<</A[/ICCBased 6 0 R]>>", "q /A cs 0 scn", "123456")]
    [InlineData("/ColorSpace<</A[/ICCBased 6 0 R]>>", "q /A cs 1 scn", "")]
    [InlineData("/ColorSpace<</A[/Indexed/DeviceGray 1<00FF>]>>", "q /A cs 1 scn", Unread)]
    [InlineData("", "q 0.299 g 141 341 98 18 re f 1 0 0 rg", Unread)]
    [InlineData("", "q 0.299 g 141 341 98 18 re f 1 1 0 rg", "123456")]
    [InlineData("", "q 1 g 1 Tr 0 G", "123456")]
    [InlineData("", "q 1 g 2 Tr 0 G", "123456")]
    [InlineData("", "q 1 g 2 Tr 1 G", "")]
    [InlineData("", "q 7 Tr", Unread)]
    [InlineData("", "q 3 Tr", "")]
    public void Read_NumberHalfSeen_IsNoNumber(string resources, string before, string expected)
    {
        DocumentContent content = Read(
            page =>
            {
                page.Raw(before).Text(145, 55, "123456").Raw("Q");
                page.Resources = resources;
            },
            PdfSketch.Stream("/N 1", "profile"));

        Cell(content).Should().Be(expected);
    }

    [Theory]
    [InlineData("q 141 341 98 18 re W n", "", 145, 68)]
    [InlineData("q 141 341 98 18 re W n", "", 160, 68)]
    [InlineData("q 141 341 98 18 re W n", "", 145, 39)]
    [InlineData("q 141 341 98 18 re W n", "", 145, 82)]
    [InlineData("q 141 341 25 18 re W n", "", 170, 55)]
    [InlineData("q 141 341 98 18 re W n", "Q q 141 341 98 18 re W n", 145, 68)]
    [InlineData("q", "q 200 341 20 18 re W n", 145, 55)]
    [InlineData("q", "q 0 0 20 20 re W n", 200, 55)]
    [InlineData("q 141 348 98 11 re W n", "Q q 141 341 98 4 re W n", 220, 56)]
    [InlineData("q 141 341 50 18 re W n", "", 225, 55)]
    public void Read_NumberWithALineThatIsCutAway_IsNoNumber(string before, string between, double x, double y)
    {
        DocumentContent content = Read(page => page.Raw(before).Text(145, 55, "1234").Raw(between).Text(x, y, "56").Raw("Q"));

        Cell(content).Should().Contain("\uFFFC");
    }

    [Theory]
    [InlineData("q 141 341 98 18 re W n", "Q q 141 321 98 8 re W n", 145, 68)]
    [InlineData("q 141 341 98 18 re W n", "Q q 41 341 98 18 re W n", 45, 68)]
    public void Read_NumberBesideWhatIsCutAwayElsewhere_IsANumber(string before, string between, double x, double y)
    {
        DocumentContent content = Read(page => page.Raw(before).Text(145, 55, "1234").Raw(between).Text(x, y, "56").Raw("Q"));

        Cell(content).Should().Be("1234");
    }

    [Theory]
    [InlineData("", "1234")]
    [InlineData("Q q 41 341 98 18 re W n", "1234\uFFFC")]
    [InlineData("Q q 0 0 20 20 re W n", "1234\uFFFC")]
    public void Read_TextOfACellThatRunsOverItsClip_IsOfThatCellWhereItHangsTogether(string between, string expected)
    {
        DocumentContent content = Read(page => page.Text(180, 55, "1234").Raw("q 41 341 98 18 re W n").Text(100, 55, "名称甲乙").Raw(between).Text(between.Length == 0 ? 140 : 210, 55, "丙丁").Raw("Q"));

        Cell(content).Should().Be(expected);
    }

    [Theory]
    [InlineData(145, 75, 3)]
    [InlineData(125, 55, 0)]
    public void Read_NumberThatTheClipOfItsNeighbourCutsOff_IsNoBlank(double x, double y, int cell)
    {
        DocumentContent content = Read(page => page.Raw("q 141 341 98 18 re W n").Text(145, 55, "1234").Text(x, y, "56").Raw("Q"));

        content.Blocks.OfType<Grid>().Single().Cells[cell].Text.Should().EndWith("\uFFFC");
    }

    [Fact]
    public void Read_NumberDrawnAgainForAnotherPartOfThePage_IsANumber() =>
        Cell(Read(page => page.Raw("q 141 341 98 18 re W n").Text(145, 55, "1234").Raw("Q q 0 0 400 200 re W n").Text(145, 55, "1234").Raw("Q"))).Should().Be("1234");

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    public void Read_TurnedPage_CutAwayTextIsOfTheCellItStandsIn(int rotate)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400, rotate).Raw(rotate == 90 ? "0 1 -1 0 400 0 cm" : "-1 0 0 -1 400 400 cm");
        page.Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60).Text(45, 55, "规章").Raw("q 0 0 20 20 re W n").Text(145, 55, "12").Raw("Q");

        PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!.Blocks.OfType<Grid>().Single().Cells.Select(cell => cell.Text).Should().Equal("规章", "\uFFFC", "", "");
    }

    [Fact]
    public void Read_NumberCutByTheEdgeOfThePage_IsNoNumber()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(200, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);
        page.Text(45, 55, "规章").Text(178, 55, "1234567");

        PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!.Blocks.OfType<Grid>().Single().Cells[1].Text.Should().Contain("\uFFFC");
    }

    [Fact]
    public void Read_FontThatIsNoObject_IsNoText()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);
        page.Text(45, 55, "规章").Raw("BT /G 10 Tf 1 0 0 1 145 345 Tm (12) Tj ET");
        string document = Encoding.Latin1.GetString(sketch.Build());
        string inline = "<</F 3 0 R/G<</Type/Font/Subtype/Type1/BaseFont/Own/FirstChar 49/LastChar 50/Widths[500 500]/FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>>>";

        DocumentContent? content = PdfFormatReader.Instance.Read(
            Encoding.Latin1.GetBytes(document.Replace("<</F 3 0 R>>", inline, StringComparison.Ordinal)), new(), CancellationToken.None);

        Cell(content!).Should().Be("\uFFFC\uFFFC");
    }

    [Theory]
    [InlineData("/D<</OFF[6 0 R]>>", "/A", "")]
    [InlineData("/D<</OFF[7 0 R]>>", "/A", "12")]
    [InlineData("/D<</BaseState/OFF/ON[7 0 R]>>", "/A", "")]
    [InlineData("/D<</BaseState/OFF/ON[6 0 R]>>", "/A", "12")]
    [InlineData("/D<</OFF[6 0 R]>>", "/C", "\uFFFC\uFFFC")]
    [InlineData("/D<</OFF[9 0 R]>>", "/C", "12")]
    [InlineData("/D<</OFF[6 0 R]>>", "/Absent", "\uFFFC\uFFFC")]
    [InlineData("", "/A", "12")]
    public void Read_TextInALayer_AsItIsShownAtFirst(string state, string layer, string expected)
    {
        string[] layers = ["<</Type/OCG/Name(1)>>", "<</Type/OCG/Name(2)>>", "<</Type/OCMD/OCGs[6 0 R 7 0 R]>>", "<</Type/OCG/Name(3)>>"];
        DocumentContent content = Read(
            page =>
            {
                page.Raw($"/OC {layer} BDC").Text(145, 55, "12").Raw("/Span BMC EMC EMC").Text(45, 75, "合计");
                page.Resources = "/Properties<</A 6 0 R/B 7 0 R/C 8 0 R>>";
            },
            layers,
            state.Length == 0 ? "" : $"/OCProperties<</OCGs[6 0 R 7 0 R 9 0 R]{state}>>");

        Cell(content).Should().Be(expected);
        content.Blocks.OfType<Grid>().Single().Cells[2].Text.Should().Be("合计");
    }

    [Fact]
    public void Read_DrawingOfALayerThatIsOff_IsNotSeen()
    {
        DocumentContent content = Read(
            page =>
            {
                page.Raw("/X Do");
                page.Resources = "/XObject<</X 7 0 R>>";
            },
            [
                "<</Type/OCG/Name(1)>>",
                PdfSketch.Stream("/Type/XObject/Subtype/Form/BBox[0 0 400 400]/OC 6 0 R/Resources<</Font<</F 3 0 R>>>>", "BT /F 10 Tf 1 0 0 1 145 345 Tm <7AE0> Tj ET"),
            ],
            "/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>");

        Cell(content).Should().BeEmpty();
    }

    private static DocumentContent Read(Action<SketchPage> draw, params string[] objects) => Read(draw, objects, "");

    private static DocumentContent Read(Action<SketchPage> draw, string[] objects, string catalog)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400).Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);
        page.Text(45, 55, "规章");
        draw(page);
        Array.ForEach(objects, body => sketch.Object(body));
        DiagnosticLog log = new();
        string document = Encoding.Latin1.GetString(sketch.Build()).Replace("<</Type/Catalog", $"<</Type/Catalog{catalog}", StringComparison.Ordinal);
        DocumentContent? content = PdfFormatReader.Instance.Read(Encoding.Latin1.GetBytes(document), log, CancellationToken.None);
        log.Diagnostics.Should().BeEmpty();
        return content!;
    }

    private static string Cell(DocumentContent content) => content.Blocks.OfType<Grid>().Single().Cells[1].Text;

    private static IEnumerable<string> Paragraphs(DocumentContent content) => content.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
