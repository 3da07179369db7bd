using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Forms;

public sealed class ReportBuilderTests
{
    [Theory, ClassData(typeof(BothForms))]
    public void Build_FromAnyReport_GivesAnEqualReport(string formId)
    {
        ReportGen.Any(BothForms.Get(formId)).Sample(
            report =>
            {
                AnnualReport rebuilt = new ReportBuilder(report).Build();
                rebuilt.Should().Be(report).And.NotBeSameAs(report);
                rebuilt.GetHashCode().Should().Be(report.GetHashCode());
            },
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Build_CellByCell_GivesAnEqualReport(string formId)
    {
        Form form = BothForms.Get(formId);
        ReportGen.Any(form).Sample(
            report =>
            {
                ReportBuilder builder = new(form)
                {
                    Year = report.Year,
                    Agency = report.Agency,
                    PublishedOn = report.PublishedOn,
                    Overview = report.Overview,
                    ProblemsAndImprovements = report.ProblemsAndImprovements,
                    OtherMatters = report.OtherMatters,
                    AmountText = (report as AnnualReport2019)?.ProactiveDisclosure.CentralizedProcurement.AmountText,
                };
                foreach (ReportCell cell in report.GetCells())
                {
                    builder[cell.Pointer] = cell.Value;
                }

                return builder.Build() == report;
            },
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void CopyCountsTo_AnyCounts_GivesThemBackInOrder(string formId)
    {
        Form form = BothForms.Get(formId);
        CountGen.Cells(form.CountCells.Length).Sample(counts =>
        {
            AnnualReport report = form.Create(new ReportDraft { Year = 2024, Agency = new() { Name = "某局" } }, counts);
            long?[] copied = new long?[counts.Length];
            report.CopyCountsTo(copied);
            copied.Should().Equal(counts);
        });
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Indexer_OfANewBuilder_IsBlankEverywhere(string formId)
    {
        ReportBuilder builder = new(BothForms.Get(formId));
        builder.Form.Cells.Should().OnlyContain(cell => builder[cell.Pointer] == null);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("79228162514264337593543950335")]
    public void Indexer_CountThatIsNoInteger_Throws(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        ReportBuilder builder = new(Form.Year2021);
        foreach (FormCell cell in Form.Year2021.CountCells)
        {
            Action set = () => builder[cell.Pointer] = value;
            set.Should().Throw<ArgumentException>().WithMessage($"*'{cell.Pointer}'*{text}*");
            builder[cell.Pointer].Should().BeNull();
        }
    }

    [Theory]
    [InlineData("3.000", 3)]
    [InlineData("-0.0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Indexer_WholeDecimal_IsTheCount(string text, long count)
    {
        ReportBuilder builder = new(Form.Year2019) { ["/requests/carriedOver/total"] = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture) };
        builder["/requests/carriedOver/total"].Should().Be(count);
    }

    [Fact]
    public void Indexer_Amount_KeepsEveryDigit()
    {
        ReportBuilder builder = new(Form.Year2021) { ["/proactiveDisclosure/administrativeFees/amount"] = 12.350m, Year = 2021, Agency = new() { Name = "某局" } };
        ((AnnualReport2021)builder.Build()).ProactiveDisclosure.AdministrativeFees.Amount!.Value.Scale.Should().Be(3);
    }

    [Fact]
    public void AmountText_OnForm2021_IsLeftOut()
    {
        ReportBuilder builder = new(Form.Year2021) { Year = 2021, Agency = new() { Name = "某局" }, AmountText = "251000" };
        new ReportBuilder(builder.Build()).AmountText.Should().BeNull();
    }

    [Fact]
    public void Build_WithoutYearOrAgency_ThrowsAndNamesIt()
    {
        Action withoutYear = () => new ReportBuilder(Form.Year2021) { Agency = new() { Name = "某局" } }.Build();
        withoutYear.Should().Throw<InvalidOperationException>().WithMessage("*Year*");
        Action withoutAgency = () => new ReportBuilder(Form.Year2021) { Year = 2024 }.Build();
        withoutAgency.Should().Throw<InvalidOperationException>().WithMessage("*Agency*");
    }

    [Theory]
    [InlineData(1948)]
    [InlineData(10_000)]
    public void Build_YearNoReportCanState_Throws(int year)
    {
        Action build = () => new ReportBuilder(Form.Year2021) { Year = year, Agency = new() { Name = "某局" } }.Build();
        build.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Build_Twice_GivesReportsThatDoNotShareCells()
    {
        ReportBuilder builder = new(Form.Year2019) { Year = 2020, Agency = new() { Name = "某局" } };
        AnnualReport first = builder.Build();
        builder["/requests/carriedOver/total"] = 1;
        builder.Build().Should().NotBe(first);
        first.GetCell("/requests/carriedOver/total").Should().BeNull();
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Action ofForm = () => _ = new ReportBuilder((Form)null!);
        ofForm.Should().Throw<ArgumentNullException>().WithParameterName("form");
        Action ofReport = () => _ = new ReportBuilder((AnnualReport)null!);
        ofReport.Should().Throw<ArgumentNullException>().WithParameterName("report");
    }
}
