using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class ConsistencyCheckerTests
{
    private const int ManySamples = 4_000;

    [Theory, ClassData(typeof(BothForms))]
    public void Check_AnyReport_FindsWhatTheOracleFinds(string formId)
    {
        ReportGen.Questionable(BothForms.Get(formId)).Sample(
            report =>
            {
                OracleChecker oracle = OracleChecker.Check(report);
                CheckResult result = ConsistencyChecker.Check(report);
                result.Findings.Select(OracleFinding.Of).Should().Equal(oracle.Findings);
                result.Relations.Should().Be(new RelationCount(oracle.Checked, oracle.Blank));
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_ConsistentReport_FindsNothing(string formId)
    {
        ReportGen.Consistent(BothForms.Get(formId)).Sample(
            report => ConsistencyChecker.Check(report).Findings.Should().BeEmpty(),
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_ConsistentReportOfHugeCounts_FindsNothing(string formId)
    {
        ReportGen.Consistent(BothForms.Get(formId), long.MaxValue / 400).Sample(
            report => ConsistencyChecker.Check(report).Findings.Should().BeEmpty(),
            iter: ManySamples / 10,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_AnyReport_CountsEveryRelationOnce(string formId)
    {
        Form form = BothForms.Get(formId);
        ReportGen.Questionable(form).Sample(
            report =>
            {
                RelationCount relations = ConsistencyChecker.Check(report).Relations;
                return relations.Checked + relations.Blank == (form == Form.Year2021 ? 42 : 40);
            },
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_SameReportTwice_GivesEqualResults(string formId)
    {
        ReportGen.Questionable(BothForms.Get(formId)).Sample(
            report =>
            {
                CheckResult first = ConsistencyChecker.Check(report);
                CheckResult second = ConsistencyChecker.Check(report with { });
                return first == second && first.GetHashCode() == second.GetHashCode();
            },
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_AnyReport_KeepsCatalogueAndFormOrder(string formId)
    {
        List<string> rules = [.. RuleCatalog.Rules.Select(rule => rule.Id)];
        List<string> cells = ["/form", "/overview", .. OracleForm.Of(BothForms.Get(formId)).Cells, "/problemsAndImprovements", "/otherMatters", "/publishedOn"];
        ReportGen.Questionable(BothForms.Get(formId)).Sample(
            report => ConsistencyChecker.Check(report).Findings
                .Select(finding => (rules.IndexOf(finding.Rule.Id), cells.IndexOf(finding.Cells[0].Pointer)))
                .Should().BeInAscendingOrder().And.OnlyHaveUniqueItems(),
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_ReportOfBlanks_ComparesNothing(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport report = ConsistentReport.From(form, new long[form.CountCells.Length], [.. Enumerable.Repeat(element: true, form.CountCells.Length)], amount: null);
        CheckResult result = ConsistencyChecker.Check(report);
        result.Findings.Should().BeEmpty();
        result.Relations.Should().Be(new RelationCount(0, form == Form.Year2021 ? 42 : 40));
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_OneCellOfASumMovedByOne_NamesThatRelation(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport clean = ConsistentReport.Filled(form);
        ConsistencyChecker.Check(clean).Findings.Should().BeEmpty();

        OracleSum[] sums = [.. OracleForm.Of(form).Sums()];
        sums.Should().HaveCount(form == Form.Year2021 ? 42 : 40);
        foreach ((OracleSum sum, string cell, int step) in from sum in sums from cell in sum.Cells from step in new[] { 1, -1 } select (sum, cell, step))
        {
            AnnualReport moved = clean.WithCell(cell, clean.GetCell(cell) + step);
            Finding finding = ConsistencyChecker.Check(moved).Findings.Should()
                .ContainSingle(finding => finding.Rule.Id == sum.Rule && finding.Cells[0].Pointer == sum.Stated[0], $"{cell} moved by {step} breaks {sum}").Which;
            finding.Cells.Select(named => named.Pointer).Should().Equal(sum.Cells);
            finding.Difference.Should().Be(sum.Stated.Contains(cell, StringComparer.Ordinal) ? step : -step);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_AnyCellOfASummedTableMovedByOne_IsSeen(string formId)
    {
        AnnualReport clean = ConsistentReport.Filled(BothForms.Get(formId));
        string[] summed = [.. OracleForm.Of(BothForms.Get(formId)).Cells.Where(cell => !cell.StartsWith("/proactiveDisclosure/", StringComparison.Ordinal))];
        summed.Should().HaveCount(formId == "2021" ? 190 : 176);
        foreach ((string cell, int step) in from cell in summed from step in new[] { 1, -1 } select (cell, step))
        {
            ConsistencyChecker.Check(clean.WithCell(cell, clean.GetCell(cell) + step)).Findings
                .Should().Contain(finding => finding.Cells.Any(named => named.Pointer == cell), $"{cell} moved by {step}");
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_OnePartBlanked_BreaksItsSum(string formId)
    {
        AnnualReport clean = ConsistentReport.Filled(BothForms.Get(formId));
        foreach (OracleSum sum in OracleForm.Of(BothForms.Get(formId)).Sums())
        {
            foreach (string part in sum.Parts.Where(part => !part.Contains("/total", StringComparison.Ordinal)))
            {
                ConsistencyChecker.Check(clean.WithCell(part, null)).Findings
                    .Should().Contain(finding => finding.Rule.Id == sum.Rule && finding.Cells[0].Pointer == sum.Stated[0], $"{part} blanked breaks {sum}");
            }
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_LargestCounts_AreNeverWrapped(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport huge = ConsistentReport.Zero(form);
        foreach (FormCell cell in form.CountCells)
        {
            huge = huge.WithCell(cell.Pointer, long.MaxValue);
        }

        Finding finding = ConsistencyChecker.Check(huge).Findings[0];
        finding.Expected.Should().Be(6m * long.MaxValue);
        finding.Actual.Should().Be(long.MaxValue);
        finding.Difference.Should().Be(-5m * long.MaxValue);
    }

    [Fact]
    public void Check_WithoutReport_Throws()
    {
        Action check = () => ConsistencyChecker.Check(null!);
        check.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Check_CleanReport_AllocatesNothing(string formId)
    {
        Form form = BothForms.Get(formId);
        AnnualReport filled = ConsistentReport.Filled(form);
        long[] zeros = new long[form.CountCells.Length];
        string fewer = form == Form.Year2019 ? "/proactiveDisclosure/administrativeFees/change" : filled.GetCells()[0].Pointer;
        AnnualReport[] clean =
        [
            filled,
            filled.WithCell(fewer, form == Form.Year2019 ? -1 : 0),
            ConsistentReport.Zero(form),
            ConsistentReport.From(form, zeros, [.. zeros.Select(_ => true)], amount: null),
            ConsistentReport.From(form, [.. zeros.Select((_, i) => i % 3L)], [.. zeros.Select(_ => true)], 0),
            ConsistentReport.From(form, [.. zeros.Select((_, i) => i * (long.MaxValue / 80_000))], new bool[zeros.Length], 0),
        ];
        foreach (AnnualReport report in clean)
        {
            ConsistencyChecker.Check(report).Findings.Should().BeEmpty();
            AllocatedByChecking(report, times: 1_000);
            AllocatedByChecking(report, times: 1_000).Should().Be(0);
        }
    }

    private static long AllocatedByChecking(AnnualReport report, int times)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
        {
            _ = ConsistencyChecker.Check(report);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
