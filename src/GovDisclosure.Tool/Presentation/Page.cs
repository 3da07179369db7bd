using Spectre.Console;

namespace GovDisclosure.Tool.Presentation;

/// <summary>Lays text out for a person: in the width and colours of a terminal, or plain and unwrapped where the output goes elsewhere.</summary>
internal sealed class Page
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Doubtful = new(Color.Yellow);
    public static readonly Style Bad = new(Color.Red);

    private readonly IAnsiConsole _console;

    /// <summary>Prepares a page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="isTerminal">Whether that is a terminal.</param>
    /// <param name="console">What is known of the terminal.</param>
    public Page(TextWriter writer, bool isTerminal, ToolConsole console) => _console = TerminalConsole.Create(writer, isTerminal, console);

    /// <summary>Writes a text; a lead stands before it, and lines that do not fit go on below the text's beginning.</summary>
    /// <param name="text">The text; from outside it may hold anything.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="lead">What stands before it.</param>
    /// <param name="leadStyle">How the lead looks.</param>
    /// <param name="indent">The column at which the text begins.</param>
    public void Write(string text, Style style, string lead = "", Style? leadStyle = null, int indent = 0) =>
        _console.Write(new HangingText(Printable.Of(text), style, lead, leadStyle ?? Plain, indent));

    public void WriteBlankLine() => _console.WriteLine();
}
