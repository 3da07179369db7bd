using System.Globalization;
using CsCheck;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Tests.Consistency.Rules;
using GovDisclosure.Model.Tests.Generators;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class FindingTests
{
    private const string StateSecret = "/requests/outcomes/withheld/stateSecret";

    [Fact]
    public void Message_OfARowTotal_ReadsAsAClerkWouldWriteIt()
    {
        Finding finding = RuleTesting.Findings(
            RuleTesting.With(Form.Year2021, ($"{StateSecret}/naturalPerson", 2), ($"{StateSecret}/commercialEnterprise", 1), ($"{StateSecret}/total", 4)),
            RuleIds.RequestRowTotal).Should().ContainSingle().Which;
        finding.Message.Chinese.Should().Be("三、（三）1.属于国家秘密：自然人 2 + 商业企业 1 = 3，总计栏为 4，多 1");
        finding.ToString().Should().Be("error request-row-total: 三、（三）1.属于国家秘密：自然人 2 + 商业企业 1 = 3，总计栏为 4，多 1");
        finding.Message.ToString().Should().Be(finding.Message.Chinese);
    }

    [Theory]
    [InlineData(RuleIds.RequestOutcomeTotal, "三、（七）总计，自然人：（一）予以公开 3 + （三）1.属于国家秘密 2 = 5，总计行为 4，少 1")]
    [InlineData(RuleIds.RequestBalance, "自然人：一、本年新收政府信息公开申请数量 1 + 二、上年结转政府信息公开申请数量 空白 = 1，而 三、（七）总计 4 + 四、结转下年度继续办理 空白 = 4，后者多 3")]
    [InlineData(RuleIds.ChallengeTotal, "行政诉讼：未经复议直接起诉：各项为 0 或空白 = 0，总计栏为 7，多 7")]
    [InlineData(RuleIds.MissingTotal, "三、（三）1.属于国家秘密：总计未填写：自然人 2 = 2，应填 2")]
    [InlineData(RuleIds.NegativeValue, "行政许可：本年处理决定数量为 -6，不应为负数")]
    [InlineData(RuleIds.DocumentStock, "行政规范性文件：本年制发件数 9 − 本年废止件数 空白 = 9，而现行有效件数 8，少 1")]
    public void Message_OfEachKind_WritesLabelsFiguresAndDifference(string ruleId, string chinese)
    {
        AnnualReport report = RuleTesting.With(
            Form.Year2021,
            ("/proactiveDisclosure/normativeDocuments/issued", 9),
            ("/proactiveDisclosure/normativeDocuments/inForce", 8),
            ("/proactiveDisclosure/administrativeLicensing/decisions", -6),
            ("/requests/newlyReceived/naturalPerson", 1),
            ("/requests/outcomes/disclosed/naturalPerson", 3),
            ($"{StateSecret}/naturalPerson", 2),
            ("/requests/outcomes/total/naturalPerson", 4),
            ("/reviewAndLitigation/directLitigation/total", 7));
        RuleTesting.Findings(report, ruleId).Select(finding => finding.Message.Chinese).Should().Contain(chinese);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Message_OfAnyFinding_IsCompleteInBothLanguages(string formId)
    {
        ReportGen.Questionable(BothForms.Get(formId)).Sample(
            report =>
            {
                foreach (Finding finding in ConsistencyChecker.Check(report))
                {
                    string[] figures =
                    [
                        .. new[] { finding.Expected, finding.Actual, Size(finding.Difference) }.OfType<decimal>().Select(figure => figure.ToString(CultureInfo.InvariantCulture)),
                    ];
                    foreach (string text in new[] { finding.Message.Chinese, finding.Message.English })
                    {
                        text.Should().NotBeEmpty();
                        text.IndexOfAny(['{', '}']).Should().Be(-1, text);
                        figures.Where(figure => !text.Contains(figure, StringComparison.Ordinal)).Should().BeEmpty(text);
                    }

                    finding.Message.English.Where(c => c is < ' ' or > '~').Except("“”−").Should().BeEmpty();
                }
            },
            iter: 300,
            print: ReportText.Of);
    }

    [Theory, ClassData(typeof(BothForms))]
    public void Message_UnderAnyCulture_IsTheSame(string formId)
    {
        AnnualReport report = ConsistentReport.Filled(BothForms.Get(formId)).WithCell("/requests/outcomes/disclosed/total", -1_234_567) with { PublishedOn = new(2030, 12, 1) };
        string[] expected = [.. ConsistencyChecker.Check(report).Select(finding => finding.ToString())];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "sv-SE", "ar-SA", "th-TH", "fa-IR" })
            {
                CultureInfo.CurrentCulture = new(culture);
                ConsistencyChecker.Check(report).Select(finding => finding.ToString()).Should().Equal(expected, culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equals_FindingsOfAnotherCell_Fails()
    {
        Finding finding = RuleTesting.Findings(RuleTesting.With(Form.Year2021, ($"{StateSecret}/total", 4)), RuleIds.RequestRowTotal)[0];
        finding.Should().Be(finding with { Cells = [.. finding.Cells] });
        (finding with { Cells = [.. finding.Cells] }).GetHashCode().Should().Be(finding.GetHashCode());
        Finding[] others =
        [
            finding,
            finding with { Cells = [.. finding.Cells.Reverse()] },
            finding with { Severity = Severity.Warning },
            finding with { Rule = RuleCatalog.Rules[1] },
            finding with { Expected = 1 },
            finding with { Actual = null },
            finding with { Message = new("", "") },
        ];
        others.Should().OnlyHaveUniqueItems();
        finding.Equals(null).Should().BeFalse();
    }

    private static decimal? Size(decimal? difference) => difference is { } number ? Math.Abs(number) : null;
}
