using GovDisclosure.Model.Documents.Tests.Documents;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Prose;

/// <summary>The organ under a text, beside that of the report.</summary>
public class SignedByAnotherTests
{
    /// <summary>Who signs a report is its organ, or one that may write for it; any other leaves the organ in doubt.</summary>
    [Theory]
    [InlineData("临溪县水务局", "临溪县农业农村局", true)]
    [InlineData("临溪县水务局", "云川市水务局", true)]
    [InlineData("临溪县水务局", "临溪县人民政府", true)]
    [InlineData("临溪县人民政府", "临溪县水务局", true)]
    [InlineData("临溪县人民政府", "云川市人民政府办公室", true)]
    [InlineData("临溪县水务局", "临溪县水务局", false)]
    [InlineData("临溪县水务局", "岚江省临溪县水务局", false)]
    [InlineData("临溪县水务局", "临溪县水务局办公室", false)]
    [InlineData("临溪县水务局", "县水务局", false)]
    [InlineData("岚江省水利厅", "水利厅", false)]
    [InlineData("云川市发改委", "云川市发展和改革委员会", false)]
    [InlineData("云川市发展和改革委员会", "市发改委", false)]
    [InlineData("临溪县人民政府", "临溪县人民政府办公室", false)]
    [InlineData("临溪县人民政府", "临溪县政府办", false)]
    [InlineData("临溪县人民政府办公室", "临溪县人民政府", false)]
    [InlineData("临溪县人民政府", "临溪县政务公开领导小组办公室", false)]
    [InlineData("临溪县人民政府", "临溪县政务公开办公室", false)]
    [InlineData("临溪县人民政府", "临溪县政务服务和大数据局", false)]
    [InlineData("临溪县人民政府", "临溪县人民政府信息中心", false)]
    [InlineData("临溪县水务局", "临溪县水利信息中心", false)]
    [InlineData("临溪县柏桥镇人民政府", "柏桥镇党政办公室", false)]
    [InlineData("临溪县柏桥镇人民政府", "中共临溪县柏桥镇委员会办公室", false)]
    [InlineData("临溪县柏桥镇", "柏桥镇人民政府党政综合办公室", false)]
    [InlineData("白石区青桥街道办事处", "青桥街道党政办", false)]
    [InlineData("临溪经济开发区管理委员会", "临溪经开区管委会", false)]
    [InlineData("岚江省临溪经济开发区管理委员会", "临溪经济开发区党政办公室", false)]
    [InlineData("国家税务总局临溪县税务局", "临溪县税务局", false)]
    [InlineData("临溪县教育局", "临溪县教育和体育局", false)]
    [InlineData("临溪县交通运输局", "临溪县交通局", false)]
    public void Read_SignatureUnderTheText_IsComparedWithTheOrgan(string agency, string signed, bool isDoubted)
    {
        string title = $"{agency}2022年政府信息公开工作年度报告";
        foreach (string[] head in new[] { [title], ["2022年政府信息公开工作年度报告", $"发布机构：{agency}"], new[] { $"{title}——{agency}" } })
        {
            foreach (string[] behind in new[] { [signed, "2023年1月20日"], ["2023年1月20日", signed], [$"{signed}　2023年1月20日"], new[] { signed, "2023年1月20日", "附件：收费情况表" } })
            {
                foreach ((string format, ReadResult result) in new LinedReport(Form.Year2021) { Head = head, Behind = behind }.ReadAll())
                {
                    result.Report!.Agency.Name.Should().Be(agency, format);
                    result.Report.PublishedOn.Should().Be(new DateOnly(2023, 1, 20), format);
                    result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell, diagnostic.Text))
                        .Should().Equal(isDoubted ? [("unclear-agency", "/agency/name", signed)] : [], $"{format}, {head[0]}, {behind[0]}");
                }
            }
        }
    }
}
