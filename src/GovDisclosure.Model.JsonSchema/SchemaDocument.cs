using System.Text.Json.Nodes;

namespace GovDisclosure.Model.JsonSchema;

/// <summary>A JSON Schema, complete in itself: it refers to nothing outside.</summary>
public sealed class SchemaDocument
{
    internal SchemaDocument(string text)
    {
        Text = text;
        Id = ToJsonObject()["$id"]!.GetValue<string>();
    }

    /// <summary>Its <c>$id</c>, which carries <see cref="PublicationVersion.Current"/>: <c>https://govdisclosure.example/schema/1.0.0/report-2021.json</c>. It is a name: nothing is to be fetched from there.</summary>
    public string Id { get; }

    /// <summary>The schema as JSON, laid out for people; of a published schema, byte for byte the published file in UTF-8.</summary>
    public string Text { get; }

    /// <summary>The schema as a tree, to be put into another document or changed.</summary>
    /// <returns>A tree of its own for each call.</returns>
    public JsonObject ToJsonObject() => JsonNode.Parse(Text)!.AsObject();

    /// <summary>The schema's name.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
