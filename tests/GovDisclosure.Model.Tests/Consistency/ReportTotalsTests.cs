using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Oracle;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class ReportTotalsTests
{
    private const int ManySamples = 500;

    [Theory, ClassData(typeof(BothForms))]
    public void FillTotals_AnyReport_FillsBlankTotalsAloneAndAsTheOracleDerivesThem(string formId)
    {
        OracleForm oracle = OracleForm.Of(BothForms.Get(formId));
        ReportGen.Questionable(BothForms.Get(formId)).Where(DoesNotOverflow).Sample(
            report =>
            {
                OracleValues values = new(oracle, report.GetCells().ToDictionary(cell => cell.Pointer, cell => cell.Value, StringComparer.Ordinal));
                AnnualReport filled = report.FillTotals();
                foreach (ReportCell cell in filled.GetCells())
                {
                    cell.Value.Should().Be(values.Value(cell.Pointer), cell.Pointer);
                }

                WithoutCells(filled).Should().Be(WithoutCells(report));
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void FillTotals_AnyReport_LeavesNoMissingTotalAndNothingToFill(string formId)
    {
        ReportGen.Questionable(BothForms.Get(formId)).Where(DoesNotOverflow).Sample(
            report =>
            {
                AnnualReport filled = report.FillTotals();
                return filled.FillTotals() == filled && ConsistencyChecker.Check(filled).All(finding => finding.Rule.Id != RuleIds.MissingTotal);
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void FillTotals_AnyReport_ChangesNoOtherVerdict(string formId)
    {
        // A derived value already stands in for its blank total, so filling it in can only bring new comparisons of itself.
        ReportGen.Questionable(BothForms.Get(formId)).Where(DoesNotOverflow).Sample(
            report =>
            {
                string[] Balances(AnnualReport of) => [.. ConsistencyChecker.Check(of).Where(finding => finding.Rule.Id == RuleIds.RequestBalance)
                    .Select(finding => FormattableString.Invariant($"{finding.Cells[0].Pointer} {finding.Expected} {finding.Actual}"))];
                Balances(report.FillTotals()).Should().Equal(Balances(report));
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void FillTotals_ConsistentReportWithoutTotals_GivesItBack(string formId)
    {
        AnnualReport report = ConsistentReport.Filled(BothForms.Get(formId));
        ReportBuilder builder = new(report);
        foreach (FormCell total in builder.Form.Cells.Where(cell => cell.Column.IsTotal || cell.Row.IsTotal))
        {
            builder[total.Pointer] = null;
        }

        builder.Build().FillTotals().Should().Be(report);
        builder.Build().RecomputeTotals().Should().Be(report);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void RecomputeTotals_AnyReport_ChangesTotalsAlone(string formId)
    {
        ReportGen.Questionable(BothForms.Get(formId)).Where(DoesNotOverflow).Sample(
            report =>
            {
                AnnualReport reworked = report.RecomputeTotals();
                foreach ((ReportCell before, ReportCell after) in report.GetCells().Zip(reworked.GetCells()))
                {
                    bool isTotal = before.Definition.Column.IsTotal || before.Definition.Row.IsTotal;
                    (isTotal || after == before).Should().BeTrue(before.Pointer);
                    (before.Value is null || after.Value is not null).Should().BeTrue(before.Pointer);
                }

                WithoutCells(reworked).Should().Be(WithoutCells(report));
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void RecomputeTotals_AnyReport_MakesEveryTotalWithPartsRight(string formId)
    {
        // Rows before columns: the corner goes by its row where that gives anything.
        IGrouping<string, OracleSum>[] totals =
        [
            .. OracleForm.Of(BothForms.Get(formId)).Sums.Where(sum => sum.Rule != "request-balance").GroupBy(sum => sum.Stated[0], StringComparer.Ordinal),
        ];
        ReportGen.Questionable(BothForms.Get(formId)).Where(DoesNotOverflow).Sample(
            report =>
            {
                AnnualReport reworked = report.RecomputeTotals();
                foreach (IGrouping<string, OracleSum> total in totals)
                {
                    decimal?[]? parts = total.Select(sum => sum.Parts.Select(reworked.GetCell).ToArray())
                        .FirstOrDefault(parts => Array.Exists(parts, part => part is not null));
                    reworked.GetCell(total.Key).Should().Be(parts is null ? report.GetCell(total.Key) : parts.Sum(), total.Key);
                }

                reworked.RecomputeTotals().Should().Be(reworked);
            },
            iter: ManySamples,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void RecomputeTotals_EveryPartFilled_SilencesTheSumRules(string formId)
    {
        Form form = BothForms.Get(formId);
        Gen.Int[0, 1_000].Array[form.CountCells.Length].Sample(numbers =>
        {
            AnnualReport report = form.Create(new ReportDraft { Year = form.FirstYear, Agency = new() { Name = "某局" } }, [.. numbers.Select(number => (long?)number)]);
            ConsistencyChecker.Check(report.RecomputeTotals()).Select(finding => finding.Rule.Id)
                .Should().NotContain([RuleIds.RequestRowTotal, RuleIds.RequestOutcomeTotal, RuleIds.ChallengeTotal, RuleIds.MissingTotal]);
        });
    }

    [Theory, ClassData(typeof(BothForms))]
    public void FillTotals_ReportOfBlanks_StaysBlank(string formId)
    {
        AnnualReport blank = new ReportBuilder(BothForms.Get(formId)) { Year = 2020, Agency = new() { Name = "某局" } }.Build();
        blank.FillTotals().Should().Be(blank);
        blank.RecomputeTotals().Should().Be(blank);
    }

    [Fact]
    public void Totals_CornerGivenByItsColumnAlone_AreFilledFromThere()
    {
        AnnualReport report = new ReportBuilder(Form.Year2021)
        {
            Year = 2024,
            Agency = new() { Name = "某局" },
            ["/requests/outcomes/disclosed/total"] = 3,
            ["/requests/outcomes/partiallyDisclosed/total"] = 4,
        }.Build();
        report.FillTotals().GetCell("/requests/outcomes/total/total").Should().Be(7);
        report.RecomputeTotals().GetCell("/requests/outcomes/total/total").Should().Be(7);
    }

    [Fact]
    public void Totals_StatedWrong_AreKeptByOneCallAndCorrectedByTheOther()
    {
        AnnualReport report = new ReportBuilder(Form.Year2019)
        {
            Year = 2020,
            Agency = new() { Name = "某局" },
            ["/reviewAndLitigation/administrativeReview/upheld"] = 2,
            ["/reviewAndLitigation/administrativeReview/total"] = 5,
            ["/reviewAndLitigation/directLitigation/total"] = 9,
        }.Build();
        report.FillTotals().Should().Be(report);
        AnnualReport reworked = report.RecomputeTotals();
        reworked.GetCell("/reviewAndLitigation/administrativeReview/total").Should().Be(2);
        reworked.GetCell("/reviewAndLitigation/directLitigation/total").Should().Be(9, "nothing is there to add up");
    }

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(long.MinValue, -1)]
    public void Totals_BeyondSixtyFourBits_Throw(long first, long second)
    {
        AnnualReport2021 report = (AnnualReport2021)new ReportBuilder(Form.Year2021)
        {
            Year = 2024,
            Agency = new() { Name = "某局" },
            ["/requests/newlyReceived/naturalPerson"] = first,
            ["/requests/newlyReceived/commercialEnterprise"] = second,
        }.Build();
        Action fill = () => report.FillTotals();
        fill.Should().Throw<OverflowException>();
        Action recompute = () => report.RecomputeTotals();
        recompute.Should().Throw<OverflowException>();
    }

    [Fact]
    public void Totals_OfNoReport_Throw()
    {
        AnnualReport none = null!;
        Action fill = () => none.FillTotals();
        fill.Should().Throw<ArgumentNullException>().WithParameterName("report");
        Action recompute = () => none.RecomputeTotals();
        recompute.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    private static bool DoesNotOverflow(AnnualReport report) =>
        report.GetCells().All(cell => cell.Definition.Column.Kind == CellKind.Amount || Math.Abs(cell.Value.GetValueOrDefault()) < long.MaxValue / 400);

    private static AnnualReport WithoutCells(AnnualReport report)
    {
        ReportBuilder builder = new(report);
        foreach (FormCell cell in builder.Form.CountCells)
        {
            builder[cell.Pointer] = null;
        }

        return builder.Build();
    }
}
