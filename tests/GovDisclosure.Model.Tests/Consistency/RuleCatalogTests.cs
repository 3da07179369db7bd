using System.Reflection;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Tests.Consistency;

public sealed class RuleCatalogTests
{
    /// <summary>The public ids and severities, which must not drift.</summary>
    private static readonly (string Id, Severity Severity, string? OnlyForm)[] Published =
    [
        ("request-row-total", Severity.Error, null),
        ("request-outcome-total", Severity.Error, null),
        ("request-balance", Severity.Error, null),
        ("challenge-total", Severity.Error, null),
        ("missing-total", Severity.Warning, null),
        ("negative-value", Severity.Error, null),
        ("document-stock", Severity.Warning, "2021"),
        ("published-stock", Severity.Warning, "2019"),
        ("item-stock", Severity.Error, "2019"),
        ("procurement-pair", Severity.Warning, "2019"),
        ("form-year", Severity.Warning, null),
        ("missing-section", Severity.Warning, null),
        ("stale-year", Severity.Warning, null),
        ("fee-statement", Severity.Warning, null),
        ("late-publication", Severity.Warning, null),
    ];

    [Fact]
    public void Rules_ForCallers_AreTheFifteenPublishedOnesInOrder() =>
        RuleCatalog.Rules.Select(rule => (rule.Id, rule.DefaultSeverity, rule.Forms.Count == 1 ? rule.Forms[0].Id : null)).Should().Equal(Published);

    [Fact]
    public void Rules_NotOfOneForm_SpeakOfBoth() =>
        RuleCatalog.Rules.Where(rule => rule.Forms.Count != 1).Should().OnlyContain(rule => rule.Forms.SequenceEqual(Form.All));

    [Fact]
    public void Rules_WithAFirstYear_AreTheFeeStatementAlone() =>
        RuleCatalog.Rules.Where(rule => rule.FirstYear is not null).Select(rule => (rule.Id, rule.FirstYear)).Should().Equal(("fee-statement", 2021));

    [Fact]
    public void Rules_OfTheCatalogue_AreThoseRuleIdsNames() =>
        typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)
            .Should().Equal(RuleCatalog.Rules.Select(rule => rule.Id));

    [Fact]
    public void Rules_ForPeople_AreSummedUpInBothLanguages()
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            rule.Summary.Chinese.Should().EndWith("。");
            rule.Summary.English.Should().EndWith(".").And.MatchRegex("^[ -~]+$");
            rule.ToString().Should().Be(rule.Id);
        }
    }

    [Fact]
    public void Get_EveryId_FindsItsRule()
    {
        foreach (Rule rule in RuleCatalog.Rules)
        {
            RuleCatalog.Get(rule.Id).Should().BeSameAs(rule);
        }
    }

    [Theory]
    [InlineData("request-row-totals", "request-row-total")]
    [InlineData("missing-totals", "missing-total")]
    [InlineData("late_publication", "late-publication")]
    [InlineData("ITEM-STOCK", "item-stock")]
    public void Get_UnknownId_ThrowsAndNamesTheNearest(string id, string nearest)
    {
        Action get = () => RuleCatalog.Get(id);
        get.Should().Throw<ArgumentException>().WithParameterName("ruleId").WithMessage($"There is no rule '{id}'. Nearest: {nearest},*");
    }

    [Fact]
    public void Get_Null_Throws()
    {
        Action get = () => RuleCatalog.Get(null!);
        get.Should().Throw<ArgumentNullException>().WithParameterName("ruleId");
    }
}
