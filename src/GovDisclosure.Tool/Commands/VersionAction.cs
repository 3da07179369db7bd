using System.CommandLine;
using System.CommandLine.Invocation;

namespace GovDisclosure.Tool.Commands;

/// <summary>Prints the tool's version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ToolVersion.Number);
        return ExitStatus.Clean;
    }
}
