using System.Text;
using System.Text.Json;
using GovDisclosure.Model;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Tests.Commands;

/// <summary>What a call says of documents that do not say of which year and whose they are.</summary>
public class SilentDocumentsTests
{
    private static readonly string Spoken = File.ReadAllText(Reports.Example, Encoding.UTF8);
    private static readonly string Silent = Spoken[Spoken.IndexOf("一、", StringComparison.Ordinal)..];

    [Fact]
    public async Task Check_SilentDocument_IsReadWithWhatTheCallSays()
    {
        JsonElement without = (await ToolRun.WithInputAsync(Silent, "check", "-", "--format", "ndjson")).Lines.Single();
        ToolRun run = await ToolRun.WithInputAsync(Silent, "check", "-", "--format", "ndjson", "--year", "2020", "--agency", "临溪县水务局");

        without.GetProperty("report").ValueKind.Should().Be(JsonValueKind.Null);
        Codes(without).Should().Contain("missing-year").And.Contain("missing-agency");
        JsonElement report = run.Lines.Single().GetProperty("report");
        (report.GetProperty("year").GetInt32(), report.GetProperty("agency").GetString()).Should().Be((2020, "临溪县水务局"));
        Codes(run.Lines.Single()).Should().BeEmpty();
        run.Status.Should().Be(0);
    }

    [Fact]
    public async Task Convert_SilentDocument_IsReadWithWhatTheCallSays()
    {
        ToolRun run = await ToolRun.WithInputAsync(Silent, "convert", "-", "--to", "json", "--year", "2020", "--agency", "临溪县水务局");

        (run.Status, run.Error).Should().Be((0, ""));
        AnnualReport report = AnnualReportJson.Read(Encoding.UTF8.GetBytes(run.Output));
        (report.Year, report.Agency.Name).Should().Be((2020, "临溪县水务局"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Check_ReportThatStatesYearAndOrgan_IsTakenAtItsWord(bool isDocument)
    {
        string input = isDocument ? Spoken : Reports.Json(Reports.Clean);

        ToolRun run = await ToolRun.WithInputAsync(input, "check", "-", "--format", "ndjson", "--year", "1999", "--agency", "云川市水务局");

        run.Should().Be(await ToolRun.WithInputAsync(input, "check", "-", "--format", "ndjson"));
    }

    [Theory]
    [InlineData("--year", "99")]
    [InlineData("--year", "10000")]
    [InlineData("--year", "二〇二〇")]
    [InlineData("--agency", " ")]
    public async Task Call_WithWhatIsNoYearOrName_IsWrong(string option, string value)
    {
        foreach (string[] call in (string[][])[["check", "-"], ["convert", "-", "--to", "json"]])
        {
            ToolRun run = await ToolRun.WithInputAsync(Silent, [.. call, option, value]);

            (run.Status, run.Output).Should().Be((2, ""));
            run.Error.Should().Contain(option);
        }
    }

    private static IEnumerable<string?> Codes(JsonElement result) => result.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString());
}
