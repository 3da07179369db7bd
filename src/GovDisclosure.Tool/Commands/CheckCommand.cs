using System.CommandLine;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Converting;
using GovDisclosure.Tool.Presentation;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure check</c>: reads reports and prints where they contradict themselves.</summary>
internal sealed class CheckCommand : ReportsCommand
{
    private const string OnError = "error";
    private const string OnWarning = "warning";

    private readonly Option<string> _failOn = new Option<string>("--fail-on")
    {
        Description = "The least severity of a finding that gives exit status 1.",
        DefaultValueFactory = _ => OnError,
    }.AcceptOnlyFromAmong(OnError, OnWarning);

    private readonly Option<string?> _html = new("--html")
    {
        HelpName = "OUT",
        Description = "Also writes a page that shows each report with its findings at their cells. 另存网页，在单元格处标明问题。",
    };

    private readonly SilentDocuments _silent;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;

    private CheckCommand(ToolConsole console, TextWriter error)
        : base(
            "check",
            "Reads reports, checks each against the arithmetic and the rules of its form, and prints what is wrong.\n读取报告，按格式的勾稽关系和规则逐份检查，列出问题。",
            "Reports: JSON, NDJSON or published documents, told apart by their content; - is standard input. 报告文件；- 表示标准输入。",
            console,
            error)
    {
        _console = console;
        _error = error;
        _html.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: ReportTargets.StandardOutput }])
            {
                given.AddError("--html needs a file: standard output takes the results.");
            }
        });
        SharedOptions.KeepInputs(this, _html, Files);
        Add(_failOn);
        Add(_html);
        _silent = new(this);
    }

    public override string Examples => """
        Examples:
          govdisclosure check report.txt
          govdisclosure check page.html --html findings.html
          govdisclosure check tables.docx --year 2024 --agency 临溪县水务局
          govdisclosure check --lang zh --fail-on warning 2023.json 2024.json
          curl -s https://example.org/report.json | govdisclosure check -
          govdisclosure check --format ndjson archive/*.txt > results.ndjson

        Exit status:
          0    everything was read, and no finding is as grave as --fail-on
          1    everything was read, and some finding is
          2    something could not be read, in whole or in part, or the call is wrong
          130  stopped by a signal
        """;

    private protected override IReadOnlyList<Rule> Rules => RuleCatalog.Rules;

    public static CheckCommand Create(ToolConsole console, TextWriter error) => new(console, error);

    private protected override async Task<int> RunAsync(ParseResult call, Language language, IResultWriter results, CancellationToken cancellationToken)
    {
        if (call.GetValue(_html) is not { } path)
        {
            return await base.RunAsync(call, language, results, cancellationToken).ConfigureAwait(false);
        }

        HtmlResultWriter page = new(results, language);
        int status = await base.RunAsync(call, language, page, cancellationToken).ConfigureAwait(false);
        if (status == ExitStatus.Interrupted)
        {
            return status;
        }

        ConversionLog log = new(_error, _console, language);
        if (page.Count > HtmlResultWriter.MostReports)
        {
            log.AddUnwritten(path, Wording.TooManyForAPage(page.Count, HtmlResultWriter.MostReports));
            return ExitStatus.Failed;
        }

        return await ReportTargets.WriteAsync(path, _console.Output, log, async target =>
        {
            await target.WriteAsync(page.ToBytes()).ConfigureAwait(false);
            await target.CompleteAsync().ConfigureAwait(false);
            return status;
        }).ConfigureAwait(false);
    }

    private protected override IContentReader ReaderFor(ParseResult call) => _silent.ReaderFor(call);

    private protected override CheckedReport Judge(ReadReport report) => CheckedReport.Of(report);

    private protected override BilingualText Verdict(CheckedReport result) => Wording.Verdict(result);

    private protected override Severity FailOn(ParseResult call) => call.GetRequiredValue(_failOn) == OnError ? Severity.Error : Severity.Warning;
}
