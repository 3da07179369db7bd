using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
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
    public void Read_TableAsWideAsThePage_IsNotCut()
    {
        TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));

        PdfReading.Of(new ReportSketch(RuleStyle.Lines, IsLandscape: false) { CutOff = 40 }.Draw(report, new(1))).Diagnostics.Should().BeEmpty();
    }
}
