using System.Text.RegularExpressions;

namespace GovDisclosure.Publication.Tests;

/// <summary>What the README shows teams in other languages, run as it stands.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task JavaScript_OfTheReadme_FindsTheExampleValid()
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await NodeTool.RunTextAsync(Block("js"));
        (run.Status, run.Output, run.Error).Should().Be((0, "valid\n", ""));
    }

    [Fact]
    public async Task JavaScript_OfTheReadme_ListsWhatIsWrongElsewhere()
    {
        await NodeTool.RequireAsync();
        ExternalRun run = await NodeTool.RunTextAsync(Block("js").Replace("schema/report-2021.json", "schema/report-2019.json", StringComparison.Ordinal));
        run.Output.Should().Contain("/form").And.Contain("centralizedProcurement");
    }

    [Fact]
    public async Task Python_OfTheReadme_FindsTheExampleValid()
    {
        await PythonTool.RequireAsync();
        ExternalRun run = await PythonTool.RunTextAsync(Block("python"));
        (run.Status, run.Output, run.Error).Should().Be((0, "valid\n", ""));
    }

    [Fact]
    public async Task Python_OnEveryCase_GivesTheVerdictThatTheCasePublishes()
    {
        await PythonTool.RequireAsync();
        ExternalRun run = await PythonTool.RunTextAsync("""
            import glob, json, os
            from jsonschema.validators import validator_for
            def load(path):
                with open(path, encoding="utf-8-sig") as file: return json.load(file)
            count = 0
            for folder in ("schema", "schema/draft-07"):
                for form in ("2019", "2021"):
                    schema = load(f"{folder}/report-{form}.json")
                    validator = validator_for(schema)(schema)
                    for path in sorted(glob.glob(f"schema/conformance/cases/*/{form}-*.expected.json")):
                        case = load(path)
                        if case["schema"] == "not-json" or "count-beyond-doubles" in path: continue
                        count += 1
                        report = load(os.path.join(os.path.dirname(path), case["payload"]))
                        verdict = "accepts" if validator.is_valid(report) else "refuses"
                        if verdict != case["schema"]: print(folder, path, verdict)
            print(count)
            """);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be($"{2 * SchemaFolder.Cases.Count(each => each.SchemaVerdict != "not-json" && !each.IsBeyondDoubles)}\n");
    }

    private static string Block(string language)
    {
        string readme = File.ReadAllText(Path.Combine(SchemaFolder.Path, "..", "README.md"));
        Match block = Fence().Matches(readme).Should().ContainSingle(match => match.Groups["language"].Value == language).Subject;
        string text = block.Groups["text"].Value;
        text.TrimEnd().Split('\n').Should().HaveCount(5, "the README promises five lines");
        return text;
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();
}
