using CsCheck;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Documents.Testing;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CutTableTests
{
    private static readonly Form Form = Form.Year2021;

    [Theory]
    [InlineData(42)]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void Read_ColumnsBeyondTheEdgeOfThePage_SaysWhichTablesAreCutAndWhatToDo(double cutOff)
    {
        TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));

        ReadResult result = PdfReading.Of(new ReportSketch(RuleStyle.Lines, IsLandscape: false) { CutOff = cutOff }.Draw(report, new(1)));

        Diagnostic[] cut = [.. result.Diagnostics.Where(diagnostic => diagnostic.Code == "cut-table")];
        cut.Select(diagnostic => diagnostic.Text).Should().Equal(report.Tables.Select(table => table.Heading));
        cut.Should().OnlyContain(diagnostic => diagnostic.Message.Chinese.Contains("横向", StringComparison.Ordinal) && diagnostic.Message.English.Contains("landscape", StringComparison.Ordinal));
        Readings.Faults(result, report.Printed(Form)).Should().BeEmpty();
    }

    [Fact]
    public void Read_TextBeyondWhatIsShownOfAPageNotDrawn_NoBlankIsInvented() => Law.Broken(
        Gen.Select(Gen.Int, Gen.OneOf(RuleStyle.Lines, RuleStyle.ThinRectangles), Gen.Double[30, 400], Gen.Double[30, 400], Gen.Bool, Gen.Bool),
        clipped =>
        {
            (int seed, RuleStyle style, double right, double below, bool isRight, bool isBelow) = clipped;
            TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));
            ReportSketch sketch = new(style, IsLandscape: false) { Clip = (isRight ? right : 0, isBelow ? below : 0) };
            return Readings.Faults(PdfReading.Of(sketch.Draw(report, new(seed))), report.Printed(Form));
        },
        ordinary: 60,
        nightly: 3_000).Should().HaveCount(0, "what is not shown is not blank (seed {0})", Law.Seed);

    [Fact]
    public void Read_TableAsWideAsThePage_IsNotCut()
    {
        TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));

        PdfReading.Of(new ReportSketch(RuleStyle.Lines, IsLandscape: false) { CutOff = 40 }.Draw(report, new(1))).Diagnostics.Should().BeEmpty();
    }

    /// <summary>A line of half a point of which less is shown closes its row; else the next page, which begins with the same heads, would go on with it.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.2)]
    public void Read_LineOnTheEdgeOfWhatIsShown_ClosesItsRow(double beyond)
    {
        PdfSketch sketch = new();
        Draw(sketch.Page(400, 400).Clip(0, 320 + beyond), "规章", "12");
        Draw(sketch.Page(400, 400), "合计", "34");

        PdfFormatReader.Instance.Read(sketch.Build(), new(), CancellationToken.None)!.Blocks.OfType<Grid>().SelectMany(grid => grid.Cells).Select(cell => cell.Text)
            .Should().Equal("项目", "数量", "规章", "12", "合计", "34");

        static void Draw(SketchPage page, string label, string value) => page
            .Frame(40, 40, 240, 80).Line(140, 40, 140, 80).Line(40, 60, 240, 60)
            .Text(45, 55, "项目").Text(145, 55, "数量").Text(45, 75, label).Text(145, 75, value);
    }
}
