using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class MissingSectionRuleTests
{
    private static readonly string?[] Blanks =
        [null, "", " ", "\t\r\n", "\u3000\u00A0\u2003", "\u200B\u200C\u200D\u2060\uFEFF", "\u200E\u200F\u202A\u202C", " \u200B\n\uFEFF ", "\U000E0001\U000E0020\U000E007F"];

    public static IEnumerable<TheoryDataRow<string?>> Nothing => Blanks.Select(blank => new TheoryDataRow<string?>(blank));

    [Theory, MemberData(nameof(Nothing))]
    public void Check_SectionsOfNothing_FindsEachInOrder(string? nothing)
    {
        foreach (string formId in new[] { "2019", "2021" })
        {
            AnnualReport report = ConsistentReport.Zero(BothForms.Get(formId)) with { Overview = nothing, ProblemsAndImprovements = nothing, OtherMatters = nothing };
            IReadOnlyList<Finding> findings = RuleTesting.Findings(report, RuleIds.MissingSection);
            findings.SelectMany(finding => finding.Cells).Should().Equal(
                new FindingCell("/overview", null), new FindingCell("/problemsAndImprovements", null), new FindingCell("/otherMatters", null));
            findings.Should().HaveCount(3).And.OnlyContain(finding => finding.Severity == Severity.Warning && finding.Expected == null && finding.Actual == null);
        }
    }

    [Theory, MemberData(nameof(Nothing))]
    public void Check_OneSectionOfNothing_FindsThatOneAlone(string? nothing)
    {
        AnnualReport report = ConsistentReport.Zero(BothForms.Get("2021"));
        RuleTesting.Findings(report with { Overview = nothing }, RuleIds.MissingSection).Should().ContainSingle()
            .Which.Message.Chinese.Should().Be("缺少“一、总体情况”，或该部分没有内容");
        RuleTesting.Findings(report with { ProblemsAndImprovements = nothing }, RuleIds.MissingSection).Should().ContainSingle()
            .Which.Message.Chinese.Should().Be("缺少“五、存在的主要问题及改进情况”，或该部分没有内容");
        RuleTesting.Findings(report with { OtherMatters = nothing }, RuleIds.MissingSection).Should().ContainSingle()
            .Which.Message.Chinese.Should().Be("缺少“六、其他需要报告的事项”，或该部分没有内容");
    }

    [Theory]
    [InlineData("无")]
    [InlineData("。")]
    [InlineData("\u200B0\u200B")]
    [InlineData("\u0001")]
    [InlineData("😀")]
    public void Check_SectionsOfAnything_FindsNothing(string text)
    {
        AnnualReport report = ConsistentReport.Zero(BothForms.Get("2019")) with { Overview = text, ProblemsAndImprovements = text, OtherMatters = text };
        RuleTesting.Findings(report, RuleIds.MissingSection).Should().BeEmpty();
    }
}
