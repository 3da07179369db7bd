using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class BrokenTitleTests
{
    /// <summary>The lines of a title stand close under each other in the middle, wherever in the organ's name it breaks.</summary>
    [Fact]
    public void Read_TitleBrokenAnywhere_IsTakenWhole()
    {
        foreach (Form form in Form.All)
        {
            string title = $"{TextReport.AgencyName}{form.FirstYear}年政府信息公开工作年度报告";
            for (int at = 3; at < title.Length; at++)
            {
                TextReport report = new() { Year = form.FirstYear, Title = title.Insert(at, "\n"), Tables = TextReport.Numbered(form).Tables };

                ReadResult result = PdfReading.Of(new ReportSketch(RuleStyle.Lines, IsLandscape: false).Draw(report, new(at)));

                result.Diagnostics.Should().BeEmpty("it breaks at {0}", at);
                (result.Report!.Year, result.Report.Agency.Name).Should().Be((form.FirstYear, TextReport.AgencyName));
            }
        }
    }
}
