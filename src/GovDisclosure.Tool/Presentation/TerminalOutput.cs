using System.Text;
using Spectre.Console;

namespace GovDisclosure.Tool.Presentation;

/// <summary>A stream of ours as Spectre.Console sees it: as wide as the terminal, or so wide that nothing is ever wrapped or cut.</summary>
internal sealed class TerminalOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
{
    private const int Unbounded = 1_000_000;
    private const int Lines = 25;

    public TextWriter Writer => writer;

    public bool IsTerminal => isTerminal;

    public int Width => isTerminal ? width : Unbounded;

    public int Height => Lines;

    /// <summary>Does nothing: the writer's encoding is UTF-8 and stays so.</summary>
    public void SetEncoding(Encoding encoding)
    {
    }
}
