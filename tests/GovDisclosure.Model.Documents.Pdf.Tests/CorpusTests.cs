using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class CorpusTests
{
    public static TheoryData<string> Names => [.. Fixture.All.Select(fixture => fixture.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Read_PrintedReport_EveryCellRightAndNothingToReport(string name)
    {
        Fixture fixture = Fixture.All.Single(fixture => fixture.Name == name);

        ReadResult result = Reading.Of(fixture.Read());

        result.Diagnostics.Should().BeEmpty();
        result.Form.Should().BeSameAs(fixture.Form);
        result.Cells.Should().HaveCount(fixture.Form.Cells.Count).And.OnlyContain(cell => cell.Value == fixture.Printed(cell.Definition));
        result.Cells.Should().AllSatisfy(cell => cell.Place.Should().BeOfType<PdfPlace>().Which.Page.Should().BeInRange(1, 20));
    }

    [Theory, MemberData(nameof(Names))]
    public void Read_PrintedReport_ProseInParagraphs(string name)
    {
        Fixture fixture = Fixture.All.Single(fixture => fixture.Name == name);

        AnnualReport report = Reading.Of(fixture.Read()).Report!;

        report.Agency.Name.Should().Be(PrintedReport.AgencyName);
        report.Year.Should().Be(fixture.Form.FirstYear + 1);
        report.Overview.Should().Be(string.Join('\n', PrintedReport.Overview));
        report.ProblemsAndImprovements.Should().Be(string.Join('\n', PrintedReport.Problems));
        report.OtherMatters.Should().Be(string.Join('\n', PrintedReport.OtherMatters));
    }
}
