using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Relations;

public sealed class RuleRelationTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void RelationsOn_AnyReport_AreWhatTheFindingsSpeakOf(string formId)
    {
        Form form = BothForms.Get(formId);
        ReportGen.Questionable(form).Sample(report =>
        {
            foreach (Finding finding in ConsistencyChecker.Check(report))
            {
                string[] cells = [.. finding.Cells.Select(cell => cell.Pointer)];
                finding.Rule.RelationsOn(form).Should().ContainSingle(relation => CellsOf(relation).Any(pointers => pointers.SequenceEqual(cells)), finding.ToString());
            }
        });
    }

    [Theory, ClassData(typeof(BothForms))]
    public void ComparisonRelation_AnyReport_HoldsUnlessThereIsAFinding(string formId)
    {
        Form form = BothForms.Get(formId);
        Rule[] rules = [.. RuleCatalog.Rules.Where(rule => rule.RelationsOn(form).Count > 0 && rule.RelationsOn(form)[0] is ComparisonRelation)];
        rules.Should().HaveCount(form == Form.Year2019 ? 7 : 6);
        ReportGen.Questionable(form).Sample(report =>
        {
            CheckResult result = ConsistencyChecker.Check(report);
            Dictionary<string, decimal> derived = result.Where(finding => finding.Rule.Id == RuleIds.MissingTotal)
                .ToDictionary(finding => finding.Cells[0].Pointer, finding => finding.Expected!.Value, StringComparer.Ordinal);
            foreach (Rule rule in rules)
            {
                string[] broken = [.. rule.RelationsOn(form).Cast<ComparisonRelation>().Where(relation => !Holds(relation, report, derived)).Select(relation => relation.Pointers[0])];
                result.Where(finding => finding.Rule == rule).Select(finding => finding.Cells[0].Pointer).Should().Equal(broken, rule.Id);
            }
        });
    }

    [Fact]
    public void RelationsOn_FormTheRuleDoesNotSpeakOf_AreNone()
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            foreach (Form form in Form.All)
            {
                (rule.RelationsOn(form).Count > 0).Should().Be(rule.Forms.Contains(form), $"{rule} on {form}");
            }
        }
    }

    [Fact]
    public void RelationsOn_Null_Throws()
    {
        Action relations = () => RuleCatalog.Rules[0].RelationsOn(null!);
        relations.Should().Throw<ArgumentNullException>().WithParameterName("form");
    }

    [Fact]
    public void Arguments_OfEveryRule_AreThePlaceholdersOfItsMessage()
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            rule.Arguments.Should().NotBeEmpty(rule.Id);
            string Bare(string text) => rule.Arguments.Aggregate(text, (rest, argument) => rest.Replace($"{{{argument.Name}}}", "", StringComparison.Ordinal));
            Bare(rule.Message.Chinese).Should().NotContainAny("{", "}");
            Bare(rule.Message.English).Should().NotContainAny("{", "}");
            rule.Arguments.Should().OnlyContain(argument => argument.Description.Chinese.Length > 0 && argument.Description.English.Length > 0);
        }
    }

    private static IEnumerable<IEnumerable<string>> CellsOf(RuleRelation relation) => relation is StatedTotalRelation total
        ? total.Derivations.Select(sum => sum.Left.Select(cell => cell.Pointer).Prepend(total.Total.Pointer))
        : [relation.Pointers];

    private static bool Holds(ComparisonRelation relation, AnnualReport report, Dictionary<string, decimal> derived)
    {
        decimal? Known(FormCell cell) => report.GetCell(cell.Pointer) ?? (derived.TryGetValue(cell.Pointer, out decimal value) ? value : null);
        decimal Sum(IEnumerable<RelationTerm> terms) => terms.Sum(term => Known(term.Cell).GetValueOrDefault() * (term.IsDeducted ? -1 : 1));

        bool isJudged = relation.JudgedWhere == JudgedWhere.AllAreStated
            ? relation.JudgedBy.All(cell => report.GetCell(cell.Pointer) is not null)
            : relation.JudgedBy.Any(cell => Known(cell) is not null);
        int order = Sum(relation.Actual).CompareTo(Sum(relation.Expected));
        return !isJudged || relation.Comparison switch
        {
            ComparisonOperator.Equal => order == 0,
            ComparisonOperator.AtLeast => order >= 0,
            _ => order <= 0,
        };
    }
}
