namespace GovDisclosure.Model.Documents.Tests;

public class ExampleTests
{
    [Fact]
    public void Read_Example_EveryCellZeroAndNothingToReport()
    {
        byte[] example = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "examples", "report-2020.txt"));

        ReadResult result = DocumentReader.Read(example);

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Should().HaveCount(result.Form!.Cells.Count).And.OnlyContain(cell => cell.Value == 0 && cell.Text == "0");
        AnnualReport2019 report = result.Report.Should().BeOfType<AnnualReport2019>().Subject;
        report.Year.Should().Be(2020);
        report.Agency.Name.Should().Be("临溪县柏桥镇便民服务中心");
        report.PublishedOn.Should().BeNull();
        report.Overview.Should().StartWith("2020年").And.EndWith("遮盖处理。");
        report.ProblemsAndImprovements.Should().StartWith("回顾2019年的工作").And.EndWith("提意见。");
        report.OtherMatters.Should().BeNull();
    }
}
