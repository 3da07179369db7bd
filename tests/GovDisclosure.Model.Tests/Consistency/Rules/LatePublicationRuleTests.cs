using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class LatePublicationRuleTests
{
    [Theory]
    [InlineData(2024, "2025-01-01")]
    [InlineData(2024, "2025-01-31")]
    [InlineData(2024, "2025-03-31")]
    [InlineData(2023, "2024-02-29")]
    [InlineData(1949, "1950-03-31")]
    [InlineData(9998, "9999-01-01")]
    public void Check_WithinTheMonths_FindsNothing(int year, string date) => Findings(year, date).Should().BeEmpty();

    [Theory]
    [InlineData(2024, "2024-12-31")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2024, "2025-04-01")]
    [InlineData(2024, "2025-12-31")]
    [InlineData(2024, "2026-01-01")]
    [InlineData(2024, "0001-01-01")]
    [InlineData(9999, "9999-12-31")]
    public void Check_OutsideTheMonths_FindsTheDate(int year, string date)
    {
        Finding finding = Findings(year, date).Should().ContainSingle().Which;
        finding.Cells.Should().Equal(new FindingCell("/publishedOn", null, date));
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Chinese.Should().Be(FormattableString.Invariant($"发布日期为 {date}，应在 {year + 1} 年 1 月 1 日至 3 月 31 日之间"));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_WithoutDate_FindsNothing(string formId) =>
        RuleTesting.Findings(ConsistentReport.Zero(BothForms.Get(formId)) with { PublishedOn = null }, RuleIds.LatePublication).Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(int year, string date) => RuleTesting.Findings(
        ConsistentReport.Zero(BothForms.Get("2021")) with { Year = year, PublishedOn = DateOnly.ParseExact(date, "O", System.Globalization.CultureInfo.InvariantCulture) },
        RuleIds.LatePublication);
}
