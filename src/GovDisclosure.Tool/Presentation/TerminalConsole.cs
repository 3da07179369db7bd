using Spectre.Console;

namespace GovDisclosure.Tool.Presentation;

/// <summary>Sets Spectre.Console up for a stream of ours.</summary>
internal static class TerminalConsole
{
    public static IAnsiConsole Create(TextWriter writer, bool isTerminal, ToolConsole console)
    {
        bool isColoured = isTerminal && console.WantsColour;
        return AnsiConsole.Create(new()
        {
            // What a terminal on Windows can do has to be asked and switched on; elsewhere all can.
            Ansi = !isColoured ? AnsiSupport.No : OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            ColorSystem = isColoured ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isColoured ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new TerminalOutput(writer, isTerminal, console.Width),
        });
    }
}
