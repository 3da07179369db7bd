using System.CommandLine;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Presentation;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure validate</c>: reads JSON and prints every place where it is not what the schema demands.</summary>
internal sealed class ValidateCommand : ReportsCommand
{
    private ValidateCommand(ToolConsole console, TextWriter error)
        : base(
            "validate",
            "Validates the JSON of reports against the schema of their form and lists every error; figures are not checked.\n按格式的 JSON Schema 校验报告的 JSON，列出每一处错误；不检查数字。",
            "Reports as JSON or NDJSON; - is standard input. JSON 报告文件；- 表示标准输入。",
            console,
            error)
    {
    }

    public override string Examples => """
        Examples:
          govdisclosure validate report.json
          govdisclosure validate --format ndjson archive/*.json > errors.ndjson

        Exit status:
          0    every report is valid
          2    some report is not, or could not be read, or the call is wrong
          130  stopped by a signal
        """;

    private protected override IReadOnlyList<Rule> Rules => [];

    public static ValidateCommand Create(ToolConsole console, TextWriter error) => new(console, error);

    private protected override IContentReader ReaderFor(ParseResult call) => new SchemaContentReader();

    private protected override CheckedReport Judge(ReadReport report) => CheckedReport.WithoutCheck(report);

    private protected override BilingualText Verdict(CheckedReport result) => Wording.SchemaVerdict(result);

    private protected override Severity FailOn(ParseResult call) => Severity.Error;
}
