namespace GovDisclosure.Tool.Tests.Readme;

public sealed class ReadmeTests
{
    private const string Root = "README.md";

    public static TheoryData<string> All =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "readmes"), "README.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "readmes"), path))];

    [Fact]
    public void All_HoldsTheRootAndThePackages() => All.Should().HaveCount(6);

    [Theory, MemberData(nameof(All))]
    public async Task CSharp_OfEveryReadme_CompilesRunsAndPrintsWhatIsShown(string readme)
    {
        IReadOnlyList<CodeBlock> blocks = CodeBlock.In(readme);
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Language != "csharp")
            {
                continue;
            }

            string output = await Snippet.RunAsync(blocks[i].Text);
            if (i + 1 < blocks.Count && blocks[i + 1].Language == "text")
            {
                output.Should().Be(blocks[i + 1].Text);
            }
        }
    }

    [Fact]
    public async Task ToolCalls_OfTheRoot_PrintWhatIsShown()
    {
        (string[] Arguments, string Output)[] calls = [.. CodeBlock.In(Root).Where(block => block.Language == "console").SelectMany(block => block.ToolCalls())];
        calls.Should().HaveCountGreaterThan(3);
        foreach ((string[] arguments, string shown) in calls)
        {
            ToolRun run = await RunAsync(arguments);
            run.Error.Should().BeEmpty();
            run.Output.Should().NotBeEmpty();
            if (shown.Length > 0 && shown != "\n")
            {
                run.Output.Should().Be(shown.TrimEnd('\n') + "\n");
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task PipedCalls_OfEveryReadme_PrintWhatIsShown(string readme)
    {
        foreach ((string input, string[] arguments, string shown) in CodeBlock.In(readme).Where(block => block.Language == "console").SelectMany(block => block.PipedCalls()))
        {
            ToolRun run = await ToolRun.WithInputAsync(input + "\n", arguments);
            run.Output.Should().Be(shown);
        }
    }

    [Fact]
    public void PipedCalls_OfTheTool_ShowAValidation() =>
        CodeBlock.In(Path.Combine("GovDisclosure.Tool", Root)).SelectMany(block => block.PipedCalls()).Should().ContainSingle().Which.Output.Should().Contain("missing-member");

    [Fact]
    public async Task FirstCommand_ChecksTheExampleAndFindsNoError()
    {
        string command = CodeBlock.In(Root)[0].Text.Trim();
        const string Prefix = "dotnet run --project src/GovDisclosure.Tool -- ";
        command.Should().StartWith(Prefix);
        ToolRun run = await RunAsync(command[Prefix.Length..].Split(' '));
        run.Status.Should().Be(0);
        run.Output.Should().Contain("missing-section  /otherMatters").And.Contain("stale-year  /problemsAndImprovements").And.Contain("40 of 40 sums");
    }

    [Fact]
    public async Task SecondCommand_IsTheOneThatContinuousIntegrationRuns()
    {
        string command = CodeBlock.In(Root)[1].Text.Trim();
        string script = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "ci", "run"), TestContext.Current.CancellationToken);
        script.Should().Contain($"\n  {command} 2>&1");
    }

    private static async Task<ToolRun> RunAsync(string[] arguments)
    {
        string[] resolved = [.. arguments.Select(argument => argument.StartsWith("examples/", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, argument) : argument)];
        ToolRun run = await ToolRun.OfAsync(resolved);
        return run with { Output = run.Output.Replace(AppContext.BaseDirectory, "", StringComparison.Ordinal) };
    }
}
