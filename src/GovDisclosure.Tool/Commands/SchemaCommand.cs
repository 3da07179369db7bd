using System.CommandLine;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Commands;

/// <summary><c>govdisclosure schema</c>: prints the JSON Schema of reports.</summary>
internal sealed class SchemaCommand : Command
{
    private const string Latest = "2020-12";
    private const string Older = "draft-07";

    private readonly Option<string?> _form = new Option<string?>("--form")
    {
        Description = "The form whose schema to print; without it, one schema for both.",
    }.AcceptOnlyFromAmong([.. Form.All.Select(form => form.Id)]);

    private readonly Option<string> _draft = new Option<string>("--draft")
    {
        Description = "The edition of JSON Schema.",
        DefaultValueFactory = _ => Latest,
    }.AcceptOnlyFromAmong(Latest, Older);

    private SchemaCommand()
        : base("schema", "Prints the JSON Schema of reports.\n输出报告的 JSON Schema。")
    {
        Add(_form);
        Add(_draft);
        SetAction(PrintAsync);
    }

    public static SchemaCommand Create() => new();

    private async Task<int> PrintAsync(ParseResult call, CancellationToken cancellationToken)
    {
        SchemaDraft draft = call.GetRequiredValue(_draft) == Latest ? SchemaDraft.Draft202012 : SchemaDraft.Draft07;
        SchemaDocument schema = call.GetValue(_form) is { } form ? ReportSchemas.Of(Form.Get(form), draft) : ReportSchemas.OfEitherForm(draft);
        TextWriter output = call.InvocationConfiguration.Output;
        await output.WriteAsync(schema.Text.AsMemory(), cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return ExitStatus.Clean;
    }
}
