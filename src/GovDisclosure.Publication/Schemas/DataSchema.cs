using System.Text.Json.Nodes;

namespace GovDisclosure.Publication.Schemas;

/// <summary>The building blocks of the schemas of the published data files.</summary>
internal static class DataSchema
{
    private static readonly string[] ValueTypes = ["number", "string", "null"];

    public static JsonObject Text(string description) => Scalar("string", description);

    public static JsonObject NullableText(string description) => Nullable("string", description);

    public static JsonObject Integer(string description) => Scalar("integer", description);

    public static JsonObject NullableInteger(string description) => Nullable("integer", description);

    public static JsonObject NullableNumber(string description) => Nullable("number", description);

    public static JsonObject Boolean(string description) => Scalar("boolean", description);

    /// <summary>What may be written at a member of a report. Strict validators want its types apart.</summary>
    public static JsonObject Value(string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray([.. ValueTypes.Select(type => new JsonObject { ["type"] = type })]),
    };

    public static JsonObject Constant(string value) => new() { ["type"] = "string", ["const"] = value };

    public static JsonObject OneOf(string description, params IEnumerable<string> values)
    {
        JsonObject schema = Text(description);
        schema["enum"] = values.ToJson();
        return schema;
    }

    public static JsonObject ListOf(JsonObject items, string description) => new()
    {
        ["description"] = description,
        ["type"] = "array",
        ["items"] = items,
    };

    /// <summary>A closed object all of whose members must be there.</summary>
    public static JsonObject Object(string title, string description, params (string Name, JsonObject Schema)[] members) =>
        SchemaDocument.ClosedObject(
            title,
            description,
            members.Select(member => member.Name),
            members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Name, member.Schema)));

    /// <summary>One of several closed objects, told apart by their member <c>kind</c>.</summary>
    public static JsonObject ByKind(string description, params IEnumerable<JsonObject> references) => new()
    {
        ["description"] = description,
        ["oneOf"] = references.ToJson(),
    };

    /// <summary>A value that another schema describes, or null.</summary>
    public static JsonObject OrNull(JsonObject reference, string description) => new()
    {
        ["description"] = description,
        ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }),
    };

    public static JsonObject Bilingual(this SchemaDocument document, string description)
    {
        JsonObject reference = document.Reference("BilingualText", () => Object(
            "BilingualText",
            "The same text in Chinese and in English.",
            ("zh", Text("The Chinese text; for labels, the official one.")),
            ("en", Text("The English text."))));
        reference["description"] = description;
        return reference;
    }

    private static JsonObject Scalar(string type, string description) => new() { ["description"] = description, ["type"] = type };

    private static JsonObject Nullable(string type, string description) => new() { ["description"] = description, ["type"] = new JsonArray(type, "null") };
}
