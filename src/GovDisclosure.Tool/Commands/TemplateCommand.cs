using System.CommandLine;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Converting;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure template</c>: writes a form with nothing in it, to be filled in.</summary>
internal sealed class TemplateCommand : Command, IHasExamples
{
    private readonly Option<string> _form = new Option<string>("--form")
    {
        Required = true,
        Description = "The form: that of 2021 is for report years from 2021 on. 格式。",
    }.AcceptOnlyFromAmong([.. Form.All.Select(form => form.Id)]);

    private readonly Option<string> _to = new Option<string>("--to")
    {
        Required = true,
        Description = "The format to write.",
    }.AcceptOnlyFromAmong([.. DocumentFormat.All.Select(format => format.Name)]);

    private readonly Option<string> _output = SharedOptions.Output("The file to write; it is replaced as a whole. 输出文件。");
    private readonly Option<string> _language;
    private readonly ToolConsole _console;
    private readonly TextWriter _error;

    private TemplateCommand(ToolConsole console, TextWriter error)
        : base("template", "Writes a form with nothing in it, to be filled in and checked.\n输出空白的年度报告格式，供填写。")
    {
        _console = console;
        _error = error;
        _language = SharedOptions.Language(console);
        Add(_form);
        Add(_to);
        Add(_output);
        Add(_language);
        SetAction(WriteAsync);
    }

    public string Examples { get; } = """
        Examples:
          govdisclosure template --form 2021 --to docx -o report-2025.docx
          govdisclosure check report-2025.docx

        Exit status:
          0    the form was written
          2    it could not be written, or the call is wrong
        """;

    public static TemplateCommand Create(ToolConsole console, TextWriter error) => new(console, error);

    private Task<int> WriteAsync(ParseResult call, CancellationToken cancellationToken)
    {
        ConversionLog log = new(_error, _console, SharedOptions.LanguageIn(call, _language));
        byte[] template = DocumentFormat.Find(call.GetRequiredValue(_to))!.WriteTemplate(Form.Get(call.GetRequiredValue(_form)));
        return ReportTargets.WriteAsync(
            call.GetRequiredValue(_output),
            _console.Output,
            log,
            async target =>
            {
                await target.WriteAsync(template).ConfigureAwait(false);
                await target.CompleteAsync().ConfigureAwait(false);
                return ExitStatus.Clean;
            });
    }
}
