using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Schemas;

/// <summary>The JSON Schema of a report, derived from its form.</summary>
internal sealed class ReportSchema
{
    private readonly SchemaDocument _document;
    private readonly Form _form;

    private ReportSchema(SchemaDocument document, Form form)
    {
        _document = document;
        _form = form;
    }

    /// <summary>The schema of reports on one form.</summary>
    public static JsonObject Of(Form form, SchemaDialect dialect)
    {
        SchemaDocument document = new(dialect, $"report-{form.Id}");
        return document.Complete(new ReportSchema(document, form).Report());
    }

    /// <summary>The schema of reports on any form, which tells them apart by their member <c>form</c>, so that errors are those of the one form.</summary>
    public static JsonObject OfAllForms(SchemaDialect dialect)
    {
        SchemaDocument document = new(dialect, "report");
        string form = NameOf(nameof(Form));
        return document.Complete(new()
        {
            ["title"] = nameof(AnnualReport),
            ["description"] = "政府信息公开工作年度报告 · annual report on open government information, on either form · Art. 49, 50",
            ["type"] = "object",
            ["required"] = new JsonArray(form),
            ["properties"] = new JsonObject { [form] = ScalarSchemas.Form(Form.All) },
            ["allOf"] = new JsonArray([.. Form.All.Select(each => new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["type"] = "object",
                    ["required"] = new JsonArray(form),
                    ["properties"] = new JsonObject { [form] = ScalarSchemas.Form(each) },
                },
                ["then"] = document.Reference(RecordNames.OfReport(each), new ReportSchema(document, each).Report),
            })]),
        });
    }

    private JsonObject Report()
    {
        string[] required =
        [
            NameOf(nameof(Form)), NameOf(nameof(AnnualReport.Year)), NameOf(nameof(AnnualReport.Agency)), .. _form.Tables.Select(table => table.Name),
        ];
        return SchemaDocument.ClosedObject(
            RecordNames.OfReport(_form),
            $"政府信息公开工作年度报告（{_form.Name.Chinese}，{_form.IssuedAs}） · annual report on open government information, {_form.Name.English} · Art. 49, 50",
            required,
            [
                Property(nameof(Form), ScalarSchemas.Form(_form)),
                Property(nameof(AnnualReport.Year), ScalarSchemas.Year()),
                Property(nameof(AnnualReport.Agency), _document.Reference(nameof(Agency), Agency, nameof(Agency), "行政机关 · the administrative organ")),
                Property(nameof(AnnualReport.PublishedOn), ScalarSchemas.PublishedOn()),
                .. _form.Sections.Select(section => KeyValuePair.Create<string, JsonNode?>(section.Name, Section(section))),
            ]);
    }

    private static JsonObject Agency() => SchemaDocument.ClosedObject(
        nameof(Agency),
        "行政机关 · the administrative organ whose report this is · Art. 49",
        [NameOf(nameof(Model.Agency.Name))],
        [
            Property(nameof(Model.Agency.Name), ScalarSchemas.AgencyName()),
            Property(nameof(Model.Agency.Code), ScalarSchemas.Text("Unified social credit code", "统一社会信用代码 · unified social credit code")),
        ]);

    private JsonObject Section(FormSection section) => section is FormTable table
        ? _document.Reference(RecordNames.At(_form, table.Pointer), () => Table(table), table.Label.English, Describe(table, null))
        : ScalarSchemas.Text(section.Label.English, Describe(section, null));

    private JsonObject Table(FormTable table) => Members(table.Pointer, Describe(table, null), table.Entries);

    private JsonObject Members(string pointer, string description, IReadOnlyList<FormEntry> entries) => SchemaDocument.ClosedObject(
        RecordNames.At(_form, pointer),
        description,
        entries.Select(entry => entry.Name),
        entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Name, Entry(entry))));

    private JsonObject Entry(FormEntry entry) => _document.Reference(
        RecordNames.At(_form, entry.Pointer),
        entry is FormGroup group ? () => Members(group.Pointer, Describe(group, group.LegalBasis), group.Entries) : () => Row((FormRow)entry),
        entry.Label.English,
        Describe(entry, entry.LegalBasis));

    /// <summary>The definition of a row, which all rows with the same columns share, so that it names none of them.</summary>
    private JsonObject Row(FormRow row) => SchemaDocument.ClosedObject(
        RecordNames.At(_form, row.Pointer),
        $"{string.Join("、", row.Columns.Select(column => column.Label.Chinese))} · {string.Join(", ", row.Columns.Select(column => column.Label.English))}",
        [],
        row.Columns.SelectMany(Cell));

    private IEnumerable<KeyValuePair<string, JsonNode?>> Cell(FormColumn column)
    {
        (string definition, Func<JsonObject> create) = column.Kind switch
        {
            CellKind.Amount => (nameof(ScalarSchemas.Amount), (Func<JsonObject>)ScalarSchemas.Amount),
            CellKind.SignedCount => (nameof(ScalarSchemas.SignedCount), ScalarSchemas.SignedCount),
            _ => (nameof(ScalarSchemas.Count), ScalarSchemas.Count),
        };
        yield return new(
            column.Name,
            _document.Reference(definition, create, column.Label.English, $"{Describe(column, null)} · {column.Unit.Name.Chinese}"));
        if (column.RawTextName is { } rawText)
        {
            yield return new(rawText, ScalarSchemas.Text($"{column.Label.English} as printed", $"{column.Label.Chinese}原文 · what the source printed where the unit of {column.Name} was not plain"));
        }
    }

    private static string Describe(FormItem item, string? legalBasis) =>
        $"{item.Label.Chinese} · {item.Label.English}{(legalBasis is null ? "" : $" · {legalBasis}")}";

    private static KeyValuePair<string, JsonNode?> Property(string property, JsonNode schema) => new(NameOf(property), schema);

    private static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
