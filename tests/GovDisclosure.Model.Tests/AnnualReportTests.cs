using CsCheck;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests;

public sealed class AnnualReportTests
{
    private static readonly AnnualReport2021 Report2021 = new()
    {
        Year = 2024,
        Agency = new() { Name = "某县人民政府办公室" },
        ProactiveDisclosure = ProactiveDisclosure2021.Zero with { Regulations = new() { Issued = 3, Repealed = 0, InForce = 15 } },
        Requests = RequestHandling2021.Zero,
        ReviewAndLitigation = ReviewAndLitigation.Blank,
    };

    private static readonly AnnualReport2019 Report2019 = new()
    {
        Year = 2020,
        Agency = new() { Name = "某县人民政府办公室" },
        ProactiveDisclosure = ProactiveDisclosure2019.Zero,
        Requests = RequestHandling2019.Blank,
        ReviewAndLitigation = ReviewAndLitigation.Blank,
    };

    [Theory]
    [InlineData(1949)]
    [InlineData(2024)]
    [InlineData(9999)]
    public void Year_WithinRange_IsKept(int year) => (Report2021 with { Year = year }).Year.Should().Be(year);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(1948)]
    [InlineData(10_000)]
    [InlineData(int.MaxValue)]
    public void Year_OutOfRange_Throws(int year)
    {
        Action on2021 = () => _ = Report2021 with { Year = year };
        on2021.Should().Throw<ArgumentOutOfRangeException>();
        Action on2019 = () => _ = Report2019 with { Year = year };
        on2019.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Equals_ReportOfTheSameValues_HoldsWithEqualHashCodes(string formId)
    {
        ReportGen.Any(BothForms.Get(formId)).Sample(
            report =>
            {
                AnnualReport twin = new ReportBuilder(report).Build();
                return twin == report && twin.Equals((object)report) && twin.GetHashCode() == report.GetHashCode();
            },
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Equals_OneCellChanged_FailsForEveryCell(string formId)
    {
        ReportGen.Any(BothForms.Get(formId)).Sample(
            report =>
            {
                foreach (ReportCell cell in report.GetCells())
                {
                    decimal? other = cell.Value is null ? 0 : cell.Value == 7 ? 8 : 7;
                    report.WithCell(cell.Pointer, other).Should().NotBe(report, cell.Pointer);
                }
            },
            iter: 20,
            print: ReportText.Of);
    }

    [Fact]
    public void Equals_OneTextOfTheHeadChanged_Fails()
    {
        AnnualReport[] others =
        [
            Report2021 with { Year = 2023 },
            Report2021 with { Agency = new() { Name = "某局" } },
            Report2021 with { Agency = Report2021.Agency with { Code = "11330000002482031X" } },
            Report2021 with { PublishedOn = new(2025, 1, 20) },
            Report2021 with { Overview = "" },
            Report2021 with { ProblemsAndImprovements = "" },
            Report2021 with { OtherMatters = "" },
        ];
        others.Append(Report2021).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Equals_AmountTextChanged_Fails() =>
        (Report2019 with { ProactiveDisclosure = Report2019.ProactiveDisclosure with { CentralizedProcurement = CentralizedProcurement2019.Zero with { AmountText = "251000" } } })
            .Should().NotBe(Report2019);

    [Fact]
    public void Equals_ReportOfTheOtherForm_Fails() => Report2019.Should().NotBe(Report2021);

    [Fact]
    public void With_AtDepth_ChangesACopyAlone()
    {
        AnnualReport2021 changed = Report2021 with
        {
            Requests = Report2021.Requests with
            {
                Outcomes = Report2021.Requests.Outcomes with
                {
                    Withheld = Report2021.Requests.Outcomes.Withheld with { StateSecret = ApplicantCounts.Zero with { NaturalPerson = 2 } },
                },
            },
        };
        changed.GetCell("/requests/outcomes/withheld/stateSecret/naturalPerson").Should().Be(2);
        changed.WithCell("/requests/outcomes/withheld/stateSecret/naturalPerson", 0).Should().Be(Report2021);
        Report2021.GetCell("/requests/outcomes/withheld/stateSecret/naturalPerson").Should().Be(0);
    }

    [Fact]
    public void Requests_ThroughTheBaseTypes_AreThoseOfTheReport()
    {
        foreach (AnnualReport report in new AnnualReport[] { Report2019, Report2021 })
        {
            object own = report is AnnualReport2019 on2019 ? on2019.Requests : ((AnnualReport2021)report).Requests;
            object outcomes = own is RequestHandling2019 of2019 ? of2019.Outcomes : ((RequestHandling2021)own).Outcomes;
            report.Requests.Should().BeSameAs(own);
            report.Requests.Outcomes.Should().BeSameAs(outcomes);
        }
    }

    [Theory, ClassData(typeof(BothForms))]
    public void ToString_AnyReport_NamesOrganYearAndForm(string formId)
    {
        ReportGen.Any(BothForms.Get(formId)).Sample(report => report.ToString() == FormattableString.Invariant($"{report.Agency.Name} {report.Year} (form {formId})"));
    }

    [Fact]
    public void ToString_OfTheTables_IsOneShortLine()
    {
        Report2021.Requests.ToString().Should().Be("received 0, carried over 0, closed 0, carried forward 0");
        Report2019.Requests.ToString().Should().Be("received blank, carried over blank, closed blank, carried forward blank");
        Report2021.ReviewAndLitigation.ToString().Should().Be("review blank, direct litigation blank, litigation after review blank");
        Report2021.ProactiveDisclosure.ToString().Should().Be("proactive disclosure (form 2021)");
        Report2019.ProactiveDisclosure.ToString().Should().Be("proactive disclosure (form 2019)");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u3000")]
    public void Agency_WithoutName_Throws(string name)
    {
        Action create = () => _ = new Agency { Name = name };
        create.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Agency_NameNull_Throws()
    {
        Action create = () => _ = new Agency { Name = null! };
        create.Should().Throw<ArgumentNullException>();
    }
}
