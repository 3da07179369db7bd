using GovDisclosure.Model;
using Spectre.Console;

namespace GovDisclosure.Tool.Tests.Results;

public class TextResultWriterTests
{
    private const char Escape = '\u001b';

    private static readonly TestConsole Chinese = new() { Variable = ("LANG", "zh_CN.UTF-8") };

    [Fact]
    public async Task Write_PublishedExample_ReadsInEnglish()
    {
        (await ToolRun.OfAsync("check", Reports.Example)).Should().Be(new ToolRun(0, $"""
            {Reports.Example}: 临溪县柏桥镇便民服务中心, 2020, trial form of 2019
              warning  The section “Other matters to report” is missing or empty
                       missing-section  /otherMatters
              warning  The section “Main problems and improvements” names 2019 and not 2020; it may be last year's text
                       stale-year  /problemsAndImprovements
              2 warnings; 40 of 40 sums compared

            """, ""));
    }

    [Fact]
    public async Task Write_PublishedExample_ReadsInChinese()
    {
        (await ToolRun.OfAsync(Chinese, "check", Reports.Example)).Should().Be(new ToolRun(0, $"""
            {Reports.Example}: 临溪县柏桥镇便民服务中心，2020 年度，2019年试行格式
              警告  缺少“六、其他需要报告的事项”，或该部分没有内容
                    missing-section  /otherMatters
              警告  “五、存在的主要问题及改进情况”写到 2019 年而未写到 2020 年，可能沿用了上一年的文字
                    stale-year  /problemsAndImprovements
              2 个警告；40 项勾稽关系全部比对

            """, ""));
    }

    [Fact]
    public async Task Write_ErrorInJson_NamesPlacePointerAndWhatWasFound()
    {
        string json = Reports.Json(Reports.Clean).Replace("\"2021\"", "2021", StringComparison.Ordinal);

        ToolRun run = await ToolRun.WithInputAsync($"\n{json}", "check", "-");

        run.Output.Should().Be("""
            -: could not be read
              error    expected a string, found 2021
                       wrong-type  line 2, byte 9  /form

            """);
    }

    [Fact]
    public async Task Write_CleanReport_SaysWhatThatRestsOn()
    {
        (await CheckAsync(Reports.Clean)).Output.Should().EndWith("\n  no findings; 42 of 42 sums compared\n");
    }

    [Fact]
    public async Task Write_ReportWithBlanks_SaysHowManySumsCouldNotBeCompared()
    {
        AnnualReport2021 report = Reports.Clean with { ReviewAndLitigation = ReviewAndLitigation.Blank };

        (await CheckAsync(report)).Output.Should().EndWith("\n  no findings; 39 of 42 sums compared, 3 blank\n");
    }

    [Fact]
    public async Task Write_ReportOfBlanks_DoesNotLookClean()
    {
        (await CheckAsync(Reports.Blank)).Output.Should().Contain("but none of 42 sums could be compared");
        (await ToolRun.OfAsync(Chinese with { Input = InputOf(Reports.Blank) }, "check", "-")).Output.Should().Contain("42 项勾稽关系都因空白未能比对");
    }

    [Fact]
    public async Task Write_SeveralReports_EndsWithATotal()
    {
        string input = $"{Reports.Json(Reports.Doubtful)}\n{{}}\n";

        (await ToolRun.WithInputAsync(input, "check", "-")).Output.Should().EndWith("\n\n1 report, 1 unreadable: 6 errors, 1 warning\n");
        (await ToolRun.WithInputAsync(input, "check", "-", "--lang", "zh")).Output.Should().EndWith("\n\n共 1 份报告，另有 1 份未能读取：6 个错误，1 个警告\n");
    }

    [Fact]
    public async Task Write_NoReports_SaysSo()
    {
        (await ToolRun.WithInputAsync("[]", "check", "-")).Should().Be(new ToolRun(0, "no reports\n", ""));
    }

    [Fact]
    public async Task Write_Elsewhere_NeitherColoursNorWrapsNorCuts()
    {
        AnnualReport2021 report = Reports.Wrong with { Agency = new() { Name = new string('局', 300) } };

        ToolRun run = await CheckAsync(report);

        run.Output.Should().NotContain(Escape.ToString()).And.Contain(report.Agency.Name + ", 2024, ");
        run.Output.Split('\n').Should().NotContain(line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    public async Task Write_OnATerminal_StaysWithinItsWidth(int width)
    {
        foreach (string language in new[] { "zh", "en" })
        {
            ToolRun run = await ToolRun.OfAsync(
                new TestConsole { Input = InputOf(Reports.Wrong), IsTerminal = true, Width = width, Variable = ("NO_COLOR", "1") },
                "check", "-", "--lang", language);

            run.Output.Split('\n').Should().OnlyContain(line => line.GetCellWidth() <= width);
            run.Output.Should().NotContain("…");
        }
    }

    [Fact]
    public async Task Write_OnATerminal_IsColouredUnlessTheUserObjects()
    {
        (await OnTerminalAsync("TERM", "xterm")).Should().Contain(Escape.ToString());
        (await OnTerminalAsync("NO_COLOR", "1")).Should().NotContain(Escape.ToString());
        (await OnTerminalAsync("TERM", "dumb")).Should().NotContain(Escape.ToString());
    }

    [Fact]
    public async Task Write_TextFromOutside_CannotActOnTheTerminal()
    {
        AnnualReport2021 report = Reports.Clean with { Agency = new() { Name = "[red]某局[/]\u001b[2J\r\n\u202e[/]\u009b" } };

        ToolRun run = await CheckAsync(report);

        run.Output.Should().StartWith("-: [red]某局[/]␛[2J␍␊�[/]�, 2024, ");
    }

    private static async Task<string> OnTerminalAsync(string variable, string value) =>
        (await ToolRun.OfAsync(new TestConsole { IsTerminal = true, Variable = (variable, value) }, "check", Reports.Example)).Output;

    private static MemoryStream InputOf(AnnualReport report) => new(System.Text.Encoding.UTF8.GetBytes(Reports.Json(report)));

    private static Task<ToolRun> CheckAsync(AnnualReport report) => ToolRun.WithInputAsync(Reports.Json(report), "check", "-");
}
