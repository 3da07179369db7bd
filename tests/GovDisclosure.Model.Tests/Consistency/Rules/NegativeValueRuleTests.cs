using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class NegativeValueRuleTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Check_EveryCell_MayNotBeNegativeSaveTheChange(string formId)
    {
        Form form = BothForms.Get(formId);
        foreach (FormCell cell in form.Cells)
        {
            foreach (decimal value in new[] { -1, long.MinValue })
            {
                IReadOnlyList<Finding> findings = RuleTesting.Findings(RuleTesting.With(form, (cell.Pointer, value)), RuleIds.NegativeValue);
                bool mayBe = cell.Column.Name == "change";
                findings.SelectMany(finding => finding.Cells).Should().Equal(mayBe ? [] : [new FindingCell(cell.Pointer, value)]);
                findings.Select(finding => (finding.Severity, finding.Expected, finding.Actual, finding.Difference)).Should().Equal(mayBe ? [] : [(Severity.Error, null, value, null)]);
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_SmallestNegativeAmount_IsFound(string formId)
    {
        Form form = BothForms.Get(formId);
        decimal smallest = -0.0000000000000000000000000001m;
        RuleTesting.Findings(RuleTesting.With(form, (form.AmountCell.Pointer, smallest)), RuleIds.NegativeValue)
            .Should().ContainSingle().Which.Actual.Should().Be(smallest);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_NegativeEverywhere_ComesInFormOrder(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport report = RuleTesting.With(form, [.. form.Cells.Select(cell => (cell.Pointer, (decimal?)-1))]);
        RuleTesting.Findings(report, RuleIds.NegativeValue).Select(finding => finding.Cells.Single().Pointer)
            .Should().Equal(form.Cells.Where(cell => cell.Column.Name != "change").Select(cell => cell.Pointer));
    }

    [Fact]
    public void Check_NegativePartOfABlankTotal_IsFoundAtThePartAlone()
    {
        AnnualReport report = RuleTesting.With(Form.Year2021, ("/requests/newlyReceived/naturalPerson", -1));
        RuleTesting.Findings(report, RuleIds.NegativeValue).Should().ContainSingle().Which.Cells.Single().Pointer.Should().Be("/requests/newlyReceived/naturalPerson");
    }
}
