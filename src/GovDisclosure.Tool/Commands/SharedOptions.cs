using System.CommandLine;
using System.CommandLine.Parsing;
using GovDisclosure.Tool.Converting;
using GovDisclosure.Tool.Presentation;

namespace GovDisclosure.Tool.Commands;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    private const string Chinese = "zh";
    private const string English = "en";

    public static Option<string> Language(ToolConsole console)
    {
        Option<string> option = new("--lang")
        {
            Description = "The language of messages for people. 文字输出的语言。",
            DefaultValueFactory = _ => console.Language == Presentation.Language.Chinese ? Chinese : English,
        };
        return option.AcceptOnlyFromAmong(Chinese, English);
    }

    public static Option<string> Output(string description) => new("--output", "-o")
    {
        HelpName = "OUT",
        Description = description,
        DefaultValueFactory = _ => ReportTargets.StandardOutput,
    };

    /// <summary>Refuses an output that is one of the files the command reads: it would be replaced.</summary>
    public static void KeepInputs(Command command, Option output, Argument inputs) => command.Validators.Add(given =>
    {
        IReadOnlyList<Token> sources = given.GetResult(inputs)?.Tokens ?? [];
        foreach (Token target in given.GetResult(output)?.Tokens ?? [])
        {
            if (sources.Any(source => ReportTargets.AreSame(target.Value, source.Value)))
            {
                given.AddError($"{output.Name} would replace {target.Value}, which is read: give another name. 输出文件不能是所读取的文件。");
            }
        }
    });

    public static Option<string> Format(string description, params string[] formats)
    {
        Option<string> option = new("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Language LanguageIn(ParseResult call, Option<string> option) =>
        call.GetRequiredValue(option) == Chinese ? Presentation.Language.Chinese : Presentation.Language.English;
}
