using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace GovDisclosure.Tool.Commands;

/// <summary>The commands and what they have in common.</summary>
internal static class CommandTree
{
    public static RootCommand Create(ToolConsole console, TextWriter error)
    {
        RootCommand root = new(
            "Checks annual reports on open government information and converts them.\n检查政府信息公开工作年度报告中的数字和文字，并可转换格式。")
        {
            CheckCommand.Create(console, error),
            ValidateCommand.Create(console, error),
            ConvertCommand.Create(console, error),
            TemplateCommand.Create(console, error),
            RulesCommand.Create(console),
            SchemaCommand.Create(),
        };
        root.HelpName = ToolVersion.Name;
        foreach (Option option in root.Options)
        {
            option.Action = option switch
            {
                HelpOption => new HelpWithExamples(),
                VersionOption => new VersionAction(),
                _ => option.Action,
            };
        }

        foreach (Command command in root.Subcommands)
        {
            command.Add(new VersionOption { Action = new VersionAction() });
        }

        return root;
    }

    /// <summary>The first argument that looks like an option and is none. The parser would take it for a file.</summary>
    public static string? UnknownOptionIn(ParseResult call) => call.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])?.Value;

    /// <summary>How a command is called: <c>govdisclosure check</c>.</summary>
    public static string PathOf(CommandResult result) =>
        result.Command is RootCommand ? ToolVersion.Name : $"{ToolVersion.Name} {result.Command.Name}";
}
