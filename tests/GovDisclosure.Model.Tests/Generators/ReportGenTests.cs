using System.Collections.Concurrent;
using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Generators;

public sealed class ReportGenTests
{
    private const int Samples = 1_500;
    private const int Often = 15;

    [Theory, ClassData(typeof(BothForms))]
    public void Questionable_ManySamples_MeetEveryRuleAndEveryEdgeOften(string formId)
    {
        Form form = BothForms.Get(formId);
        ConcurrentBag<string> met = [];
        ReportGen.Questionable(form).Sample(
            report =>
            {
                CheckResult result = ConsistencyChecker.Check(report);
                foreach (string feature in result.Findings.Select(Feature).Distinct(StringComparer.Ordinal))
                {
                    met.Add(feature);
                }

                met.Add(result.Findings.Count == 0 ? "clean" : "not clean");
                met.Add(result.Relations.Blank == 0 ? "no relation blank" : "some relation blank");
            },
            iter: Samples);

        string[] expected =
        [
            .. RuleCatalog.Rules.Where(rule => rule.Forms.Contains(form)).Select(rule => rule.Id).Where(id => id != RuleIds.MissingTotal),
            "missing corner, given by its row",
            "missing corner, given by its column",
            RuleIds.MissingTotal,
            "clean",
            "not clean",
            "no relation blank",
            "some relation blank",
        ];
        met.GroupBy(feature => feature, StringComparer.Ordinal).Where(group => group.Count() >= Often).Select(group => group.Key)
            .Should().BeEquivalentTo(expected);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Interoperable_AnyReport_HoldsCountsThatJsonCanCarry(string formId)
    {
        ReportGen.Interoperable(BothForms.Get(formId)).Sample(report => report.GetCells()
            .Where(cell => cell.Definition.Column.Kind != CellKind.Amount)
            .All(cell => cell.Value is null or (>= -CountGen.LargestInteroperable and <= CountGen.LargestInteroperable)));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Filled_Report_HasEveryCell(string formId)
    {
        AnnualReport report = ConsistentReport.Filled(BothForms.Get(formId));
        report.GetCells().Should().OnlyContain(cell => cell.Value != null);
        report.GetCells().Should().NotContain(cell => cell.Value < 0 && cell.Definition.Column.Kind != CellKind.SignedCount);
    }

    private static string Feature(Finding finding) =>
        finding.Rule.Id == RuleIds.MissingTotal && finding.Cells[0].Pointer == "/requests/outcomes/total/total"
            ? finding.Cells.Count == 7 ? "missing corner, given by its row" : "missing corner, given by its column"
            : finding.Rule.Id;
}
