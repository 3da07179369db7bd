using System.Text.Json;

namespace GovDisclosure.Tool.Tests.Results;

public class JsonResultWriterTests
{
    private static readonly string Input = $"{Reports.Json(Reports.Wrong)}\n{{}}\n{Reports.Json(Reports.Doubtful)}\n{Reports.Json(Reports.Clean)}\n";

    [Fact]
    public async Task Write_Results_AreThoseOfNdJson()
    {
        ToolRun lines = await ToolRun.WithInputAsync(Input, "check", "-", "--format", "ndjson");

        ToolRun run = await ToolRun.WithInputAsync(Input, "check", "-", "--format", "json");

        run.Status.Should().Be(lines.Status);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateObject().Select(member => member.Name).Should().Equal("tool", "results", "summary");
        json.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetRawText())
            .Should().Equal(lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Write_Summary_CountsFindingsAndDiagnostics()
    {
        ToolRun run = await ToolRun.WithInputAsync(Input, "check", "-", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        int errors = json.RootElement.GetProperty("results").EnumerateArray()
            .SelectMany(result => result.GetProperty("findings").EnumerateArray().Concat(result.GetProperty("diagnostics").EnumerateArray()))
            .Count(issue => issue.GetProperty("severity").GetString() == "error");
        errors.Should().BeGreaterThan(1);
        json.RootElement.GetProperty("summary").GetRawText()
            .Should().Be($$"""{"reports":3,"unreadable":1,"errors":{{errors}},"warnings":1}""");
    }

    [Fact]
    public async Task Write_Tool_NamesItsVersionAndTheRulesItApplied()
    {
        ToolRun rules = await ToolRun.OfAsync("rules", "--format", "json");

        ToolRun run = await ToolRun.WithInputAsync("[]", "check", "-", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement tool = json.RootElement.GetProperty("tool");
        tool.EnumerateObject().Select(member => member.Name).Should().Equal("name", "version", "rules");
        tool.GetProperty("name").GetString().Should().Be("govdisclosure");
        tool.GetProperty("version").GetString().Should().Be(ToolVersion.Number);
        using JsonDocument catalogue = JsonDocument.Parse(rules.Output);
        JsonElement[] published = [.. catalogue.RootElement.GetProperty("rules").EnumerateArray()];
        JsonElement[] applied = [.. tool.GetProperty("rules").EnumerateArray()];
        applied.Should().HaveSameCount(published);
        for (int i = 0; i < applied.Length; i++)
        {
            foreach (JsonProperty member in applied[i].EnumerateObject())
            {
                JsonElement.DeepEquals(member.Value, published[i].GetProperty(member.Name)).Should().BeTrue(member.Name);
            }
        }
    }

    [Fact]
    public async Task Write_ToolOfAValidation_AppliedNoRules()
    {
        ToolRun run = await ToolRun.WithInputAsync("[]", "validate", "-", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("tool").GetProperty("rules").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Write_NoReports_IsStillOneObject()
    {
        ToolRun run = await ToolRun.WithInputAsync("[]", "check", "-", "--format", "json");

        run.Status.Should().Be(0);
        run.Output.Should().EndWith("""],"summary":{"reports":0,"unreadable":0,"errors":0,"warnings":0}}""" + "\n");
    }
}
