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
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                await error.WriteLineAsync($"{ToolVersion.Name}: cannot write the results: {failure.Message}").ConfigureAwait(false);
                return ExitStatus.Failed;
            }
            catch (Exception failure)
            {
                await error.WriteLineAsync($"{ToolVersion.Name}: internal error, please report it: {failure.GetType().Name}: {failure.Message}").ConfigureAwait(false);
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
            InvocationConfiguration invocation = new()
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return call.Action is ParseErrorAction || CommandTree.UnknownOptionIn(call) is not null
                ? await RefuseAsync(call, invocation).ConfigureAwait(false)
                : await call.InvokeAsync(invocation, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Says on standard error what is wrong with a call.</summary>
    private static async Task<int> RefuseAsync(ParseResult call, InvocationConfiguration invocation)
    {
        TextWriter error = invocation.Error;
        if (CommandTree.UnknownOptionIn(call) is { } option)
        {
            await error.WriteLineAsync($"There is no option '{option}'. For a file of that name write ./{option}").ConfigureAwait(false);
        }
        else if (call.Action is ParseErrorAction refusal)
        {
            refusal.ShowHelp = false;
            invocation.Output = error;
            await call.InvokeAsync(invocation).ConfigureAwait(false);
        }

        await error.WriteLineAsync($"See: {CommandTree.PathOf(call.CommandResult)} --help").ConfigureAwait(false);
        return ExitStatus.Failed;
    }
}
