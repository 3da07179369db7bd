using System.Collections;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Rules;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class CheckResultTests
{
    private static readonly AnnualReport Clean = ConsistentReport.Filled(Form.Year2021);
    private static readonly CheckResult WithError = ConsistencyChecker.Check(Clean.WithCell("/requests/carriedOver/total", 0));
    private static readonly CheckResult WithWarning = ConsistencyChecker.Check(Clean with { Overview = null });

    [Fact]
    public void Default_OfTheStruct_IsEmpty()
    {
        CheckResult none = default;
        none.Findings.Should().BeEmpty();
        none.Should().BeEmpty();
        none.HasErrors.Should().BeFalse();
        none.Relations.Should().Be(new RelationCount(0, 0));
        (none == default).Should().BeTrue();
    }

    [Fact]
    public void HasErrors_OfWarningsAlone_IsFalse()
    {
        WithWarning.Findings.Should().ContainSingle();
        WithWarning.HasErrors.Should().BeFalse();
        WithError.HasErrors.Should().BeTrue();
        ConsistencyChecker.Check(Clean).HasErrors.Should().BeFalse();
        ConsistencyChecker.Check(Clean with { Overview = null }, RuleSet.Default.WithSeverity(RuleIds.MissingSection, Severity.Error)).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void GetEnumerator_ForCallers_GoesThroughTheFindings()
    {
        WithError.ToArray().Should().Equal(WithError.Findings);
        ((IEnumerable)WithError).Cast<Finding>().Should().Equal(WithError.Findings);
    }

    [Fact]
    public void Equals_ByFindingsAndRelations_TellsResultsApart()
    {
        CheckResult again = ConsistencyChecker.Check(Clean.WithCell("/requests/carriedOver/total", 0));
        (again == WithError).Should().BeTrue();
        (again != WithError).Should().BeFalse();
        again.Equals((object)WithError).Should().BeTrue();
        again.GetHashCode().Should().Be(WithError.GetHashCode());
        (WithError == WithWarning).Should().BeFalse();
        WithError.Equals((object?)null).Should().BeFalse();
        (ConsistencyChecker.Check(Clean) == ConsistencyChecker.Check(RuleTesting.With(Form.Year2021))).Should().BeFalse("they rest on different relations");
    }
}
