using System.Text.Json;

namespace GovDisclosure.Tool.Tests.Reading;

public sealed class SourceReaderTests : IDisposable
{
    private static readonly string Clean = Reports.Json(Reports.Clean);
    private static readonly string Wrong = Reports.Json(Reports.Wrong);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ReadAsync_ManyLines_AreNumberedWithUnreadableOnesAmongThem()
    {
        ToolRun run = await CheckAsync($"{Clean}\n\n{{ \"form\": 1 }}\n{Wrong}\n");

        run.Status.Should().Be(2);
        run.Sources.Should().Equal(Numbered(3));
        JsonElement diagnostic = run.Lines[1].GetProperty("diagnostics").EnumerateArray().Last();
        diagnostic.GetProperty("place").GetString().Should().Be("line 3, byte 11");
        diagnostic.GetProperty("cell").GetString().Should().Be("/form");
        diagnostic.GetProperty("text").GetString().Should().Be("1");
        diagnostic.GetProperty("code").GetString().Should().Be("wrong-type");
    }

    [Fact]
    public async Task ReadAsync_Array_IsNumberedAlike()
    {
        ToolRun run = await CheckAsync($"[{Clean},\n{{}},\n{Wrong}]");

        run.Status.Should().Be(2);
        run.Sources.Should().Equal(Numbered(3));
        run.Lines[1].GetProperty("diagnostics")[0].GetProperty("place").GetString().Should().Be("line 2, byte 1");
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{0}\n")]
    [InlineData("\n  {0}\n\n")]
    [InlineData("[{0}]")]
    [InlineData("\uFEFF [ {0} ] ")]
    public async Task ReadAsync_OneReport_HasNoNumber(string layout)
    {
        ToolRun run = await CheckAsync(layout.Replace("{0}", Clean, StringComparison.Ordinal));

        run.Status.Should().Be(0);
        run.Sources.Should().Equal(_folder["reports.json"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData(" [ \n ] \n")]
    public async Task ReadAsync_EmptyArray_IsNoReportsAndNoError(string content)
    {
        (await CheckAsync(content)).Should().Be(new ToolRun(0, "", ""));
    }

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("a.json", " \n\t ")]
    [InlineData("a.ndjson", "\n\n")]
    [InlineData("a.txt", "")]
    [InlineData("a.txt", " \n ")]
    [InlineData("a", "")]
    public async Task ReadAsync_NothingButWhiteSpace_IsUnreadable(string name, string content)
    {
        ToolRun run = await ToolRun.OfAsync("check", _folder.Write(name, content), "--format", "ndjson");

        run.Status.Should().Be(2);
        run.Lines.Should().ContainSingle().Which.GetProperty("report").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task ReadAsync_StandardInputAmongFiles_ComesInItsPlace()
    {
        string file = _folder.Write("one.json", Clean);

        ToolRun run = await ToolRun.WithInputAsync($"{Clean}\n{Wrong}", "check", file, "-", file, "--format", "ndjson");

        run.Sources.Should().Equal(file, "-#1", "-#2", file);
    }

    [Fact]
    public async Task ReadAsync_ReportsBeyondAnyBuffer_AreAllThere()
    {
        const int Count = 500;

        ToolRun run = await CheckAsync(string.Concat(Enumerable.Repeat(Clean + "\n", Count)));

        run.Status.Should().Be(0);
        run.Sources.Should().Equal(Numbered(Count));
    }

    private IEnumerable<string> Numbered(int count) => Enumerable.Range(1, count).Select(number => $"{_folder["reports.json"]}#{number}");

    private Task<ToolRun> CheckAsync(string content) => ToolRun.OfAsync("check", _folder.Write("reports.json", content), "--format", "ndjson");
}
