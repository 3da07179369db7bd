using System.Text.RegularExpressions;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Tests;

namespace GovDisclosure.Publication.Tests;

/// <summary>The published files in the hands of others: Ajv, quicktype, python-jsonschema.</summary>
public sealed partial class InteroperabilityTests
{
    [Fact]
    public async Task Ajv_DefaultAndStrict_CompilesEverySchemaWithoutAComplaint()
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await NodeTool.RunAsync("compile.mjs", SchemaFolder.Schemas.Select(SchemaFolder.Of));
        (run.Status, run.Output, run.Error).Should().Be((0, "", ""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("draft-07/")]
    public async Task Ajv_OnEveryCase_GivesTheVerdictThatTheCasePublishes(string folder)
    {
        await NodeTool.RequireAsync();
        foreach (Form form in Form.All)
        {
            PublishedCase[] cases = [.. SchemaFolder.Cases.Where(each => each.FormId == form.Id && each.SchemaVerdict != "not-json" && !each.IsBeyondDoubles)];
            string[] expected = [.. cases.Select(each => $"{each}: {each.SchemaVerdict}")];
            foreach (string schema in new[] { $"{folder}report-{form.Id}.json", $"{folder}report.json" })
            {
                IReadOnlyList<string> verdicts = await Ajv.VerdictsAsync(schema, cases.Select(each => each.Payload));
                cases.Zip(verdicts, (each, verdict) => $"{each}: {verdict}").Should().Equal(expected, schema);
            }
        }
    }

    [Theory]
    [InlineData("forms.schema.json", "forms.json")]
    [InlineData("rules.schema.json", "rules.json")]
    public async Task Ajv_OnThePublishedData_AcceptsItUnderItsOwnSchema(string schema, string data)
    {
        await NodeTool.RequireAsync();
        (await Ajv.VerdictsAsync(schema, [await File.ReadAllBytesAsync(SchemaFolder.Of(data), TestContext.Current.CancellationToken)])).Should().Equal("accepts");
    }

    [Fact]
    public async Task Ajv_OnEveryExpectation_AcceptsItUnderItsSchema()
    {
        await NodeTool.RequireAsync();
        IReadOnlyList<string> verdicts = await Ajv.VerdictsAsync("conformance/expected.schema.json", SchemaFolder.Cases.Select(each => System.Text.Encoding.UTF8.GetBytes(each.Expected.ToJsonString())));
        verdicts.Should().HaveCount(SchemaFolder.Cases.Count).And.OnlyContain(verdict => verdict == "accepts");
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public async Task Quicktype_TypeScript_HasATypeForEveryRecordAndCompiles(string formId)
    {
        await NodeTool.RequireAsync();
        string[] records = [.. SchemaFolder.Json($"report-{formId}.json")["$defs"]!.AsObject().Where(definition => definition.Value!["properties"] is not null).Select(definition => definition.Key)];
        using TempFolder folder = new();
        ExternalRun made = await NodeTool.RunAsync("node_modules/quicktype/dist/index.js", ["-s", "schema", "-l", "typescript", "--top-level", $"AnnualReport{formId}", "-o", folder["report.ts"], SchemaFolder.Of($"report-{formId}.json")]);
        made.Status.Should().Be(0, made.Error);
        string types = await File.ReadAllTextAsync(folder["report.ts"], TestContext.Current.CancellationToken);
        InterfaceName().Matches(types).Select(match => match.Groups["name"].Value).Should().BeEquivalentTo([$"AnnualReport{formId}", .. records]);
        types[..types.IndexOf("export class Convert", StringComparison.Ordinal)].Should().NotContain(": any").And.Contain("naturalPerson?: number | null;").And.Contain("requests: RequestHandling" + formId);
        ExternalRun compiled = await NodeTool.RunAsync("node_modules/typescript/bin/tsc", ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", folder["report.ts"]]);
        (compiled.Status, compiled.Output).Should().Be((0, ""));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public async Task Quicktype_Python_HasAClassForEveryRecord(string formId)
    {
        await NodeTool.RequireAsync();
        string[] records = [.. SchemaFolder.Json($"report-{formId}.json")["$defs"]!.AsObject().Where(definition => definition.Value!["properties"] is not null).Select(definition => definition.Key)];
        ExternalRun made = await NodeTool.RunAsync("node_modules/quicktype/dist/index.js", ["-s", "schema", "-l", "python", "--top-level", $"AnnualReport{formId}", SchemaFolder.Of($"report-{formId}.json")]);
        made.Status.Should().Be(0, made.Error);
        ClassName().Matches(made.Output).Select(match => match.Groups["name"].Value).Should().BeEquivalentTo([$"AnnualReport{formId}", "Form", .. records]);
        made.Output.Should().Contain("natural_person: int | None");
    }

    [GeneratedRegex(@"^export interface (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InterfaceName();

    [GeneratedRegex(@"^class (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClassName();
}
