using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class BrokenLabelTests
{
    /// <summary>A label over several rows goes on where the page before has no room for its every line.</summary>
    [Theory]
    [InlineData("2019", false, false)]
    [InlineData("2019", false, true)]
    [InlineData("2019", true, false)]
    [InlineData("2019", true, true)]
    [InlineData("2021", false, false)]
    [InlineData("2021", false, true)]
    [InlineData("2021", true, false)]
    [InlineData("2021", true, true)]
    public void Read_PageBrokenAtAnyRow_EveryCellRightAndNothingToReport(string id, bool isLandscape, bool isOpen)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        List<string> wrong = [];
        foreach ((int index, TextTable table) in report.Tables.Index())
        {
            for (int row = table.Rows.FindIndex(TextTable.HasValues); row < table.Rows.Count; row++)
            {
                ReadResult result = PdfReading.Of(new ReportSketch(RuleStyle.Lines, isLandscape) { Break = (index, row), IsOpenAtBreaks = isOpen }.Draw(report, new(row)));
                wrong.AddRange(Readings.Faults(result, report.Printed(form)).Concat(result.Diagnostics.Select(diagnostic => diagnostic.ToString())).Select(fault => $"{index}, {row}: {fault}"));
            }
        }

        wrong.Should().BeEmpty();
    }
}
