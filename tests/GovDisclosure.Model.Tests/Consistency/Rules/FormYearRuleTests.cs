using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class FormYearRuleTests
{
    [Theory]
    [InlineData("2019", 2018, "报告年度为 2018，所用2019年试行格式适用于 2019 至 2020 年度")]
    [InlineData("2019", 2019, null)]
    [InlineData("2019", 2020, null)]
    [InlineData("2019", 2021, "报告年度为 2021，所用2019年试行格式适用于 2019 至 2020 年度")]
    [InlineData("2019", 2022, "报告年度为 2022，所用2019年试行格式适用于 2019 至 2020 年度")]
    [InlineData("2021", 2018, "报告年度为 2018，所用2021年修订格式适用于 2021 年度及以后")]
    [InlineData("2021", 2019, "报告年度为 2019，所用2021年修订格式适用于 2021 年度及以后")]
    [InlineData("2021", 2020, "报告年度为 2020，所用2021年修订格式适用于 2021 年度及以后")]
    [InlineData("2021", 2021, null)]
    [InlineData("2021", 2022, null)]
    [InlineData("2021", 9999, null)]
    public void Check_FormAndYear_FindsThoseThatDoNotGoTogether(string formId, int year, string? message)
    {
        IReadOnlyList<Finding> findings = RuleTesting.Findings(ConsistentReport.Zero(BothForms.Get(formId)) with { Year = year }, RuleIds.FormYear);
        findings.Select(finding => finding.Message.Chinese).Should().Equal(message is null ? [] : [message]);
        findings.SelectMany(finding => finding.Cells).Should().Equal(
            message is null ? [] : [new FindingCell("/form", null, formId), new FindingCell("/year", year)]);
        findings.Should().NotContain(finding => finding.Severity != Severity.Warning || finding.Expected != null || finding.Actual != null);
    }
}
