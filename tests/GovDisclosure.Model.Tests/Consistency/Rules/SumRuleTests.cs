using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class SumRuleTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Check_TotalBesideBlankParts_IsComparedWithZero(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (OracleSum sum in OracleForm.Of(form).Sums.Where(sum => sum.Rule != "request-balance"))
        {
            RuleTesting.Findings(RuleTesting.With(form, (sum.Stated[0], 0)), sum.Rule).Should().BeEmpty(sum.ToString());
            Finding finding = RuleTesting.Findings(RuleTesting.With(form, (sum.Stated[0], 5)), sum.Rule)
                .Should().ContainSingle(finding => finding.Cells[0].Pointer == sum.Stated[0], sum.ToString()).Which;
            (finding.Expected, finding.Actual, finding.Difference).Should().Be((0, 5, 5));
            finding.Severity.Should().Be(Severity.Error);
            finding.Cells.Skip(1).Should().OnlyContain(cell => cell.Number == null);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_BlankTotal_IsNeverWrongItself(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (OracleSum sum in OracleForm.Of(form).Sums.Where(sum => sum.Rule != "request-balance"))
        {
            AnnualReport report = RuleTesting.With(form, (sum.Parts[0], 5), (sum.Parts[1], 6));
            RuleTesting.Findings(report, sum.Rule).Should().NotContain(finding => finding.Cells[0].Pointer == sum.Stated[0], sum.ToString());
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_BalanceWithOneCellFilled_CountsTheOthersAsNothing(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (OracleSum balance in OracleForm.Of(form).Sums.Where(sum => sum.Rule == "request-balance"))
        {
            foreach (string cell in balance.Cells)
            {
                CheckResult zero = ConsistencyChecker.Check(RuleTesting.With(form, (cell, 0)));
                zero.Should().NotContain(finding => finding.Rule.Id == "request-balance");
                zero.Relations.Checked.Should().BeGreaterThanOrEqualTo(1);

                Finding finding = RuleTesting.Findings(RuleTesting.With(form, (cell, 5)), RuleIds.RequestBalance)
                    .Should().ContainSingle(finding => finding.Cells[0].Pointer == balance.Stated[0], cell).Which;
                finding.Cells.Select(named => named.Pointer).Should().Equal(balance.Cells);
                bool isLeft = balance.Parts.Contains(cell, StringComparer.Ordinal);
                (finding.Expected, finding.Actual, finding.Difference).Should().Be(isLeft ? (5, 0, -5) : (0, 5, 5));
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_OneTotalFilled_ComparesThatRelationAndWhatItTouches(string formId)
    {
        Form form = BothForms.Get(formId);
        int all = form == Form.Year2021 ? 42 : 40;
        (string Pointer, int Checked)[] cases =
        [
            ("/reviewAndLitigation/directLitigation/total", 1),
            ("/reviewAndLitigation/directLitigation/pending", 0),
            ("/requests/newlyReceived/total", 2),
            ("/requests/carriedForward/naturalPerson", 2),
            ("/requests/outcomes/disclosed/total", 2),
            ("/requests/outcomes/total/naturalPerson", 3),
            ("/requests/outcomes/total/total", 3),
            ("/proactiveDisclosure/administrativeLicensing/decisions", 0),
        ];
        foreach ((string pointer, int compared) in cases)
        {
            ConsistencyChecker.Check(RuleTesting.With(form, (pointer, 0))).Relations.Should().Be(new RelationCount(compared, all - compared), pointer);
        }
    }
}
