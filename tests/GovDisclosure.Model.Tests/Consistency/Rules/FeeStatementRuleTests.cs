using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class FeeStatementRuleTests
{
    private static readonly AnnualReport Of2021 = ConsistentReport.Zero(Form.Year2021);

    [Theory]
    [InlineData("本年度未收取信息处理费。")]
    [InlineData("信息公开处理费为0")]
    [InlineData("政府信息处理相关费用0元")]
    [InlineData("未发生收费情况")]
    [InlineData("处 理 费")]
    [InlineData("处\r\n理\u3000费")]
    [InlineData("信息处\u00A0\t理费")]
    [InlineData("费\n用")]
    [InlineData("收 费")]
    [InlineData("收\u3000\u3000费")]
    [InlineData("处处理费")]
    [InlineData("费费用")]
    [InlineData("处理，收费")]
    public void Check_SpeaksOfFees_FindsNothing(string text) =>
        RuleTesting.Findings(Of2021 with { OtherMatters = text }, RuleIds.FeeStatement).Should().BeEmpty();

    [Theory]
    [InlineData("无其他需要报告的事项。")]
    [InlineData("无")]
    [InlineData("处理、费")]
    [InlineData("处理")]
    [InlineData("费")]
    [InlineData("用费")]
    [InlineData("收到费")]
    [InlineData("处费理")]
    [InlineData("收")]
    [InlineData("免费，公用")]
    [InlineData("收\n取")]
    public void Check_SaysNothingOfFees_Finds(string text)
    {
        Finding finding = RuleTesting.Findings(Of2021 with { OtherMatters = text }, RuleIds.FeeStatement).Should().ContainSingle().Which;
        finding.Cells.Should().Equal(new FindingCell("/otherMatters", null, text));
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Chinese.Should().Be("“六、其他需要报告的事项”没有说明信息处理费收取情况（自 2021 年度起应当说明）");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    [InlineData("\u200B\uFEFF")]
    public void Check_EmptySection_IsLeftToAnotherRule(string? text)
    {
        AnnualReport report = Of2021 with { OtherMatters = text };
        RuleTesting.Findings(report, RuleIds.FeeStatement).Should().BeEmpty();
        RuleTesting.Findings(report, RuleIds.MissingSection).Should().ContainSingle();
    }

    [Theory]
    [InlineData("2019", 2020, false)]
    [InlineData("2019", 2021, true)]
    [InlineData("2021", 2020, false)]
    [InlineData("2021", 2021, true)]
    [InlineData("2021", 2030, true)]
    public void Check_YearsAroundTheFirst_GoByTheReportYearNotTheForm(string formId, int year, bool finds) =>
        RuleTesting.Findings(ConsistentReport.Zero(BothForms.Get(formId)) with { Year = year, OtherMatters = "无。" }, RuleIds.FeeStatement)
            .Should().HaveCount(finds ? 1 : 0);
}
