using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class LinkTests
{
    [Theory]
    [InlineData("/Subtype/Link/Rect[40 195 110 215]", true)]
    [InlineData("/Subtype/Link/Rect[110 215 40 195]", true)]
    [InlineData("/Subtype/Link/Rect[40 195 90 215]", false)]
    [InlineData("/Subtype/Link/Rect[40 225 110 245]", false)]
    [InlineData("/Subtype/Link/F 2/Rect[40 195 110 215]", false)]
    [InlineData("/Subtype/Link/Rect[0 0 400 400]", false)]
    [InlineData("/Subtype/Link/Rect[40 195 110]", false)]
    [InlineData("/Subtype/Highlight/Rect[40 195 110 215]", false)]
    public void Read_Line_IsALinkWhereLinksLieOverAllOfIt(string annotation, bool expected) =>
        Paragraphs(page => page.Text(45, 200, "上一年度报告").Entries = $"/Annots[<</Type/Annot{annotation}>>]").Should().Equal(("上一年度报告", expected));

    [Fact]
    public void Read_TwoLinksBesideEachOther_AreALinkWithTheSpaceBetween() =>
        Paragraphs(page => page.Text(45, 200, "首页   公开").Entries = "/Annots[<</Type/Annot/Subtype/Link/Rect[40 195 66 215]>><</Type/Annot/Subtype/Link/Rect[79 195 110 215]>>]")
            .Should().ContainSingle().Which.IsLink.Should().BeTrue();

    [Theory]
    [InlineData("<</Type/Annot/Subtype/Link/Rect[40 175 400 215]>>", true)]
    [InlineData("<</Type/Annot/Subtype/Link/Rect[40 195 400 215]>>", false)]
    [InlineData("<</Type/Annot/Subtype/Link/Rect[40 175 400 195]>>", false)]
    public void Read_ParagraphOfTwoLines_IsALinkWhereBothAre(string annotation, bool expected) =>
        Paragraphs(page =>
        {
            page.Text(45, 200, "临溪县水务局二〇二一年政府信息公开工作年度报告及其", 8).Text(45, 212, "说明", 8);
            page.Entries = $"/Annots[{annotation}]";
        }).Should().ContainSingle().Which.Should().Be(("临溪县水务局二〇二一年政府信息公开工作年度报告及其说明", expected));

    [Theory]
    [InlineData(90, "0 1 -1 0 400 0 cm", "185 40 205 110")]
    [InlineData(180, "-1 0 0 -1 400 400 cm", "290 185 360 205")]
    [InlineData(0, "0 1 -1 0 400 0 cm", "185 40 205 110")]
    public void Read_TurnedPage_LinksTurnWithIt(int rotate, string matrix, string rectangle)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(400, 400, rotate).Raw(matrix);
        Table(page).Text(45, 200, "上一年度报告").Text(45, 55, "规章").Entries = $"/Annots[<</Type/Annot/Subtype/Link/Rect[{rectangle}]>>]";

        Paragraphs(sketch).Should().Equal(("上一年度报告", true));
    }

    private static IEnumerable<(string Text, bool IsLink)> Paragraphs(Action<SketchPage> draw)
    {
        PdfSketch sketch = new();
        SketchPage page = Table(sketch.Page(400, 400)).Text(45, 55, "规章");
        draw(page);
        return Paragraphs(sketch);
    }

    private static SketchPage Table(SketchPage page) => page.Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60);

    private static IEnumerable<(string Text, bool IsLink)> Paragraphs(PdfSketch sketch) =>
        PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!.Blocks.OfType<Paragraph>().Select(paragraph => (paragraph.Text, paragraph.IsLink));
}
