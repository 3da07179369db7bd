using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class RuleSetTests
{
    public static TheoryData<string> EveryRule { get; } = [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    [Fact]
    public void Default_ForCallers_HasEveryRuleWithItsOwnSeverity()
    {
        RuleSet.Default.Rules.Should().Equal(RuleCatalog.Rules);
        RuleCatalog.Rules.Should().OnlyContain(rule => RuleSet.Default.SeverityOf(rule.Id) == rule.DefaultSeverity);
    }

    [Theory, MemberData(nameof(EveryRule))]
    public void Without_OneRule_LeavesTheOthersInOrder(string ruleId)
    {
        RuleSet rest = RuleSet.Default.Without(ruleId);
        rest.Rules.Should().Equal(RuleCatalog.Rules.Where(rule => rule.Id != ruleId));
        rest.SeverityOf(ruleId).Should().BeNull();
        rest.Without(ruleId).Rules.Should().Equal(rest.Rules);
        RuleSet.Default.Rules.Should().Equal(RuleCatalog.Rules);
    }

    [Fact]
    public void Without_EveryRule_FindsNothingAndComparesNothing()
    {
        RuleSet none = RuleSet.Default.Without([.. RuleCatalog.Rules.Select(rule => rule.Id)]);
        none.Rules.Should().BeEmpty();
        CheckResult result = ConsistencyChecker.Check(Unruly("2019"), none);
        result.Findings.Should().BeEmpty();
        result.Relations.Should().Be(new RelationCount(0, 0));
    }

    [Fact]
    public void Without_NoRule_IsTheSameRules() => RuleSet.Default.Without().Rules.Should().Equal(RuleSet.Default.Rules);

    [Theory, MemberData(nameof(EveryRule))]
    public void Check_WithoutOneRule_FindsWhatTheOthersFind(string ruleId)
    {
        RuleSet rest = RuleSet.Default.Without(ruleId);
        Gen.OneOf(ReportGen.Questionable(BothForms.Get("2019")), ReportGen.Questionable(BothForms.Get("2021"))).Sample(
            report => ConsistencyChecker.Check(report, rest).Findings.Should()
                .Equal(ConsistencyChecker.Check(report).Findings.Where(finding => finding.Rule.Id != ruleId)),
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_WithoutSumRules_CountsTheirRelationsAsNeither(string formId)
    {
        ILookup<string, OracleSum> sums = OracleForm.Of(BothForms.Get(formId)).Sums.ToLookup(sum => sum.Rule, StringComparer.Ordinal);
        sums.Should().HaveCount(4);
        foreach (IGrouping<string, OracleSum> ofRule in sums)
        {
            RuleSet rest = RuleSet.Default.Without(ofRule.Key);
            ReportGen.Questionable(BothForms.Get(formId)).Sample(report =>
            {
                RelationCount relations = ConsistencyChecker.Check(report, rest).Relations;
                return relations.Checked + relations.Blank == sums.Sum(group => group.Count()) - ofRule.Count();
            });
        }
    }

    [Theory, MemberData(nameof(EveryRule))]
    public void WithSeverity_OneRule_ChangesItsFindingsAlone(string ruleId)
    {
        Severity changed = RuleCatalog.Get(ruleId).DefaultSeverity == Severity.Error ? Severity.Warning : Severity.Error;
        RuleSet rules = RuleSet.Default.WithSeverity(ruleId, changed);
        rules.Rules.Should().Equal(RuleCatalog.Rules);
        rules.SeverityOf(ruleId).Should().Be(changed);
        foreach (AnnualReport report in new[] { Unruly("2019"), Unruly("2021") })
        {
            ConsistencyChecker.Check(report, rules).Findings.Should()
                .Equal(ConsistencyChecker.Check(report).Findings.Select(finding => finding.Rule.Id == ruleId ? finding with { Severity = changed } : finding));
        }
    }

    [Fact]
    public void Unruly_Reports_BreakEveryRule() =>
        ConsistencyChecker.Check(Unruly("2019")).Concat(ConsistencyChecker.Check(Unruly("2021"))).Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(RuleCatalog.Rules.Select(rule => rule.Id));

    [Fact]
    public void WithSeverity_RuleThatIsOff_LeavesItOff() =>
        RuleSet.Default.Without(RuleIds.StaleYear).WithSeverity(RuleIds.StaleYear, Severity.Error).SeverityOf(RuleIds.StaleYear).Should().BeNull();

    [Theory]
    [InlineData((Severity)2)]
    [InlineData((Severity)(-1))]
    public void WithSeverity_NoSeverity_Throws(Severity severity)
    {
        Action set = () => RuleSet.Default.WithSeverity(RuleIds.StaleYear, severity);
        set.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(severity));
    }

    [Fact]
    public void EveryMember_UnknownId_ThrowsAndNamesTheNearest()
    {
        Action[] calls =
        [
            () => RuleSet.Default.Without("stale-years"),
            () => RuleSet.Default.Without(RuleIds.FormYear, "stale-years"),
            () => RuleSet.Default.WithSeverity("stale-years", Severity.Error),
            () => RuleSet.Default.SeverityOf("stale-years"),
        ];
        foreach (Action call in calls)
        {
            call.Should().Throw<ArgumentException>().WithParameterName("ruleId").WithMessage("*'stale-years'. Nearest: stale-year,*");
        }
    }

    [Fact]
    public void EveryMember_NullId_Throws()
    {
        Action[] calls =
        [
            () => RuleSet.Default.Without((string)null!),
            () => RuleSet.Default.WithSeverity(null!, Severity.Error),
            () => RuleSet.Default.SeverityOf(null!),
        ];
        foreach (Action call in calls)
        {
            call.Should().Throw<ArgumentNullException>().WithParameterName("ruleId");
        }
    }

    private static AnnualReport Unruly(string formId)
    {
        AnnualReport report = ConsistentReport.Filled(BothForms.Get(formId))
            .WithCell("/requests/outcomes/disclosed/naturalPerson", -1)
            .WithCell("/requests/carriedOver/total", null)
            .WithCell("/requests/carriedForward/researchInstitution", 1_000)
            .WithCell("/reviewAndLitigation/directLitigation/pending", 1_000) with
        {
            Year = formId == "2019" ? 2022 : 2020,
            Overview = " ",
            ProblemsAndImprovements = formId == "2019" ? "2021年" : "2019年",
            OtherMatters = "无。",
            PublishedOn = new(2030, 1, 1),
        };
        return formId == "2019"
            ? report.WithCell("/proactiveDisclosure/regulations/newlyPublished", 1_000)
                .WithCell("/proactiveDisclosure/administrativeFees/change", -1_000)
                .WithCell("/proactiveDisclosure/centralizedProcurement/amount", 0)
            : report.WithCell("/proactiveDisclosure/regulations/issued", 1_000);
    }
}
