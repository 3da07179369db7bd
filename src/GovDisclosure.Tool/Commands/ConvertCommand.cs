using System.CommandLine;
using GovDisclosure.Tool.Converting;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;
using GovDisclosure.Tool.Presentation;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure convert</c>: reads reports and writes them in another format.</summary>
internal sealed class ConvertCommand : Command, IHasExamples
{
    private readonly Argument<string> _file = new("FILE")
    {
        Description = "A report, or several as NDJSON or a JSON array; - is standard input. 报告文件；- 表示标准输入。",
    };

    private readonly Option<string> _to = new Option<string>("--to")
    {
        Required = true,
        Description = "The format to write: JSON, one report a line where there are several, or a document, which holds one.",
    }.AcceptOnlyFromAmong([ResultFormat.Json, .. DocumentFormat.All.Select(format => format.Name)]);

    private readonly Option<string> _output = SharedOptions.Output("The file to write; it is replaced as a whole, and only if something could be read. 输出文件。");

    private readonly Option<string> _language;
    private readonly SilentDocuments _silent;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;

    private ConvertCommand(ToolConsole console, TextWriter error)
        : base("convert", "Reads a report and writes it in another format; what could not be read is told on standard error.\n读取报告并转换格式；未能读取之处在标准错误输出中说明。")
    {
        _console = console;
        _error = error;
        _language = SharedOptions.Language(console);
        Add(_file);
        Add(_to);
        Add(_output);
        _silent = new(this);
        Add(_language);
        SharedOptions.KeepInputs(this, _output, _file);
        SetAction(ConvertAsync);
    }

    public string Examples { get; } = """
        Examples:
          govdisclosure convert report.txt --to json
          govdisclosure convert page.html --to json -o report.json
          govdisclosure convert report.json --to docx -o report.docx

        Exit status:
          0    everything was read and written
          2    something could not be read, in whole or in part, or written, or the call is wrong
          130  stopped by a signal
        """;

    public static ConvertCommand Create(ToolConsole console, TextWriter error) => new(console, error);

    private Task<int> ConvertAsync(ParseResult call, CancellationToken cancellationToken)
    {
        Language language = SharedOptions.LanguageIn(call, _language);
        string output = call.GetRequiredValue(_output);
        ConversionLog log = new(_error, _console, language);
        return ReportTargets.WriteAsync(output, _console.Output, log, target =>
        {
            Conversion conversion = new(new SourceReader(_console.Input, _silent.ReaderFor(call)), target, log);
            string file = call.GetRequiredValue(_file);
            return DocumentFormat.Find(call.GetRequiredValue(_to)) is { } format
                ? conversion.ToDocumentAsync(file, format, cancellationToken)
                : conversion.ToJsonAsync(file, cancellationToken);
        });
    }
}
