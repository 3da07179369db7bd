using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>A payload with a fault of every kind, none of which hides another.</summary>
    private static string Faulty
    {
        get
        {
            JsonObject report = JsonNode.Parse(Reports.Json(Reports.Clean))!.AsObject();
            report["year"] = "2024";
            report["remarks"] = 1;
            report["publishedOn"] = "2025-02-30";
            report["requests"]!.AsObject().Remove("carriedOver");
            report["requests"]!["newlyReceived"]!["total"] = 0.5;
            report["reviewAndLitigation"]!["directLitigation"]!["pending"] = -1;
            return report.ToJsonString();
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task Validate_ValidReport_IsSaidToBeValid(string format)
    {
        ToolRun run = await ToolRun.WithInputAsync(Reports.Json(Reports.Wrong), "validate", "-", "--format", format);

        (run.Status, run.Error).Should().Be((0, ""));
        if (format == "text")
        {
            run.Output.Should().Be("-: 某县人民政府办公室, 2024, revised form of 2021\n  valid against its JSON Schema; the figures were not checked\n");
        }
    }

    [Fact]
    public async Task Validate_InvalidReport_ListsEveryErrorAsADiagnosticInOrder()
    {
        ToolRun run = await ToolRun.WithInputAsync(Faulty, "validate", "-", "--format", "ndjson");

        run.Status.Should().Be(2);
        JsonElement result = run.Lines.Should().ContainSingle().Subject;
        result.GetProperty("report").ValueKind.Should().Be(JsonValueKind.Null);
        result.GetProperty("findings").GetArrayLength().Should().Be(0);
        Places(result).Should().Equal(ReportValidator.Validate(Encoding.UTF8.GetBytes(Faulty)).Errors.Select(error => (error.Code, (string?)error.Pointer, (string?)$"line {error.Line}, byte {error.Byte}")));
        Places(result).Select(place => (place.Code, place.Cell)).Should().Equal(
            ("wrong-type", "/year"),
            ("invalid-value", "/publishedOn"),
            ("missing-member", "/requests/carriedOver"),
            ("wrong-type", "/requests/newlyReceived/total"),
            ("out-of-range", "/reviewAndLitigation/directLitigation/pending"),
            ("unknown-member", "/remarks"));
    }

    [Fact]
    public async Task Check_InvalidReport_NamesTheSamePlacesAsValidate()
    {
        string input = $"{Faulty}\n{{}}\n[1\n{Faulty.Replace("form", "from", StringComparison.Ordinal)}\n";

        ToolRun check = await ToolRun.WithInputAsync(input, "check", "-", "--format", "ndjson");
        ToolRun validate = await ToolRun.WithInputAsync(input, "validate", "-", "--format", "ndjson");

        check.Should().Be(validate);
        check.Lines.Should().HaveCount(4).And.OnlyContain(line => Places(line).Count > 0);
    }

    [Fact]
    public async Task Validate_NegativeNumber_IsAnErrorWhereCheckHasAFinding()
    {
        string json = Reports.Json(Reports.Clean.WithCell("/reviewAndLitigation/directLitigation/pending", -1));

        ToolRun validate = await ToolRun.WithInputAsync(json, "validate", "-", "--format", "ndjson");
        ToolRun check = await ToolRun.WithInputAsync(json, "check", "-", "--format", "ndjson");

        (validate.Status, check.Status).Should().Be((2, 1));
        validate.Lines[0].GetProperty("report").GetProperty("year").GetInt32().Should().Be(2024);
        Places(validate.Lines[0]).Should().ContainSingle().Which.Cell.Should().Be("/reviewAndLitigation/directLitigation/pending");
        Places(check.Lines[0]).Should().BeEmpty();
        check.Lines[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).Should().Contain("negative-value");
    }

    [Fact]
    public async Task Validate_PublishedDocument_IsToldToBeNoJson()
    {
        ToolRun run = await ToolRun.OfAsync("validate", Reports.Example, _folder.Write("clean.json", Reports.Json(Reports.Clean)), "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].GetProperty("diagnostics").EnumerateArray().Should().ContainSingle().Which.GetProperty("code").GetString().Should().Be("not-json");
        run.Lines[1].GetProperty("diagnostics").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Validate_ManyReports_AreNumberedAndCounted()
    {
        ToolRun run = await ToolRun.WithInputAsync($"[{Reports.Json(Reports.Clean)},{Faulty},{Reports.Json(Reports.Wrong)}]", "validate", "-", "--format", "json");

        run.Status.Should().Be(2);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("source").GetString()).Should().Equal("-#1", "-#2", "-#3");
        json.RootElement.GetProperty("summary").GetRawText().Should().Be("""{"reports":2,"unreadable":1,"errors":6,"warnings":0}""");
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public async Task Validate_ManyThousandErrors_ListsThemAllInOneWholeResult(string format)
    {
        const int Errors = 20_000;
        string input = Reports.Json(Reports.Clean).Insert(1, string.Concat(Enumerable.Range(0, Errors).Select(i => $"\"x{i}\":1,")));

        ToolRun run = await ToolRun.WithInputAsync(input, "validate", "-", "--format", format);

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement result = format == "json" ? json.RootElement.GetProperty("results")[0] : json.RootElement;
        Places(result).Select(place => place.Cell).Should().Equal(Enumerable.Range(0, Errors).Select(i => $"/x{i}"));
    }

    [Fact]
    public async Task Validate_UnreadableFile_DoesNotStopTheOthers()
    {
        ToolRun run = await ToolRun.OfAsync("validate", _folder["none.json"], _folder.Write("clean.json", Reports.Json(Reports.Clean)), "--lang", "zh");

        run.Status.Should().Be(2);
        run.Output.Should().Contain("unreadable-file").And.Contain("符合 JSON Schema；数字未检查");
    }

    private static IReadOnlyList<(string Code, string? Cell, string? Place)> Places(JsonElement result) =>
        [.. result.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => (
            diagnostic.GetProperty("code").GetString()!, diagnostic.GetProperty("cell").GetString(), diagnostic.GetProperty("place").GetString()))];
}
