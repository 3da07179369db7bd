using System.CommandLine;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure rules</c>: lists the rules that reports are checked against.</summary>
internal sealed class RulesCommand : Command
{
    private readonly Option<string> _format = SharedOptions.Format(
        "How the list is written: for people, as a JSON array, or as a Markdown table.",
        ResultFormat.Text,
        ResultFormat.Json,
        ResultFormat.Markdown);

    private readonly Option<string> _language;
    private readonly ToolConsole _console;

    private RulesCommand(ToolConsole console)
        : base("rules", "Lists the rules that reports are checked against.\n列出检查所用的规则。")
    {
        _console = console;
        _language = SharedOptions.Language(console);
        Add(_format);
        Add(_language);
        SetAction(ListAsync);
    }

    public static RulesCommand Create(ToolConsole console) => new(console);

    private async Task<int> ListAsync(ParseResult call, CancellationToken cancellationToken)
    {
        RuleList rules = new(SharedOptions.LanguageIn(call, _language));
        TextWriter output = call.InvocationConfiguration.Output;
        switch (call.GetRequiredValue(_format))
        {
            case ResultFormat.Json:
                await RuleList.WriteJsonAsync(_console.Output).ConfigureAwait(false);
                break;
            case ResultFormat.Markdown:
                await rules.WriteMarkdownAsync(output).ConfigureAwait(false);
                break;
            default:
                rules.WriteText(new(output, _console.IsOutputTerminal, _console));
                break;
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return ExitStatus.Clean;
    }
}
