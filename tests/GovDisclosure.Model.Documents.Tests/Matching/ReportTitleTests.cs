using GovDisclosure.Model.Documents.Matching;

namespace GovDisclosure.Model.Documents.Tests.Matching;

public class ReportTitleTests
{
    [Theory]
    [InlineData("临溪县水务局2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局关于２０２４ 年度政府信息公开工作的年度报告", 2024, "临溪县水务局")]
    [InlineData("2024年临溪县水务局政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("《临溪县水务局二〇二〇年政府信息公开年度报告》", 2020, "临溪县水务局")]
    [InlineData("临溪县水务局政府信息公开工作年度报告（2020年度）", 2020, "临溪县水务局")]
    [InlineData("临溪县水务局政府信息公开工作2020年度报告", 2020, "临溪县水务局")]
    [InlineData("临溪县人民政府信息公开工作年度报告(2020)", 2020, "临溪县人民政府")]
    [InlineData("临溪县人民政府2020年政府信息公开年报", 2020, "临溪县人民政府")]
    [InlineData("2020年政府信息公开工作年度报告", 2020, null)]
    [InlineData("政府信息公开工作年度报告", null, null)]
    public void Parse_Title_GivesYearAndOrgan(string text, int? year, string? agency)
    {
        ReportTitle? title = ReportTitle.Parse(text);

        title!.Year.Should().Be(year);
        title.Agency.Should().Be(agency);
    }

    [Theory]
    [InlineData("关于公布2020年政府信息公开工作年度报告的通知")]
    [InlineData("临溪县水务局2020年政府信息公开工作年度报告解读")]
    [InlineData("根据条例，现公布本局2020年政府信息公开工作年度报告。")]
    [InlineData("下一篇：临溪县水务局2021年政府信息公开工作年度报告")]
    [InlineData("2020年工作年度报告")]
    [InlineData("")]
    public void Parse_AnotherLine_IsNoTitle(string text) => ReportTitle.Parse(text).Should().BeNull();
}
