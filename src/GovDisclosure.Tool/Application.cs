using System.CommandLine;
using System.CommandLine.Invocation;
using GovDisclosure.Tool.Commands;

namespace GovDisclosure.Tool;

/// <summary>The tool from its arguments to its exit status.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolConsole console, CancellationToken cancellationToken)
    {
        TextWriter error = ToolConsole.OpenText(console.Error);
        await using (error.ConfigureAwait(false))
        {
            try
            {
                return await InvokeAsync(arguments, console, error, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return ExitStatus.Interrupted;
            }
            catch (IOException gone) when (BrokenPipe.Is(gone))
            {
                return ExitStatus.OutputClosed;
            }
            catch (IOException failure)
            {
                await error.WriteLineAsync($"govdisclosure: cannot write the results: {failure.Message}").ConfigureAwait(false);
                return ExitStatus.Failed;
            }
        }
    }

    private static async Task<int> InvokeAsync(
        IReadOnlyList<string> arguments, ToolConsole console, TextWriter error, CancellationToken cancellationToken)
    {
        // Names of files are taken as they are: one that begins with @ is not a list of further arguments.
        ParseResult call = CommandTree.Create(console, error).Parse(arguments, new() { ResponseFileTokenReplacer = null });
        TextWriter output = ToolConsole.OpenText(console.Output);
        await using (output.ConfigureAwait(false))
        {
            bool isWrong = call.Action is ParseErrorAction;
            if (call.Action is ParseErrorAction refusal)
            {
                refusal.ShowHelp = false;
            }

            int status = await call.InvokeAsync(
                new()
                {
                    Output = isWrong ? error : output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                },
                cancellationToken).ConfigureAwait(false);
            if (!isWrong)
            {
                return status;
            }

            await error.WriteLineAsync($"See: {CommandTree.PathOf(call.CommandResult)} --help").ConfigureAwait(false);
            return ExitStatus.Failed;
        }
    }
}
