using System.Text;
using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_PublishedExample_FindsTheMissingSectionAndTheStaleYear()
    {
        ToolRun run = await ToolRun.OfAsync("check", Reports.Example, "--format", "ndjson");

        run.Status.Should().Be(0);
        JsonElement result = run.Lines.Should().ContainSingle().Subject;
        result.GetProperty("source").GetString().Should().Be(Reports.Example);
        result.GetProperty("report").GetProperty("form").GetString().Should().Be("2019");
        result.GetProperty("report").GetProperty("year").GetInt32().Should().Be(2020);
        result.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString())
            .Should().Equal("missing-section", "stale-year");
        result.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Check_Pdf_IsReadLikeAnyDocument()
    {
        ToolRun run = await ToolRun.OfAsync("check", Path.Combine(AppContext.BaseDirectory, "report.pdf"), "--format", "ndjson");

        JsonElement result = run.Lines.Should().ContainSingle().Subject;
        result.GetProperty("report").GetProperty("form").GetString().Should().Be("2021");
        result.GetProperty("relations").GetProperty("checked").GetInt32().Should().Be(42);
        result.GetProperty("diagnostics").GetArrayLength().Should().Be(0);
        run.Status.Should().Be(0);
    }

    [Fact]
    public async Task Check_PdfThatBreaksOff_SaysThatItIsDamaged()
    {
        ToolRun run = await ToolRun.WithInputAsync("%PDF-1.7\n1 0 obj", "check", "-", "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Lines.Should().ContainSingle().Which.GetProperty("diagnostics")[0].GetProperty("code").GetString().Should().Be("damaged-document");
    }

    [Fact]
    public async Task Check_DocumentOnStandardInput_IsReadAsFromAFile()
    {
        await using FileStream document = File.OpenRead(Reports.Example);

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = document }, "check", "-", "--format", "ndjson");

        run.Status.Should().Be(0);
        run.Output.Should().Be((await ToolRun.OfAsync("check", Reports.Example, "--format", "ndjson")).Output
            .Replace(JsonEncodedText.Encode(Reports.Example).ToString(), "-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(nameof(Reports.Clean), "error", 0)]
    [InlineData(nameof(Reports.Clean), "warning", 0)]
    [InlineData(nameof(Reports.Doubtful), "error", 0)]
    [InlineData(nameof(Reports.Doubtful), "warning", 1)]
    [InlineData(nameof(Reports.Wrong), "error", 1)]
    [InlineData(nameof(Reports.Wrong), "warning", 1)]
    public async Task Check_FailOn_DecidesWhichFindingsCount(string report, string failOn, int status)
    {
        AnnualReport checkedReport = (AnnualReport)typeof(Reports).GetProperty(report)!.GetValue(null)!;

        foreach (string format in new[] { "text", "json", "ndjson" })
        {
            ToolRun run = await ToolRun.WithInputAsync(Reports.Json(checkedReport), "check", "-", "--fail-on", failOn, "--format", format);

            run.Status.Should().Be(status);
            run.Error.Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Check_GraveFindingBeforeALightOne_StillCounts()
    {
        string input = $"{Reports.Json(Reports.Wrong)}\n{Reports.Json(Reports.Doubtful)}\n{Reports.Json(Reports.Clean)}\n";

        (await ToolRun.WithInputAsync(input, "check", "-")).Status.Should().Be(1);
    }

    [Fact]
    public async Task Check_WarningOfTheReader_DoesNotFailEvenOnWarnings()
    {
        string document = File.ReadAllText(Reports.Example, Encoding.UTF8).Replace("\t规章\n\t0", "\t规章\n\t0（其中修订0件）", StringComparison.Ordinal);

        ToolRun run = await ToolRun.WithInputAsync(document, "check", "-", "--format", "ndjson");

        JsonElement diagnostic = run.Lines[0].GetProperty("diagnostics").EnumerateArray().Should().ContainSingle().Subject;
        diagnostic.GetProperty("severity").GetString().Should().Be("warning");
        diagnostic.GetProperty("place").GetString().Should().MatchRegex("^line [0-9]+, byte [0-9]+$");
        run.Status.Should().Be(0);
    }

    [Fact]
    public async Task Check_DocumentReadInPart_FailsAndStillGivesTheReport()
    {
        string document = File.ReadAllText(Reports.Example, Encoding.UTF8).Replace("规章", "章程", StringComparison.Ordinal);

        ToolRun run = await ToolRun.WithInputAsync(document, "check", "-", "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Lines[0].GetProperty("report").ValueKind.Should().Be(JsonValueKind.Object);
        run.Lines[0].GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("code").GetString())
            .Should().Contain("missing-row");
    }

    [Fact]
    public async Task Check_SomeUnreadable_ReportsThemInPlaceAndGoesOn()
    {
        string wrong = _folder.Write("wrong.json", Reports.Json(Reports.Wrong));
        string clean = _folder.Write("clean.json", Reports.Json(Reports.Clean));
        string broken = _folder.Write("broken.json", "{");

        ToolRun run = await ToolRun.OfAsync("check", wrong, _folder["none.json"], _folder.Path, broken, "", clean, "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Error.Should().BeEmpty();
        run.Sources.Should().Equal(wrong, _folder["none.json"], _folder.Path, broken, "", clean);
        run.Lines.Select(line => line.GetProperty("report").ValueKind == JsonValueKind.Null).Should().Equal(false, true, true, true, true, false);
        run.Lines.Where(line => line.GetProperty("report").ValueKind == JsonValueKind.Null).Should().AllSatisfy(line =>
        {
            line.GetProperty("findings").GetArrayLength().Should().Be(0);
            line.GetProperty("diagnostics")[0].GetProperty("severity").GetString().Should().Be("error");
        });
        run.Lines.SelectMany(line => line.GetProperty("diagnostics").EnumerateArray()).Select(diagnostic => diagnostic.GetProperty("code").GetString())
            .Should().Equal("unreadable-file", "unreadable-file", "malformed-json", "unreadable-file");
    }

    [Fact]
    public async Task Check_FileThatMayNotBeRead_IsUnreadable()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Needs a user to whom files can be closed.");
        string secret = _folder.Write("secret.json", "{}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(secret, UnixFileMode.None);
        }

        ToolRun run = await ToolRun.OfAsync("check", secret);

        run.Status.Should().Be(2);
        run.Output.Should().Contain("reading it is not permitted");
    }

    [Fact]
    public async Task Check_NameThatBeginsWithAt_IsAFileLikeAnyOther()
    {
        ToolRun run = await ToolRun.OfAsync("check", "@no-such-file", "--format", "ndjson");

        run.Sources.Should().Equal("@no-such-file");
    }

    [Fact]
    public async Task Check_StreamThatBreaksOff_NamesTheTroubleAndGoesOn()
    {
        byte[] content = Encoding.UTF8.GetBytes(Reports.Json(Reports.Clean) + "\n");
        await using FailingStream input = new(content, _ => throw new IOException("The cable was cut"));
        string clean = _folder.Write("clean.json", Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = input }, "check", "-", clean, "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Sources.Should().StartWith(run.Lines.Count == 2 ? ["-"] : ["-#1", "-#2"]).And.EndWith(clean);
        run.Lines[^2].GetProperty("diagnostics")[0].GetProperty("message").GetProperty("en").GetString().Should().Contain("The cable was cut");
    }

    [Fact]
    public async Task Check_UnexpectedFailureOnOneFile_AsksToReportItAndGoesOn()
    {
        await using FailingStream input = new(new InvalidOperationException("Boom"));
        string clean = _folder.Write("clean.json", Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = input }, "check", "-", clean, "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Sources.Should().Equal("-", clean);
        JsonElement diagnostic = run.Lines[0].GetProperty("diagnostics")[0];
        diagnostic.GetProperty("code").GetString().Should().Be("internal-error");
        diagnostic.GetProperty("message").GetProperty("en").GetString().Should().ContainAll("InvalidOperationException: Boom", "report");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task Check_Stopped_LeavesWhatIsFinishedWhole(string format)
    {
        using CancellationTokenSource stop = new();
        await using FailingStream input = new(Encoding.UTF8.GetBytes(Reports.Json(Reports.Wrong)), async _ =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new OperationCanceledException(stop.Token);
        });
        string clean = _folder.Write("clean.json", Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = input, Cancellation = stop.Token }, "check", clean, "-", clean, "--format", format);

        run.Status.Should().Be(130);
        run.Error.Should().StartWith("stopped");
        run.Output.Should().Contain("clean.json").And.EndWith("\n");
        if (format == "json")
        {
            using JsonDocument json = JsonDocument.Parse(run.Output);
            json.RootElement.GetProperty("summary").GetProperty("reports").GetInt32()
                .Should().Be(json.RootElement.GetProperty("results").GetArrayLength());
        }
    }

    [Fact]
    public async Task Check_StoppedWhileWaitingForASecondReport_NumbersNothing()
    {
        using CancellationTokenSource stop = new();
        byte[] content = Encoding.UTF8.GetBytes(Reports.Json(Reports.Clean) + "\n");
        TaskCompletionSource<int> never = new();
        await using FailingStream input = new(content, async _ =>
        {
            await stop.CancelAsync();
            return await never.Task;
        });

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Input = input, Cancellation = stop.Token }, "check", "-", "--format", "ndjson");
        never.SetResult(0);

        run.Status.Should().Be(130);
        run.Sources.Should().BeSubsetOf(["-"]);
    }

    [Fact]
    public async Task Check_StoppedBeforeItBegins_GivesNothing()
    {
        ToolRun run = await ToolRun.OfAsync(new TestConsole { Cancellation = new(canceled: true) }, "check", Reports.Example);

        run.Status.Should().Be(130);
        run.Output.Should().BeEmpty();
    }
}
