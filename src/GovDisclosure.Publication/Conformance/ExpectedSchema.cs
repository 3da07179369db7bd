using System.Text.Json.Nodes;
using GovDisclosure.Publication.Results;
using GovDisclosure.Publication.Schemas;
using static GovDisclosure.Publication.Schemas.DataSchema;

namespace GovDisclosure.Publication.Conformance;

/// <summary>The schema of <see cref="ExpectedFile"/>.</summary>
internal static class ExpectedSchema
{
    public const string Name = "conformance/expected.schema.json";

    public static JsonObject Create()
    {
        SchemaDocument document = new(SchemaDialect.Draft202012, "conformance-case");
        return document.Complete(new()
        {
            ["title"] = "ConformanceCase",
            ["description"] = "What every implementation must say of a payload.",
            ["oneOf"] = new JsonArray(
                document.Reference("Accepted", () => Object(
                    "Accepted",
                    "The payload is a report, and these are all its findings.",
                    [.. Members(), ("relations", FindingsSchema.RelationCount()), ("findings", ListOf(document.Reference("Finding", () => Object("Finding", "A finding without its message.", FindingsSchema.FindingMembers())), "All findings and no others, in this order."))])),
                document.Reference("Refused", () => Object(
                    "Refused",
                    "The payload is no report.",
                    [.. Members(), ("refusal", document.Reference("Refusal", Refusal))]))),
        });
    }

    private static (string Name, JsonObject Schema)[] Members() =>
    [
        ("description", Text("What the case shows.")),
        ("payload", Text("The file with the payload, beside this one.")),
        ("paddedTo", NullableInteger("To how many bytes the payload is padded with spaces at its end before it is read; null where it is read as it is.")),
        ("schema", OneOf("What the JSON Schema alone says of it; not-json where the payload is no JSON text that a schema could judge.", "accepts", "refuses", "not-json")),
    ];

    private static JsonObject Refusal() => Object(
        "Refusal",
        "Why and where the payload is refused.",
        ("pointer", Text("The JSON pointer of the member; empty for the report itself.")),
        ("code", Text("Why, a stable id.")),
        ("line", Integer("The line, counted from 1.")),
        ("byte", Integer("The byte within the line, counted from 1.")));
}
