using System.Text.RegularExpressions;

namespace GovDisclosure.Tool.Tests.Readme;

/// <summary>A fenced block of a README.</summary>
internal sealed partial record CodeBlock(string Language, string Text)
{
    public static IReadOnlyList<CodeBlock> In(string readme) =>
        [.. Fence().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "readmes", readme)))
            .Select(match => new CodeBlock(match.Groups["language"].Value, match.Groups["text"].Value))];

    /// <summary>The commands of a console block, each with the output shown under it.</summary>
    public IEnumerable<(string[] Arguments, string Output)> ToolCalls() =>
        Text.Split("$ ", StringSplitOptions.RemoveEmptyEntries)
            .Select(call => call.Split('\n', 2))
            .Where(call => call[0].StartsWith("govdisclosure ", StringComparison.Ordinal))
            .Select(call => (call[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..], call[1]));

    /// <summary>The commands of a console block that are given text to read, each with that text and the output shown under it.</summary>
    public IEnumerable<(string Input, string[] Arguments, string Output)> PipedCalls() =>
        PipedCall().Matches(Text).Select(match => (
            match.Groups["input"].Value, match.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), match.Groups["output"].Value));

    [GeneratedRegex("^\\$ echo '(?<input>[^'\n]*)' \\| govdisclosure (?<arguments>[^\n]*)\n(?<output>([^$].*\n|\n)*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PipedCall();

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Fence();
}
