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

    /// <param name="form">The form, or null where a payload names none: then only what both forms have alike is judged.</param>
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
        JsonMember report = Form.All.Select(JsonLayout.Of).Aggregate(Common);
        JsonObject schema = ReportSchemas.Of(Form.All[0], SchemaDraft.Draft07).ToJsonObject();
        Allow(schema, [.. Form.All]);
        Loosen(schema, schema, report);
        return new(report, schema);
    }

    /// <summary>What two forms have alike. Where an object has other members on one than on the other, none of them is known.</summary>
    private static JsonMember Common(JsonMember one, JsonMember other)
    {
        if (one.Kind != JsonMemberKind.Object)
        {
            return one;
        }

        bool isAlike = one.Members.Select(member => member.Name).SequenceEqual(other.Members.Select(member => member.Name), StringComparer.Ordinal);
        return JsonMember.Object(one.Name, one.Pointer, isAlike ? [.. one.Members.Zip(other.Members, Common)] : [], one.Label);
    }

    /// <summary>Has a schema say no more of objects whose members are not known than that they are objects.</summary>
    private static void Loosen(JsonObject root, JsonObject schema, JsonMember member)
    {
        JsonObject properties = schema["properties"]!.AsObject();
        foreach (JsonMember child in member.Members.Where(child => child.Kind == JsonMemberKind.Object))
        {
            if (child.Members.Length == 0)
            {
                properties[child.Name] = new JsonObject { ["type"] = "object" };
            }
            else
            {
                string[] steps = properties[child.Name]!["$ref"]!.GetValue<string>().Split('/')[1..];
                Loosen(root, steps.Aggregate((JsonNode)root, (node, step) => node[step]!).AsObject(), child);
            }
        }
    }

    private static void Allow(JsonObject schema, params Form[] forms)
    {
        JsonObject form = schema["properties"]![JsonLayout.FormMember.Name]!.AsObject();
        form.Remove("const");
        form["enum"] = new JsonArray([.. forms.Select(each => JsonValue.Create(each.Id))]);
    }
}
