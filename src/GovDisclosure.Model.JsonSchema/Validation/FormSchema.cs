using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using SchemaGraph = NJsonSchema.JsonSchema;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>The published schema of a report, ready to validate with, and the members of which it speaks.</summary>
internal sealed class FormSchema
{
    private static readonly PerForm<Lazy<FormSchema>> Forms = new(form => new(() => new(JsonLayout.Of(form), Published(form))));

    private static readonly Lazy<FormSchema> OfNoForm = new(Shared);

    private FormSchema(JsonMember report, JsonObject schema)
    {
        Report = report;
        Graph = SchemaGraph.FromJsonAsync(schema.ToJsonString()).GetAwaiter().GetResult();
    }

    public JsonMember Report { get; }

    public SchemaGraph Graph { get; }

    /// <param name="form">The form, or null where a payload names none: then only what both forms share is judged.</param>
    public static FormSchema Of(Form? form) => form is null ? OfNoForm.Value : Forms[form].Value;

    /// <summary>The schema of one form, with the one form it allows as an enumeration of one: the library passes over <c>const</c>.</summary>
    private static JsonObject Published(Form form)
    {
        JsonObject schema = ReportSchemas.Of(form, SchemaDraft.Draft07).ToJsonObject();
        Allow(schema, form);
        return schema;
    }

    private static FormSchema Shared()
    {
        Form form = Form.Year2021;
        JsonObject schema = ReportSchemas.Of(form, SchemaDraft.Draft07).ToJsonObject();
        Allow(schema, [.. Form.All]);
        HashSet<string> tables = new(form.Tables.Select(table => table.Name), StringComparer.Ordinal);
        foreach (string table in tables)
        {
            schema["properties"]![table] = new JsonObject { ["type"] = "object" };
        }

        JsonMember[] members = [.. JsonLayout.AnyReport.Members.Select(member => tables.Contains(member.Name) ? JsonMember.Object(member.Name, member.Pointer, []) : member)];
        return new(JsonMember.Object("", "", members), schema);
    }

    private static void Allow(JsonObject schema, params Form[] forms)
    {
        JsonObject form = schema["properties"]![JsonLayout.FormMember.Name]!.AsObject();
        form.Remove("const");
        form["enum"] = new JsonArray([.. forms.Select(each => JsonValue.Create(each.Id))]);
    }
}
