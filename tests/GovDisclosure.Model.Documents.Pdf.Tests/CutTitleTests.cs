using GovDisclosure.Model.Documents.Pdf.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CutTitleTests
{
    /// <summary>Wherever the edge of the page cuts a title, level or on its side.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Read_TitleOverTheEdgeOfThePage_OrganAndYearRightOrNotTaken(bool isSideways)
    {
        Form form = Form.Year2021;
        List<(double Shift, int? Year, string? Agency)> wrong = [];
        for (double shift = -560; shift <= 560; shift += 7)
        {
            TextReport report = new() { Year = form.FirstYear, Title = $"{TextReport.AgencyName}{form.FirstYear}年政府信息公开工作年度报告", Tables = TextReport.Numbered(form).Tables[..1] };
            ReportSketch sketch = new(RuleStyle.Lines, IsLandscape: false) { TitleShift = shift, IsSideways = isSideways };

            AnnualReport? read = PdfReading.Of(sketch.Draw(report, new(1))).Report;
            if (read is not null && (read.Year, read.Agency.Name) != (form.FirstYear, TextReport.AgencyName))
            {
                wrong.Add((shift, read.Year, read.Agency.Name));
            }
        }

        wrong.Should().BeEmpty();
    }
}
