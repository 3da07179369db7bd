using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Tests.Matching.Wording;

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
    [InlineData("临溪县水务局关于印发《2020年政府信息公开工作年度报告》", 2020, "临溪县水务局")]
    [InlineData("2020年政府信息公开工作年度报告", 2020, null)]
    [InlineData("政府信息公开工作年度报告", null, null)]
    [InlineData("临溪县水务局2023-2024年政府信息公开工作年度报告", null, "临溪县水务局")]
    [InlineData("临溪县水务局2023年至2024年政府信息公开工作年度报告", null, "临溪县水务局")]
    [InlineData("临溪县水务局2023、2024年度政府信息公开工作年度报告", null, "临溪县水务局")]
    [InlineData("临溪县水务局二〇二三和二〇二四年政府信息公开工作年度报告", null, "临溪县水务局")]
    [InlineData("2025年临溪县水务局2024年政府信息公开工作年度报告", null, "临溪县水务局")]
    [InlineData("2024年临溪县水务局2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局2024年政府信息公开工作年度报告（2025年1月发布）", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局2024年政府信息公开工作年度报告(2024)", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局政府信息公开工作年度报告（2023-2024年）", null, "临溪县水务局")]
    [InlineData("临溪县水务局2024年年度政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局〔2024〕年度政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局关于本局2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("“临溪县水务局”2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("“双拥”工作办公室2024年政府信息公开工作年度报告", 2024, "“双拥”工作办公室")]
    [InlineData("《临溪年鉴》编纂室2024年政府信息公开工作年度报告", 2024, "《临溪年鉴》编纂室")]
    [InlineData("关于《临溪年鉴》编纂室2024年政府信息公开工作年度报告", 2024, "《临溪年鉴》编纂室")]
    [InlineData("一、临溪县水务局2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局编制的2024年政府信息公开工作年度报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局2024年政府信息公开工作报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局2024年政府信息公开工作情况报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局2024年度信息公开报告", 2024, "临溪县水务局")]
    [InlineData("临溪县水务局关于2024年政府信息公开工作的报告", 2024, "临溪县水务局")]
    public void Parse_Title_GivesYearAndOrgan(string text, int? year, string? agency)
    {
        ReportTitle? title = ReportTitle.Parse(text);

        title!.Year.Should().Be(year);
        title.Agency.Should().Be(agency);
    }

    [Theory]
    [InlineData("关于《临溪县柏桥镇2020年政府信息公开工作年度报告》的通知", 2020, "临溪县柏桥镇")]
    [InlineData("关于印发临溪县水务局２０２０年政府信息公开工作年度报告的通知", 2020, "临溪县水务局")]
    [InlineData("临溪县水务局办公室关于发布《临溪县水务局2020年政府信息公开工作年度报告》的公告（第3号）", 2020, "临溪县水务局")]
    [InlineData("临溪县人民政府办公室关于印发2020年政府信息公开工作年度报告的通知", 2020, "临溪县人民政府办公室")]
    [InlineData("关于印发2020年政府信息公开工作年度报告的通知", 2020, null)]
    public void ParseNotice_NoticeOfAReport_GivesYearAndOrganOfTheReport(string text, int? year, string? agency)
    {
        ReportTitle? title = ReportTitle.ParseNotice(text);

        title!.Text.Should().Be(text);
        title.Year.Should().Be(year);
        title.Agency.Should().Be(agency);
    }

    [Theory]
    [InlineData("关于做好2020年政府信息公开工作的通知")]
    [InlineData("临溪县水务局2020年政府信息公开工作年度报告")]
    [InlineData("关于")]
    [InlineData("")]
    public void ParseNotice_AnotherLine_IsNone(string text) => ReportTitle.ParseNotice(text).Should().BeNull();

    [Theory]
    [InlineData("关于公布2020年政府信息公开工作年度报告的通知")]
    [InlineData("临溪县水务局2020年政府信息公开工作年度报告解读")]
    [InlineData("根据条例，现公布本局2020年政府信息公开工作年度报告。")]
    [InlineData("下一篇：临溪县水务局2021年政府信息公开工作年度报告")]
    [InlineData("2020年工作年度报告")]
    [InlineData("政府信息公开工作报告")]
    [InlineData("临溪县水务局政府信息公开情况报告")]
    [InlineData("")]
    public void Parse_AnotherLine_IsNoTitle(string text) => ReportTitle.Parse(text).Should().BeNull();
}
