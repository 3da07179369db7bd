using System.CommandLine;
using GovDisclosure.Model;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;
using GovDisclosure.Tool.Presentation;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure check</c>: reads reports and prints where they contradict themselves.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private const string OnError = "error";
    private const string OnWarning = "warning";

    private readonly Argument<string[]> _files = new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Reports: JSON, NDJSON or published documents, told apart by their content; - is standard input. 报告文件；- 表示标准输入。",
    };

    private readonly Option<string> _format = SharedOptions.Format(
        "How results are written: for people, as one JSON object, or as one JSON object a line.",
        ResultFormat.Text,
        ResultFormat.Json,
        ResultFormat.NdJson);

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity of a finding that gives exit status 1.",
        DefaultValueFactory = _ => OnError,
    }.AcceptOnlyFromAmong(OnError, OnWarning);

    private readonly Option<string> _language;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;

    private CheckCommand(ToolConsole console, TextWriter error)
        : base("check", "Reads reports, checks each against the arithmetic and the rules of its form, and prints what is wrong.\n读取报告，按格式的勾稽关系和规则逐份检查，列出问题。")
    {
        _console = console;
        _error = error;
        _language = SharedOptions.Language(console);
        _files.Validators.Add(files =>
        {
            if (files.Tokens.Count(token => token.Value == SourceOpener.StandardInput) > 1)
            {
                files.AddError("Standard input (-) can be read only once.");
            }
        });
        Add(_files);
        Add(_format);
        Add(_language);
        Add(_failOn);
        SetAction(CheckAsync);
    }

    public string Examples { get; } = """
        Examples:
          govdisclosure check report.txt
          govdisclosure check --lang zh --fail-on warning 2023.json 2024.json
          curl -s https://example.org/report.json | govdisclosure check -
          govdisclosure check --format ndjson archive/*.txt > results.ndjson

        Exit status:
          0    everything was read, and no finding is as grave as --fail-on
          1    everything was read, and some finding is
          2    something could not be read, in whole or in part, or the call is wrong
          130  stopped by a signal
        """;

    public static CheckCommand Create(ToolConsole console, TextWriter error) => new(console, error);

    private async Task<int> CheckAsync(ParseResult call, CancellationToken cancellationToken)
    {
        Language language = SharedOptions.LanguageIn(call, _language);
        string[] sources = call.GetRequiredValue(_files);
        CheckRun run = new(new SourceReader(_console.Input), ResultsIn(call, language));
        Task running = Task.Run(() => run.RunAsync(sources, cancellationToken), CancellationToken.None);
        if (ProgressDisplay.IsWanted(_console, sources.Length))
        {
            await ProgressDisplay.ShowAsync(_error, _console, sources.Length, () => run.SourcesDone, running).ConfigureAwait(false);
        }

        await running.ConfigureAwait(false);
        if (!run.Summary.IsStopped)
        {
            return ExitStatus.Of(run.Summary, call.GetRequiredValue(_failOn) == OnError ? Severity.Error : Severity.Warning);
        }

        await _error.WriteLineAsync(Wording.Stopped.In(language)).ConfigureAwait(false);
        return ExitStatus.Interrupted;
    }

    private IResultWriter ResultsIn(ParseResult call, Language language) => call.GetRequiredValue(_format) switch
    {
        ResultFormat.Json => new JsonResultWriter(_console.Output),
        ResultFormat.NdJson => new NdJsonResultWriter(_console.Output),
        _ => new TextResultWriter(call.InvocationConfiguration.Output, _console, language),
    };
}
