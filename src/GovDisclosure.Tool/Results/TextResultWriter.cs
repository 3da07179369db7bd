using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Presentation;
using Spectre.Console;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes results for people.</summary>
internal sealed class TextResultWriter : IResultWriter
{
    private const int Margin = 2;

    private readonly TextWriter _writer;
    private readonly Page _page;
    private readonly IssueList _issues;
    private readonly Language _language;
    private readonly Func<CheckedReport, BilingualText> _verdict;
    private long _written;

    public TextResultWriter(TextWriter writer, ToolConsole console, Language language, Func<CheckedReport, BilingualText> verdict)
    {
        _writer = writer;
        _language = language;
        _verdict = verdict;
        _page = new(writer, console.IsOutputTerminal, console);
        _issues = new(_page, language);
    }

    public ValueTask BeginAsync() => ValueTask.CompletedTask;

    public async ValueTask WriteAsync(CheckedReport result)
    {
        if (_written++ > 0)
        {
            _page.WriteBlankLine();
        }

        BilingualText heading = result.Report is null ? Wording.NotRead : Wording.Heading(result.Report);
        _page.Write($"{result.Source}: {heading.In(_language)}", Page.Strong);
        foreach (SourceDiagnostic diagnostic in result.Diagnostics)
        {
            _issues.Write(diagnostic);
        }

        foreach (Finding finding in result.Check.Findings)
        {
            _issues.Write(finding);
        }

        if (result.Report is not null)
        {
            _page.Write(_verdict(result).In(_language), StyleOf(result), indent: Margin);
        }

        await _writer.FlushAsync().ConfigureAwait(false);
    }

    public async ValueTask EndAsync(CheckSummary summary)
    {
        if (_written == 0 && !summary.IsStopped)
        {
            _page.Write(Wording.NoReports.In(_language), Page.Plain);
        }
        else if (_written > 1)
        {
            _page.WriteBlankLine();
            _page.Write(Wording.Total(summary).In(_language), Page.Strong);
        }

        await _writer.FlushAsync().ConfigureAwait(false);
    }

    private static Style StyleOf(CheckedReport result) =>
        result.Count(Severity.Error) > 0 ? Page.Bad
        : result.Count(Severity.Warning) > 0 || result.Check.Relations.Blank > 0 ? Page.Doubtful
        : Page.Good;
}
