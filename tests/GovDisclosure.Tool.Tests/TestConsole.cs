namespace GovDisclosure.Tool.Tests;

/// <summary>What a run of the tool is connected to; by default to nothing, in English.</summary>
internal sealed record TestConsole
{
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Takes the output in place of the run's own record of it.</summary>
    public Stream? Output { get; init; }

    public bool IsTerminal { get; init; }

    public int Width { get; init; } = 80;

    /// <summary>The one environment variable that is set.</summary>
    public (string Name, string Value) Variable { get; init; } = ("LANG", "en_US.UTF-8");

    public CancellationToken Cancellation { get; init; } = TestContext.Current.CancellationToken;
}
