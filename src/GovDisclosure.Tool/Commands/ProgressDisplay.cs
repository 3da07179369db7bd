using GovDisclosure.Tool.Presentation;
using Spectre.Console;

namespace GovDisclosure.Tool.Commands;

/// <summary>Shows on a terminal how far a long run is, while its results go elsewhere.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    public static bool IsWanted(ToolConsole console, int sources) =>
        sources > 1 && console.IsErrorTerminal && console.WantsColour && !console.IsOutputTerminal;

    /// <summary>Shows progress until the work is over; nothing if that is soon.</summary>
    /// <returns>A task that ends with the work, and never fails: how the work went is for its owner to see.</returns>
    public static async Task ShowAsync(TextWriter error, ToolConsole console, int total, Func<int> done, Task work)
    {
        if (await Task.WhenAny(work, Task.Delay(Patience)).ConfigureAwait(false) == work)
        {
            return;
        }

        await TerminalConsole.Create(error, console.IsErrorTerminal, console).Progress().AutoClear(true).StartAsync(async progress =>
        {
            ProgressTask task = progress.AddTask($"0/{total}", maxValue: total);
            while (!work.IsCompleted)
            {
                int count = done();
                task.Value = count;
                task.Description = $"{count}/{total}";
                await Task.WhenAny(work, Task.Delay(Beat)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }
}
