using System.CommandLine;
using GovDisclosure.Model.JsonSchema;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure rules</c>: prints the rules that reports are checked against.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Option<string> _format = SharedOptions.Format(
        "How the rules are written: for people, or the published catalogue as JSON or as a Markdown page in both languages.",
        ResultFormat.Text,
        ResultFormat.Json,
        ResultFormat.Markdown);

    private readonly Option<string> _language;
    private readonly ToolConsole _console;

    private RulesCommand(ToolConsole console)
        : base("rules", "Prints the rules that reports are checked against.\n列出检查所用的规则。")
    {
        _console = console;
        _language = SharedOptions.Language(console);
        Add(_format);
        Add(_language);
        SetAction(PrintAsync);
    }

    public static RulesCommand Create(ToolConsole console) => new(console);

    private async Task<int> PrintAsync(ParseResult call, CancellationToken cancellationToken)
    {
        TextWriter output = call.InvocationConfiguration.Output;
        switch (call.GetRequiredValue(_format))
        {
            case ResultFormat.Json:
                await output.WriteAsync(PublishedFiles.ReadText("rules.json").AsMemory(), cancellationToken).ConfigureAwait(false);
                break;
            case ResultFormat.Markdown:
                await output.WriteAsync(PublishedFiles.ReadText("rules.md").AsMemory(), cancellationToken).ConfigureAwait(false);
                break;
            default:
                new RuleList(SharedOptions.LanguageIn(call, _language)).Write(new(output, _console.IsOutputTerminal, _console));
                break;
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return ExitStatus.Clean;
    }
}
