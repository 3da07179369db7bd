using System.Text.Json;
using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Tool.Tests.Commands;

public class RulesCommandTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Rules_ForPeople_ListEveryRuleOfTheCatalogue(string language)
    {
        ToolRun text = await ToolRun.OfAsync("rules", "--lang", language);
        ToolRun markdown = await ToolRun.OfAsync("rules", "--lang", language, "--format", "markdown");

        text.Status.Should().Be(0);
        markdown.Status.Should().Be(0);
        foreach (Rule rule in RuleCatalog.Rules)
        {
            string summary = language == "zh" ? rule.Summary.Chinese : rule.Summary.English;
            string message = language == "zh" ? rule.Message.Chinese : rule.Message.English;
            text.Output.Should().Contain($"{rule.Id}  ").And.Contain($"\n  {summary}\n").And.Contain($": {message}\n");
            markdown.Output.Should().Contain($"\n| `{rule.Id}` | ").And.Contain($" | {summary} | {message} |\n");
        }
    }

    [Fact]
    public async Task Rules_Markdown_IsATableOfARowForEachRule()
    {
        ToolRun run = await ToolRun.OfAsync("rules", "--format", "markdown");

        string[] rows = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(2 + RuleCatalog.Rules.Count);
        rows.Select(row => row.Split(" | ").Length).Should().AllBeEquivalentTo(6);
    }

    [Fact]
    public async Task Rules_Json_IsTheCatalogue()
    {
        ToolRun run = await ToolRun.OfAsync("rules", "--format", "json");

        run.Status.Should().Be(0);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateArray().Select(Describe).Should().Equal(RuleCatalog.Rules.Select(Describe));
    }

    private static string Describe(Rule rule) => string.Join(
        '\n',
        [
            rule.Id,
            rule.DefaultSeverity.ToString().ToUpperInvariant(),
            rule.Summary.Chinese,
            rule.Summary.English,
            string.Join(',', rule.Forms),
            $"{rule.FirstYear}",
            rule.Message.Chinese,
            rule.Message.English,
        ]);

    private static string Describe(JsonElement rule) => string.Join(
        '\n',
        [
            rule.GetProperty("id").GetString()!,
            rule.GetProperty("severity").GetString()!.ToUpperInvariant(),
            rule.GetProperty("summary").GetProperty("zh").GetString()!,
            rule.GetProperty("summary").GetProperty("en").GetString()!,
            string.Join(',', rule.GetProperty("forms").EnumerateArray()),
            rule.GetProperty("firstYear").ToString(),
            rule.GetProperty("message").GetProperty("zh").GetString()!,
            rule.GetProperty("message").GetProperty("en").GetString()!,
        ]);
}
