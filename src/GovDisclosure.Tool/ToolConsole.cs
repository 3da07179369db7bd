using System.Globalization;
using System.Text;
using GovDisclosure.Tool.Presentation;
using Microsoft.Win32.SafeHandles;

namespace GovDisclosure.Tool;

/// <summary>What the tool is connected to: the three standard streams, the terminal behind them if there is one, and the environment.</summary>
internal sealed record ToolConsole
{
    private const int UsualWidth = 80;
    private const int StandardOutputHandle = 1;

    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>How many columns the terminal has.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Gives the value of an environment variable, or null.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The language of someone who does not ask for one.</summary>
    public Language Language => LanguageOf(Variable, CultureInfo.CurrentUICulture);

    /// <summary>Whether colours are welcome on a terminal (https://no-color.org).</summary>
    public bool WantsColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") is not "dumb";

    public static ToolConsole OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = OpenOutput(),
        Error = Console.OpenStandardError(),
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected && Console.IsErrorRedirected ? UsualWidth : TerminalWidth(),
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>UTF-8 whatever the console's code page, without a byte order mark, with line feeds.</summary>
    public static TextWriter OpenText(Stream stream) =>
        new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    /// <summary>The language that locale variables name: the first that is set counts, as POSIX has it.</summary>
    internal static Language LanguageOf(Func<string, string?> variable, CultureInfo culture)
    {
        string? locale = LocaleVariables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (locale ?? culture.Name).StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    /// <summary>
    /// The console's own stream says nothing when the reader of a pipe has gone, so that a long run would go on for nobody;
    /// a pipe is therefore written to directly. A file is not: that would leave its shared position behind.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            FileStream pipe = new(new SafeFileHandle(StandardOutputHandle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
