using System.Text;
using System.Text.Json.Nodes;

namespace GovDisclosure.Publication.Tests;

/// <summary>What the command line prints keeps to the published schema of it.</summary>
public sealed class FindingsSchemaTests
{
    private static readonly string[] Sources =
    [
        SchemaFolder.Of("../examples/report-2020.txt"),
        SchemaFolder.Of("../examples/report-2024.json"),
        SchemaFolder.Of("no-such-file.json"),
        .. SchemaFolder.Cases.Where(each => each.FormId == "2019" && each.Expected["paddedTo"] is null).Select(each => SchemaFolder.Of($"conformance/cases/{each}.json")),
    ];

    [Theory]
    [InlineData("check")]
    [InlineData("validate")]
    public async Task Output_OfOneObject_IsAcceptedByThePublishedSchema(string command)
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await ToolAsync(command, "json");
        (await Ajv.VerdictsAsync("findings.json", [Encoding.UTF8.GetBytes(run.Output)])).Should().Equal("accepts");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("validate")]
    public async Task Output_OfEveryLine_IsAcceptedByThePublishedSchema(string command)
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await ToolAsync(command, "ndjson");
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCountGreaterThanOrEqualTo(Sources.Length);
        (await Ajv.VerdictsAsync("findings.json", lines.Select(Encoding.UTF8.GetBytes))).Should().OnlyContain(verdict => verdict == "accepts");
    }

    [Fact]
    public async Task Output_WithAMemberTooManyOrTooFew_IsRefused()
    {
        await NodeTool.RequireAsync();
        JsonObject line = JsonNode.Parse((await ToolAsync("check", "ndjson")).Output.Split('\n')[1])!.AsObject();
        JsonObject more = line.DeepClone().AsObject();
        more["findings"]![0]!["hint"] = "";
        JsonObject less = line.DeepClone().AsObject();
        less["findings"]![0]!.AsObject().Remove("difference");
        (await Ajv.VerdictsAsync("findings.json", new[] { line, more, less }.Select(each => Encoding.UTF8.GetBytes(each.ToJsonString())))).Should().Equal("accepts", "refuses", "refuses");
    }

    private static Task<ExternalRun> ToolAsync(string command, string format) => ExternalTool.RunAsync(
        "dotnet",
        ["exec", "--runtimeconfig", Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Publication.Tests.runtimeconfig.json"), Path.Combine(AppContext.BaseDirectory, "GovDisclosure.Tool.dll"), command, "--format", format, .. Sources]);
}
