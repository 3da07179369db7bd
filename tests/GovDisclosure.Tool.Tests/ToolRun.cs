using System.Text;
using System.Text.Json;

namespace GovDisclosure.Tool.Tests;

/// <summary>What one run of the tool left behind.</summary>
internal sealed record ToolRun(int Status, string Output, string Error)
{
    /// <summary>The results of <c>--format ndjson</c>.</summary>
    public IReadOnlyList<JsonElement> Lines =>
        [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    public IEnumerable<string?> Sources => Lines.Select(line => line.GetProperty("source").GetString());

    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync(new TestConsole(), arguments);

    public static Task<ToolRun> WithInputAsync(string input, params string[] arguments) =>
        OfAsync(new TestConsole { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) }, arguments);

    public static async Task<ToolRun> OfAsync(TestConsole console, params string[] arguments)
    {
        using MemoryStream output = new();
        using MemoryStream error = new();
        int status = await Application.RunAsync(
            arguments,
            new()
            {
                Input = console.Input,
                Output = console.Output ?? output,
                Error = error,
                IsOutputTerminal = console.IsTerminal,
                Width = console.Width,
                Variable = name => name == console.Variable.Name ? console.Variable.Value : null,
            },
            console.Cancellation);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
