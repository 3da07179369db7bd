using System.Text.Json.Nodes;
using GovDisclosure.Model;

namespace GovDisclosure.Publication.Schemas;

/// <summary>A schema under construction: it collects the definitions that its parts refer to, each once.</summary>
internal sealed class SchemaDocument(SchemaDialect dialect, string name)
{
    private readonly Dictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>A reference to a definition, which is made the first time.</summary>
    /// <param name="definition">The definition's name.</param>
    /// <param name="create">Makes it; it may refer to others.</param>
    public JsonObject Reference(string definition, Func<JsonObject> create)
    {
        if (!_definitions.ContainsKey(definition))
        {
            _order.Add(definition);
            _definitions.Add(definition, []);
            _definitions[definition] = create();
        }

        return new() { ["$ref"] = $"#/{dialect.Definitions}/{definition}" };
    }

    /// <summary>A reference from a place that has a title and a description of its own.</summary>
    /// <param name="definition">The definition's name.</param>
    /// <param name="create">Makes it; it may refer to others.</param>
    /// <param name="title">What the place is called.</param>
    /// <param name="description">What the place says of itself.</param>
    public JsonObject Reference(string definition, Func<JsonObject> create, string title, string description)
    {
        JsonObject reference = Reference(definition, create);
        reference["title"] = title;
        reference["description"] = description;
        return reference;
    }

    /// <summary>The whole schema.</summary>
    /// <param name="root">What it says of the payload itself.</param>
    public JsonObject Complete(JsonObject root)
    {
        JsonObject document = new()
        {
            ["$schema"] = dialect.Uri,
            ["$id"] = $"https://govdisclosure.example/schema/{PublicationVersion.Current}/{dialect.Folder}{name}.json",
        };
        foreach ((string keyword, JsonNode? value) in root)
        {
            document[keyword] = value?.DeepClone();
        }

        document[dialect.Definitions] = new JsonObject(_order.Select(title => KeyValuePair.Create<string, JsonNode?>(title, _definitions[title])));
        return document;
    }

    /// <summary>A closed object with these members.</summary>
    public static JsonObject ClosedObject(string title, string description, IEnumerable<string> required, params IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        JsonObject schema = new()
        {
            ["title"] = title,
            ["description"] = description,
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
            ["properties"] = new JsonObject(properties),
        };
        if (schema["required"]!.AsArray().Count == 0)
        {
            schema.Remove("required");
        }

        return schema;
    }
}
