using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class MissingTotalRuleTests
{
    private const string Corner = "/requests/outcomes/total/total";

    [Theory, ClassData(typeof(BothForms))]
    public void Check_EveryTotalBlanked_IsFoundWithTheValueOfItsParts(string formId)
    {
        AnnualReport clean = ConsistentReport.Filled(BothForms.Get(formId));
        foreach (OracleSum sum in OracleForm.Of(BothForms.Get(formId)).Sums.Where(sum => sum.Rule != "request-balance").DistinctBy(sum => sum.Stated[0], StringComparer.Ordinal))
        {
            CheckResult result = ConsistencyChecker.Check(clean.WithCell(sum.Stated[0], null));
            Finding finding = result.Findings.Should().ContainSingle(sum.ToString()).Which;
            finding.Rule.Id.Should().Be("missing-total");
            finding.Severity.Should().Be(Severity.Warning);
            finding.Cells.Select(cell => cell.Pointer).Should().Equal(sum.Cells);
            finding.Cells.Select(cell => cell.Number).Should().Equal([null, .. sum.Parts.Select(clean.GetCell)]);
            (finding.Expected, finding.Actual, finding.Difference).Should().Be((clean.GetCell(sum.Stated[0]), null, null));
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_TotalBesideOneFilledPart_IsFoundEvenForAZero(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (OracleSum sum in OracleForm.Of(form).Sums.Where(sum => sum.Rule is "request-row-total" or "challenge-total" && sum.Stated[0] != Corner))
        {
            foreach (string part in sum.Parts)
            {
                Finding finding = RuleTesting.Findings(RuleTesting.With(form, (part, 0)), RuleIds.MissingTotal)
                    .Should().ContainSingle(finding => finding.Cells[0].Pointer == sum.Stated[0], $"{part} is filled").Which;
                finding.Expected.Should().Be(0);
            }
        }
    }

    [Fact]
    public void Check_ChainOfBlankTotals_IsFoundOncePerCell()
    {
        AnnualReport report = RuleTesting.With(Form.Year2021, ("/requests/outcomes/disclosed/naturalPerson", 3));
        RuleTesting.Findings(report, RuleIds.MissingTotal).Select(finding => (finding.Cells[0].Pointer, finding.Cells[1].Pointer, finding.Cells.Count, finding.Expected)).Should().Equal(
            ("/requests/outcomes/disclosed/total", "/requests/outcomes/disclosed/naturalPerson", 7, 3),
            ("/requests/outcomes/total/naturalPerson", "/requests/outcomes/disclosed/naturalPerson", 22, 3),
            (Corner, "/requests/outcomes/total/naturalPerson", 7, 3));
    }

    [Fact]
    public void Check_CornerWhoseRowGivesNothing_GoesByItsColumn()
    {
        AnnualReport report = RuleTesting.With(Form.Year2019, ("/requests/outcomes/disclosed/total", 3), ("/requests/outcomes/otherHandling/other/total", 4));
        Finding finding = RuleTesting.Findings(report, RuleIds.MissingTotal).Should().ContainSingle().Which;
        finding.Cells.Select(cell => cell.Pointer).Should().Equal([Corner, .. OracleForm.Year2019.OutcomeRows.Select(row => $"{row}/total")]);
        finding.Expected.Should().Be(7);
    }

    [Fact]
    public void Check_CornerWhoseRowAndColumnDiffer_GoesByItsRow()
    {
        AnnualReport report = RuleTesting.With(
            Form.Year2021, ("/requests/outcomes/total/naturalPerson", 5), ("/requests/outcomes/disclosed/total", 3));
        Finding finding = RuleTesting.Findings(report, RuleIds.MissingTotal).Should().ContainSingle().Which;
        finding.Cells.Should().HaveCount(7);
        finding.Expected.Should().Be(5);
    }

    [Fact]
    public void Check_BlankTotal_StandsInWhereOtherRulesReadIt()
    {
        AnnualReport report = RuleTesting.With(
            Form.Year2021,
            ("/requests/newlyReceived/naturalPerson", 3),
            ("/requests/newlyReceived/total", 3),
            ("/requests/outcomes/disclosed/naturalPerson", 2),
            ("/requests/outcomes/total/total", 4));
        CheckResult result = ConsistencyChecker.Check(report);
        result.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Rule.Id, finding.Cells[0].Pointer, finding.Expected, finding.Actual)).Should().Equal(
            ("request-row-total", Corner, 2, 4),
            ("request-outcome-total", Corner, 2, 4),
            ("request-balance", "/requests/outcomes/total/naturalPerson", 3, 2),
            ("request-balance", Corner, 3, 4));
        result.Relations.Should().Be(new RelationCount(5, 37));
    }
}
