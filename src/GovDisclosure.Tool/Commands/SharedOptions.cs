using System.CommandLine;
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

    public static Option<string> Format(string description, params string[] formats)
    {
        Option<string> option = new("--format") { Description = description, DefaultValueFactory = _ => formats[0] };
        return option.AcceptOnlyFromAmong(formats);
    }

    public static Language LanguageIn(ParseResult call, Option<string> option) =>
        call.GetRequiredValue(option) == Chinese ? Presentation.Language.Chinese : Presentation.Language.English;
}
