using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Tests.Commands;

public class RulesCommandTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Rules_ForPeople_ListEveryRuleOfTheCatalogue(string language)
    {
        ToolRun text = await ToolRun.OfAsync("rules", "--lang", language);

        text.Status.Should().Be(0);
        foreach (Rule rule in RuleCatalog.Rules)
        {
            text.Output.Should().Contain($"{rule.Id}  ").And.Contain($"\n  {In(rule.Summary)}\n");
            text.Output.Should().Contain($": {In(rule.Rationale)}\n").And.Contain($": {In(rule.Source)}\n").And.Contain($": {In(rule.Message)}\n");
        }

        string In(Model.BilingualText both) => language == "zh" ? both.Chinese : both.English;
    }

    [Theory]
    [InlineData("json", "rules.json")]
    [InlineData("markdown", "rules.md")]
    public async Task Rules_ForPrograms_AreThePublishedFile(string format, string file)
    {
        ToolRun run = await ToolRun.OfAsync("rules", "--format", format);

        run.Should().Be(new ToolRun(0, PublishedFiles.ReadText(file), ""));
    }
}
