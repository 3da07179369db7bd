using System.CommandLine;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Presentation;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Commands;

/// <summary>A command that reads any number of reports and prints a result for each.</summary>
internal abstract class ReportsCommand : Command, IHasExamples
{
    private readonly Option<string> _language;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;

    private readonly Option<string> _format = SharedOptions.Format(
        "How results are written: for people, as one JSON object, or as one JSON object a line.",
        ResultFormat.Text,
        ResultFormat.Json,
        ResultFormat.NdJson);

    private protected ReportsCommand(string name, string description, string files, ToolConsole console, TextWriter error)
        : base(name, description)
    {
        _console = console;
        _error = error;
        Files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = files };
        _language = SharedOptions.Language(console);
        Files.Validators.Add(given =>
        {
            if (given.Tokens.Count(token => token.Value == SourceOpener.StandardInput) > 1)
            {
                given.AddError("Standard input (-) can be read only once.");
            }
        });
        Add(Files);
        Add(_format);
        Add(_language);
        SetAction(RunAsync);
    }

    public abstract string Examples { get; }

    /// <summary>The files that are read.</summary>
    private protected Argument<string[]> Files { get; }

    /// <summary>The rules that are applied.</summary>
    private protected abstract IReadOnlyList<Rule> Rules { get; }

    /// <summary>How what the sources hold is read.</summary>
    private protected abstract IContentReader ReaderFor(ParseResult call);

    /// <summary>Judges a report that was read.</summary>
    private protected abstract CheckedReport Judge(ReadReport report);

    /// <summary>What a judgement comes to, for people.</summary>
    private protected abstract BilingualText Verdict(CheckedReport result);

    /// <summary>The least severity of a finding that counts as a failure.</summary>
    private protected abstract Severity FailOn(ParseResult call);

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        Language language = SharedOptions.LanguageIn(call, _language);
        return await RunAsync(call, language, ResultsIn(call, language), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs and gives the exit status.</summary>
    private protected virtual async Task<int> RunAsync(ParseResult call, Language language, IResultWriter results, CancellationToken cancellationToken)
    {
        string[] sources = call.GetRequiredValue(Files);
        CheckRun run = new(new SourceReader(_console.Input, ReaderFor(call)), Judge, results);
        Task running = Task.Run(() => run.RunAsync(sources, cancellationToken), CancellationToken.None);
        if (ProgressDisplay.IsWanted(_console, sources.Length))
        {
            await ProgressDisplay.ShowAsync(_error, _console, sources.Length, () => run.SourcesDone, running).ConfigureAwait(false);
        }

        await running.ConfigureAwait(false);
        if (!run.Summary.IsStopped)
        {
            return ExitStatus.Of(run.Summary, FailOn(call));
        }

        await _error.WriteLineAsync(Wording.Stopped.In(language)).ConfigureAwait(false);
        return ExitStatus.Interrupted;
    }

    private IResultWriter ResultsIn(ParseResult call, Language language) => call.GetRequiredValue(_format) switch
    {
        ResultFormat.Json => new JsonResultWriter(_console.Output, Rules),
        ResultFormat.NdJson => new NdJsonResultWriter(_console.Output),
        _ => new TextResultWriter(call.InvocationConfiguration.Output, _console, language, Verdict),
    };
}
