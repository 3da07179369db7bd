using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovDisclosure.Tool.Commands;

/// <summary>Prints a command's help, and below it what the command adds.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int status = _help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is IHasExamples command)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(command.Examples);
        }

        return status;
    }
}
