using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency.Rules;

public sealed class StaleYearRuleTests
{
    private static readonly AnnualReport Of2020 = ConsistentReport.Zero(Form.Year2019) with { Year = 2020 };

    [Theory]
    [InlineData("2019年")]
    [InlineData("2019 年，我局存在问题")]
    [InlineData("２０１９年")]
    [InlineData("2０1９年")]
    [InlineData("2019\u3000年")]
    [InlineData("2019\r\n\t 年")]
    [InlineData("2019\u00A0年")]
    [InlineData("截至2019年12月31日")]
    [InlineData("2019年和2021年")]
    [InlineData("2019年，比12020年")]
    [InlineData("2019年，比20201年")]
    [InlineData("2019年，比1 2020")]
    [InlineData("2019年第2020号")]
    [InlineData("12019年，但2019年")]
    [InlineData("年年2019年")]
    [InlineData("1 2019年")]
    public void Check_NamesThePreviousYearAlone_Finds(string text)
    {
        Finding finding = RuleTesting.Findings(Of2020 with { ProblemsAndImprovements = text }, RuleIds.StaleYear).Should().ContainSingle().Which;
        finding.Cells.Should().Equal(new FindingCell("/problemsAndImprovements", null, text));
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Chinese.Should().Be("“五、存在的主要问题及改进情况”写到 2019 年而未写到 2020 年，可能沿用了上一年的文字");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("年")]
    [InlineData("019年")]
    [InlineData("公开质量有待提高")]
    [InlineData("2020年")]
    [InlineData("2018年")]
    [InlineData("2021年")]
    [InlineData("2019年的问题，2020年已改进")]
    [InlineData("2019年的问题，２０２０ 年已改进")]
    [InlineData("2020年改进2019年的问题")]
    [InlineData("12019年")]
    [InlineData("１2019年")]
    [InlineData("20199年")]
    [InlineData("2019９年")]
    [InlineData("2019")]
    [InlineData("2019号")]
    [InlineData("2019、年")]
    [InlineData("201 9年")]
    [InlineData("20-19年")]
    public void Check_NamesNoneOrBoth_FindsNothing(string? text) =>
        RuleTesting.Findings(Of2020 with { ProblemsAndImprovements = text }, RuleIds.StaleYear).Should().BeEmpty();

    [Theory, ClassData(typeof(BothForms))]
    public void Check_OtherSections_AreNotRead(string formId)
    {
        AnnualReport report = ConsistentReport.Zero(BothForms.Get(formId)) with { Year = 2022, Overview = "2021年", OtherMatters = "2021年未收费" };
        RuleTesting.Findings(report, RuleIds.StaleYear).Should().BeEmpty();
        RuleTesting.Findings(report with { ProblemsAndImprovements = "2021年" }, RuleIds.StaleYear).Should().ContainSingle();
    }

    [Theory]
    [InlineData(AnnualReport.MinYear, "1948年")]
    [InlineData(AnnualReport.MaxYear, "9998年")]
    public void Check_YearsAtTheEnds_AreReadAsAnyOther(int year, string text) =>
        RuleTesting.Findings(Of2020 with { Year = year, ProblemsAndImprovements = text }, RuleIds.StaleYear).Should().ContainSingle();
}
