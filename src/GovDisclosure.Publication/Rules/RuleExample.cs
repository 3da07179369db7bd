using System.Text.Json.Nodes;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Json;
using GovDisclosure.Publication.Conformance;

namespace GovDisclosure.Publication.Rules;

/// <summary>A report that shows a rule kept or broken, one of the conformance suite, reduced to what the rule looks at.</summary>
internal sealed class RuleExample
{
    private readonly ConformanceCase _case;
    private readonly IReadOnlyList<string> _pointers;

    private RuleExample(ConformanceCase conformanceCase, IReadOnlyList<string> pointers, Finding? finding)
    {
        _case = conformanceCase;
        _pointers = pointers;
        Finding = finding;
    }

    /// <summary>The finding; null where the rule is kept.</summary>
    public Finding? Finding { get; }

    /// <summary>The case in which the rule finds one thing, and as little else is found as may be.</summary>
    public static RuleExample Bad(Rule rule) =>
        CasesOf(rule)
            .Select(each => (Case: each, Findings: FindingsOf(rule, each)))
            .Where(each => each.Findings.Count == 1)
            .OrderBy(each => AllFindingsOf(each.Case).Count)
            .Select(each => new RuleExample(each.Case, [.. each.Findings[0].Cells.Select(cell => cell.Pointer)], each.Findings[0]))
            .First();

    /// <summary>The case on the same form in which the rule finds nothing, and others as little as may be.</summary>
    public static RuleExample Good(Rule rule)
    {
        RuleExample bad = Bad(rule);
        string form = FormOf(bad._case);
        ConformanceCase good = CasesOf(rule).Where(each => FormOf(each) == form && FindingsOf(rule, each).Count == 0).MinBy(each => AllFindingsOf(each).Count)!;
        return new(good, bad._pointers, null);
    }

    public JsonObject ToJson()
    {
        JsonNode report = JsonNode.Parse(_case.Payload)!;
        JsonObject json = new()
        {
            ["case"] = _case.Path,
            ["members"] = new JsonObject(_pointers.Select(pointer => KeyValuePair.Create(pointer, report.At(pointer)?.DeepClone()))),
        };
        if (Finding is not null)
        {
            json["message"] = Finding.Message.ToJson();
        }

        return json;
    }

    private static IEnumerable<ConformanceCase> CasesOf(Rule rule) => ConformanceSuite.Cases.Where(each => each.Group == rule.Id);

    private static List<Finding> FindingsOf(Rule rule, ConformanceCase conformanceCase) =>
        [.. AllFindingsOf(conformanceCase).Where(finding => finding.Rule == rule)];

    private static IReadOnlyList<Finding> AllFindingsOf(ConformanceCase conformanceCase) =>
        ConsistencyChecker.Check(AnnualReportJson.Read(conformanceCase.Payload)).Findings;

    private static string FormOf(ConformanceCase conformanceCase) => conformanceCase.Name.Split('-')[0];
}
