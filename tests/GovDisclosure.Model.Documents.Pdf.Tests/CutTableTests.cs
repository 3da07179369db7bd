using CsCheck;
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
}
