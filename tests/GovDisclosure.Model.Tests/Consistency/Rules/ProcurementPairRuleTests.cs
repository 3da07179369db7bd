using System.Globalization;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class ProcurementPairRuleTests
{
    private const string Projects = "/proactiveDisclosure/centralizedProcurement/projects";
    private const string Amount = "/proactiveDisclosure/centralizedProcurement/amount";

    [Theory]
    [InlineData(0L, "0", false)]
    [InlineData(0L, "0.00", false)]
    [InlineData(0L, "-0.0", false)]
    [InlineData(3L, "251000", false)]
    [InlineData(3L, "0.0000000000000000000000000001", false)]
    [InlineData(-1L, "-5", false)]
    [InlineData(0L, "0.01", true)]
    [InlineData(0L, "251000", true)]
    [InlineData(1L, "0", true)]
    [InlineData(1L, "0.00", true)]
    [InlineData(-1L, "0", true)]
    [InlineData(null, "251000", false)]
    [InlineData(3L, null, false)]
    [InlineData(0L, null, false)]
    [InlineData(null, "0", false)]
    [InlineData(null, null, false)]
    public void Check_ProjectsAndAmount_AreZeroTogetherOrNotAtAll(long? projects, string? amountDigits, bool finds)
    {
        decimal? amount = amountDigits is null ? null : decimal.Parse(amountDigits, CultureInfo.InvariantCulture);
        IReadOnlyList<Finding> findings = RuleTesting.Findings(RuleTesting.With(Form.Year2019, (Projects, projects), (Amount, amount)), RuleIds.ProcurementPair);
        findings.SelectMany(finding => finding.Cells).Should().Equal(finds ? [new FindingCell(Amount, amount), new FindingCell(Projects, projects)] : []);
        findings.Should().NotContain(finding => finding.Severity != Severity.Warning || finding.Expected != null || finding.Actual != null);
    }

    [Fact]
    public void Check_AmountWhoseUnitIsNotKnown_IsNotJudged()
    {
        AnnualReport report = new ReportBuilder(RuleTesting.With(Form.Year2019, (Projects, 0))) { AmountText = "251000" }.Build();
        RuleTesting.Findings(report, RuleIds.ProcurementPair).Should().BeEmpty();
    }
}
