using GovDisclosure.Model.Documents;

namespace GovDisclosure.Tool.Tests.Commands;

public sealed class CheckHtmlTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_Html_LeavesResultsAndStatusAsTheyAre()
    {
        string json = _folder.Write("report.json", Reports.Json(Reports.Wrong));
        ToolRun plain = await ToolRun.OfAsync("check", json);

        (await ToolRun.OfAsync("check", json, "--html", _folder["page.html"])).Should().Be(plain);

        string page = await PageAsync();
        page.Should().Contain("应为 0", Exactly.Times(0)).And.Contain("should be 0").And.Contain("id=\"/requests/newlyReceived/total\"");
    }

    [Fact]
    public async Task Check_HtmlOfOneReport_ReadsBackAsTheReport()
    {
        string json = _folder.Write("report.json", Reports.Json(Reports.Wrong));

        await ToolRun.OfAsync("check", json, "--lang", "zh", "--html", _folder["page.html"]);

        ReadResult read = DocumentReader.Read(await File.ReadAllBytesAsync(_folder["page.html"], TestContext.Current.CancellationToken));
        read.Diagnostics.Should().BeEmpty();
        read.Report.Should().Be(Reports.Wrong);
    }

    [Fact]
    public async Task Check_HtmlOfSeveralAndOfWhatCannotBeRead_ShowsAllOfThem()
    {
        string many = _folder.Write("many.ndjson", $"{Reports.Json(Reports.Clean)}\n{{}}\n{Reports.Json(Reports.Doubtful)}\n");

        ToolRun run = await ToolRun.OfAsync("check", many, "--html", _folder["page.html"]);

        run.Status.Should().Be(2);
        string page = await PageAsync();
        page.Should().Contain("<article>", Exactly.Times(3)).And.Contain("many.ndjson#2: could not be read").And.Contain("missing-member").And.Contain("missing-section");
    }

    [Fact]
    public async Task Check_HtmlOfMoreThanAPageShows_IsRefusedAndTheResultsStay()
    {
        string many = _folder.Write("many.ndjson", string.Concat(Enumerable.Repeat(Reports.Json(Reports.Clean) + "\n", 101)));

        ToolRun run = await ToolRun.OfAsync("check", many, "--format", "ndjson", "--html", _folder["page.html"]);

        run.Status.Should().Be(2);
        run.Lines.Should().HaveCount(101);
        run.Error.Should().Contain("at most 100");
        File.Exists(_folder["page.html"]).Should().BeFalse();
    }

    [Fact]
    public async Task Check_HtmlToStandardOutput_IsRefused()
    {
        ToolRun run = await ToolRun.OfAsync("check", Reports.Example, "--html", "-");

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--html needs a file");
    }

    [Fact]
    public async Task Check_HtmlOverAReportThatIsRead_IsRefused()
    {
        string json = _folder.Write("report.json", Reports.Json(Reports.Clean));

        ToolRun run = await ToolRun.OfAsync("check", Reports.Example, json, "--html", json);

        run.Status.Should().Be(2);
        run.Error.Should().Contain("--html would replace");
        File.ReadAllText(json).Should().Be(Reports.Json(Reports.Clean));
    }

    [Fact]
    public async Task Check_HtmlOverAReportThatIsReadByALink_IsRefused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        string json = _folder.Write("report.json", Reports.Json(Reports.Clean));
        File.CreateSymbolicLink(_folder["link.json"], json);
        Directory.CreateSymbolicLink(_folder["same"], _folder.Path);

        (await ToolRun.OfAsync("check", _folder["link.json"], "--html", json)).Status.Should().Be(2);
        (await ToolRun.OfAsync("check", json, "--html", Path.Combine(_folder["same"], "link.json"))).Status.Should().Be(2);

        File.ReadAllText(json).Should().Be(Reports.Json(Reports.Clean));
    }

    [Fact]
    public async Task Check_HtmlThatCannotBeWritten_IsSaidAfterTheResults()
    {
        ToolRun run = await ToolRun.OfAsync("check", Reports.Example, "--html", _folder[Path.Combine("nowhere", "page.html")]);

        run.Status.Should().Be(2);
        run.Output.Should().Contain("sums compared");
        run.Error.Should().Contain("could not be written");
    }

    private Task<string> PageAsync() => File.ReadAllTextAsync(_folder["page.html"], TestContext.Current.CancellationToken);
}
