using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

/// <summary>The lines that browsers print over and under every page, wider than the text: the day, what the page is called, its address and page numbers.</summary>
public class RunningLinesTests
{
    [Theory]
    [InlineData(595, 842)]
    [InlineData(842, 595)]
    public void Read_LinesOfTheBrowserAroundThePages_PartNoParagraphAndOnlyTheFirstOverThemStays(double width, double height)
    {
        PdfSketch sketch = new();
        Around(sketch.Page(), 1);
        Around(sketch.Page(width, height), 2).Frame(60, 60, 260, 100).Line(160, 60, 160, 100).Line(60, 80, 260, 80);
        SketchPage last = Around(sketch.Page(), 3);
        string[] lines = [new string('甲', 47), new string('乙', 47), "丙。"];
        for (int i = 0; i < lines.Length; i++)
        {
            last.Text(60, 80 + (16 * i), lines[i]);
        }

        DocumentContent content = PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!;

        content.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).Should().Equal(
            "2025/1/20 09:30 某局年度报告", string.Concat(lines));
    }

    private static SketchPage Around(SketchPage page, int number) => page
        .Text(20, 25, "2025/1/20 09:30").Text(120, 25, "某局年度报告")
        .Text(20, page.Height - 15, "file:///srv/pages/report.html").Text(page.Width - 40, page.Height - 15, $"{number}/3");
}
