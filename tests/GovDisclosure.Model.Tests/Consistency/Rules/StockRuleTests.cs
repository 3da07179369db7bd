using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class StockRuleTests
{
    [Theory]
    [InlineData(9L, 2L, 7L, false)]
    [InlineData(9L, 2L, 8L, false)]
    [InlineData(9L, 2L, 6L, true)]
    [InlineData(9L, 0L, 8L, true)]
    [InlineData(9L, null, 9L, false)]
    [InlineData(9L, null, 8L, true)]
    [InlineData(2L, 9L, 0L, false)]
    [InlineData(0L, 0L, 0L, false)]
    [InlineData(null, 2L, 0L, false)]
    [InlineData(9L, 2L, null, false)]
    [InlineData(null, null, null, false)]
    [InlineData(long.MaxValue, long.MinValue, long.MaxValue, true)]
    [InlineData(long.MinValue, long.MaxValue, long.MinValue, false)]
    public void DocumentStock_EveryRow_WantsWhatWasIssuedAndNotRepealed(long? issued, long? repealed, long? inForce, bool finds)
    {
        foreach (string row in OracleForm.DocumentRows)
        {
            AnnualReport report = RuleTesting.With(Form.Year2021, ($"{row}/issued", issued), ($"{row}/repealed", repealed), ($"{row}/inForce", inForce));
            AssertFindings(
                RuleTesting.Findings(report, RuleIds.DocumentStock),
                finds,
                Severity.Warning,
                [new($"{row}/inForce", inForce), new($"{row}/issued", issued), new($"{row}/repealed", repealed)],
                (decimal?)issued - repealed.GetValueOrDefault(),
                inForce);
        }
    }

    [Theory]
    [InlineData(7L, 7L, false)]
    [InlineData(6L, 7L, false)]
    [InlineData(8L, 7L, true)]
    [InlineData(1L, 0L, true)]
    [InlineData(8L, null, false)]
    [InlineData(null, 7L, false)]
    [InlineData(long.MaxValue, long.MinValue, true)]
    public void PublishedStock_EveryRow_HoldsNoMoreThanAll(long? newlyPublished, long? totalPublished, bool finds)
    {
        foreach (string row in OracleForm.DocumentRows)
        {
            AnnualReport report = RuleTesting.With(Form.Year2019, ($"{row}/newlyPublished", newlyPublished), ($"{row}/totalPublished", totalPublished));
            AssertFindings(
                RuleTesting.Findings(report, RuleIds.PublishedStock),
                finds,
                Severity.Warning,
                [new($"{row}/newlyPublished", newlyPublished), new($"{row}/totalPublished", totalPublished)],
                totalPublished,
                newlyPublished);
        }
    }

    [Theory]
    [InlineData(4L, -4L, false)]
    [InlineData(4L, -5L, true)]
    [InlineData(4L, 5L, false)]
    [InlineData(null, -1L, true)]
    [InlineData(null, 0L, false)]
    [InlineData(null, 3L, false)]
    [InlineData(3L, null, false)]
    [InlineData(-1L, null, true)]
    [InlineData(-4L, 4L, false)]
    [InlineData(null, null, false)]
    [InlineData(long.MinValue, long.MinValue, true)]
    [InlineData(long.MaxValue, long.MinValue, true)]
    [InlineData(long.MaxValue, long.MaxValue, false)]
    public void ItemStock_EveryRowThatChanges_NeverFallsBelowZero(long? previous, long? change, bool finds)
    {
        foreach (string row in OracleForm.ChangeRows)
        {
            AnnualReport report = RuleTesting.With(Form.Year2019, ($"{row}/previousYearItems", previous), ($"{row}/change", change));
            AssertFindings(
                RuleTesting.Findings(report, RuleIds.ItemStock),
                finds,
                Severity.Error,
                [new($"{row}/change", change), new($"{row}/previousYearItems", previous)],
                null,
                (decimal)previous.GetValueOrDefault() + change.GetValueOrDefault());
        }
    }

    private static void AssertFindings(
        IReadOnlyList<Finding> findings, bool finds, Severity severity, FindingCell[] cells, decimal? expected, decimal? actual)
    {
        findings.Should().HaveCount(finds ? 1 : 0);
        foreach (Finding finding in findings)
        {
            finding.Severity.Should().Be(severity);
            finding.Cells.Should().Equal(cells);
            finding.Expected.Should().Be(expected);
            finding.Actual.Should().Be(actual);
            finding.Difference.Should().Be(actual - expected);
        }
    }
}
