using System.Globalization;
using System.Text;
using System.Text.Json;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Tests.Results;

public class ResultJsonTests
{
    private static readonly string[] ResultMembers = ["source", "report", "relations", "findings", "diagnostics"];
    private static readonly string[] FindingMembers = ["rule", "severity", "cells", "values", "expected", "actual", "difference", "message"];
    private static readonly string[] DiagnosticMembers = ["code", "severity", "cell", "text", "place", "message"];

    [Fact]
    public async Task Write_AnyReport_GivesEveryFindingAsTheCheckerDoes()
    {
        foreach (AnnualReport report in Disturbed())
        {
            CheckResult check = ConsistencyChecker.Check(report);

            JsonElement json = await WriteAsync(report);

            Names(json).Should().Equal(ResultMembers);
            json.GetProperty("relations").GetRawText().Should().Be($$"""{"checked":{{check.Relations.Checked}},"blank":{{check.Relations.Blank}}}""");
            json.GetProperty("findings").EnumerateArray().Select(Names).Should().AllBeEquivalentTo(FindingMembers, options => options.WithStrictOrdering());
            json.GetProperty("findings").EnumerateArray().Select(Describe).Should().Equal(check.Findings.Select(Describe));
        }
    }

    [Fact]
    public async Task Write_NumbersBeyondSixtyFourBits_AreWrittenInFullDigits()
    {
        AnnualReport2021 report = Reports.Clean
            .WithCell("/requests/newlyReceived/naturalPerson", long.MaxValue)
            .WithCell("/requests/newlyReceived/commercialEnterprise", long.MaxValue)
            .WithCell(Reports.NewlyReceivedTotal, long.MinValue);

        JsonElement finding = (await WriteAsync(report)).GetProperty("findings")[0];

        finding.GetProperty("rule").GetString().Should().Be("request-row-total");
        finding.GetProperty("values")[0].GetRawText().Should().Be("-9223372036854775808");
        finding.GetProperty("expected").GetRawText().Should().Be("18446744073709551614");
        finding.GetProperty("difference").GetRawText().Should().Be("-27670116110564327422");
    }

    [Fact]
    public async Task Write_Diagnostic_HasEveryMemberEvenWhereThereIsNothingToSay()
    {
        StatedDiagnostic diagnostic = new("some-code", Severity.Warning, null, null, null, new("中", "en"));

        JsonElement json = await WriteAsync(new ReadReport("a", null, [diagnostic]));

        Names(json).Should().Equal(ResultMembers);
        json.GetProperty("report").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("relations").GetRawText().Should().Be("""{"checked":0,"blank":0}""");
        Names(json.GetProperty("diagnostics")[0]).Should().Equal(DiagnosticMembers);
        json.GetProperty("diagnostics")[0].GetRawText()
            .Should().Be("""{"code":"some-code","severity":"warning","cell":null,"text":null,"place":null,"message":{"zh":"中","en":"en"}}""");
    }

    [Fact]
    public async Task Write_AnyCharacter_StandsAsItselfUnlessItWouldBreakTheLine()
    {
        const string Name = "某县𠮷\"\\/<>&'+\u2028\u2029\u0085\n\r\t\u001b";
        await using MemoryStream stream = new();

        await new NdJsonResultWriter(stream).WriteAsync(CheckedReport.Of(new(Name, Reports.Clean, [])));

        string line = new UTF8Encoding(false, true).GetString(stream.ToArray());
        line.Should().StartWith("""{"source":"某县𠮷\"\\/<>&'+\u2028\u2029\u0085\n\r\t\u001b","report":{"form":"2021","year":2024,"agency":"某县人民政府办公室"},"relations":{"checked":42,"blank":0},"findings":[],"diagnostics":[]}""");
        line.Should().EndWith("}\n");
        JsonDocument.Parse(line).RootElement.GetProperty("source").GetString().Should().Be(Name);
    }

    private static IEnumerable<AnnualReport> Disturbed()
    {
        yield return Reports.Clean;
        yield return Reports.Blank;
        yield return Reports.Doubtful with { PublishedOn = new(2025, 6, 1), Year = 2020 };
        AnnualReport2019 old = new()
        {
            Year = 2024,
            Agency = new() { Name = "某局" },
            ProactiveDisclosure = ProactiveDisclosure2019.Zero,
            Requests = RequestHandling2019.Zero,
            ReviewAndLitigation = ReviewAndLitigation.Zero,
            ProblemsAndImprovements = "2023年",
        };
        foreach (AnnualReport report in new AnnualReport[] { old, Reports.Clean })
        {
            foreach (FormCell cell in Form.Of(report).Cells)
            {
                yield return report.WithCell(cell.Pointer, -7);
                yield return report.WithCell(cell.Pointer, null);
            }
        }
    }

    private static string Describe(Finding finding) => string.Join(
        '\n',
        [
            finding.Rule.Id,
            finding.Severity == Severity.Error ? "error" : "warning",
            .. finding.Cells.Select(cell => cell.Pointer),
            .. finding.Cells.Select(cell => cell.Number is { } number ? Digits(number) : cell.Text is { } text ? $"“{text}”" : "null"),
            Digits(finding.Expected),
            Digits(finding.Actual),
            Digits(finding.Difference),
            finding.Message.Chinese,
            finding.Message.English,
        ]);

    private static string Describe(JsonElement finding) => string.Join(
        '\n',
        [
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("severity").GetString()!,
            .. finding.GetProperty("cells").EnumerateArray().Select(cell => cell.GetString()!),
            .. finding.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.String ? $"“{value.GetString()}”" : value.GetRawText()),
            finding.GetProperty("expected").GetRawText(),
            finding.GetProperty("actual").GetRawText(),
            finding.GetProperty("difference").GetRawText(),
            finding.GetProperty("message").GetProperty("zh").GetString()!,
            finding.GetProperty("message").GetProperty("en").GetString()!,
        ]);

    private static string Digits(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static IEnumerable<string> Names(JsonElement json) => json.EnumerateObject().Select(member => member.Name);

    private static Task<JsonElement> WriteAsync(AnnualReport report) => WriteAsync(new ReadReport("a", report, []));

    private static async Task<JsonElement> WriteAsync(ReadReport report)
    {
        await using MemoryStream stream = new();
        await new NdJsonResultWriter(stream).WriteAsync(CheckedReport.Of(report));
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
