namespace GovDisclosure.Tool.Tests;

public class ApplicationTests
{
    private const int BrokenPipe = 32;

    [Theory]
    [InlineData("govdisclosure")]
    [InlineData("govdisclosure check", "check")]
    [InlineData("govdisclosure convert", "convert")]
    [InlineData("govdisclosure rules", "rules")]
    public async Task RunAsync_Help_IsGivenForEveryCommand(string usage, params string[] command)
    {
        foreach (string option in new[] { "--help", "-h", "-?" })
        {
            ToolRun run = await ToolRun.OfAsync([.. command, option]);

            run.Status.Should().Be(0);
            run.Output.Should().Contain(usage).And.Contain("--help").And.Contain("--version");
            run.Error.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("convert")]
    public async Task RunAsync_HelpOfACommandThatReads_EndsWithExamplesAndExitStatuses(string command)
    {
        ToolRun run = await ToolRun.OfAsync(command, "--help");

        run.Output.Should().Contain($"  govdisclosure {command} ").And.Contain("Exit status:\n  0  ");
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("rules")]
    public async Task RunAsync_Version_IsThatOfThePackage(params string[] command)
    {
        ToolRun run = await ToolRun.OfAsync([.. command, "--version"]);

        run.Should().Be(new ToolRun(0, typeof(ToolVersion).Assembly.GetName().Version!.ToString(3) + "\n", ""));
    }

    [Theory]
    [InlineData]
    [InlineData("chek", "a")]
    [InlineData("check")]
    [InlineData("check", "a", "--format", "xml")]
    [InlineData("check", "a", "--format", "markdown")]
    [InlineData("check", "a", "--lang", "fr")]
    [InlineData("check", "a", "--fail-on", "never")]
    [InlineData("check", "a", "--fail-on")]
    [InlineData("check", "a", "--nope")]
    [InlineData("check", "--nope", "a")]
    [InlineData("check", "-x")]
    [InlineData("check", "-", "a", "-")]
    [InlineData("convert", "a", "--to", "json", "--nope")]
    [InlineData("convert")]
    [InlineData("convert", "a")]
    [InlineData("convert", "--to", "json")]
    [InlineData("convert", "a", "--to", "pdf")]
    [InlineData("convert", "a", "b", "--to", "json")]
    [InlineData("rules", "a")]
    [InlineData("rules", "--format", "ndjson")]
    public async Task RunAsync_WrongCall_FailsAndSaysWhyOnStandardError(params string[] arguments)
    {
        ToolRun run = await ToolRun.OfAsync(arguments);

        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("--help");
        run.Error.Should().NotContain("   at ");
    }

    [Theory]
    [InlineData("--", "--nope")]
    [InlineData("./--nope")]
    public async Task RunAsync_FileThatLooksLikeAnOption_CanBeNamedAllTheSame(params string[] file)
    {
        ToolRun run = await ToolRun.OfAsync(["check", "--format", "ndjson", .. file]);

        run.Sources.Should().Equal(file[^1]);
    }

    [Fact]
    public async Task RunAsync_WrongValueOfAnOption_NamesTheRightOnes()
    {
        (await ToolRun.OfAsync("convert", "a", "--to", "pdf")).Error.Should().Contain("'pdf'").And.Contain("'json'");
        (await ToolRun.OfAsync("check", "a", "--format", "xml")).Error.Should().ContainAll("'xml'", "'text'", "'json'", "'ndjson'");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task RunAsync_ReaderOfOutputGone_EndsQuietly(string format)
    {
        await using FailingStream gone = new(new IOException("Broken pipe", BrokenPipe));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Output = gone }, "check", Reports.Example, "--format", format);

        run.Status.Should().Be(141);
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task RunAsync_OutputCannotBeWritten_FailsAndSaysWhy(string format)
    {
        await using FailingStream full = new(new IOException("No space left on device"));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Output = full }, "check", Reports.Example, "--format", format);

        run.Status.Should().Be(2);
        run.Error.Should().Be("govdisclosure: cannot write the results: No space left on device\n");
    }

    [Fact]
    public async Task RunAsync_FailureOfItsOwn_IsReportedWithoutAStackTrace()
    {
        await using FailingStream broken = new(new InvalidOperationException("Boom"));

        ToolRun run = await ToolRun.OfAsync(new TestConsole { Output = broken }, "check", Reports.Example);

        run.Status.Should().Be(2);
        run.Error.Should().Be("govdisclosure: internal error, please report it: InvalidOperationException: Boom\n");
    }
}
