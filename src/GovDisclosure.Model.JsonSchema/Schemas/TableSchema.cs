using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.JsonSchema.Schemas;

/// <summary>Lifts what the schema of a report says of one table to a schema of its own.</summary>
internal static class TableSchema
{
    private const string Reference = "$ref";
    private const string Extension = ".json";

    private static readonly string[] Keywords = ["$defs", "definitions"];

    /// <summary>Chinese is written as itself, as in the published files.</summary>
    private static readonly JsonSerializerOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <param name="table">The table.</param>
    /// <param name="source">The schema of its report in the edition wanted.</param>
    public static SchemaDocument Of(FormTable table, SchemaDocument source)
    {
        JsonObject report = source.ToJsonObject();
        string keyword = Keywords.Single(report.ContainsKey);
        JsonObject definitions = report[keyword]!.AsObject();
        string root = NameIn(report["properties"]![table.Name]![Reference]!);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Reach(definitions[root]!);

        JsonObject schema = new()
        {
            ["$schema"] = report["$schema"]!.DeepClone(),
            ["$id"] = $"{source.Id[..^Extension.Length]}/{table.Name}{Extension}",
        };
        foreach ((string name, JsonNode? value) in definitions[root]!.AsObject())
        {
            schema.Add(name, value?.DeepClone());
        }

        schema.Add(keyword, new JsonObject(definitions
            .Where(definition => reached.Contains(definition.Key))
            .Select(definition => KeyValuePair.Create(definition.Key, definition.Value?.DeepClone()))));
        return new(schema.ToJsonString(Layout) + "\n");

        void Reach(JsonNode node)
        {
            foreach (JsonNode reference in ReferencesIn(node))
            {
                if (reached.Add(NameIn(reference)))
                {
                    Reach(definitions[NameIn(reference)]!);
                }
            }
        }
    }

    private static string NameIn(JsonNode reference) => reference.GetValue<string>().Split('/')[^1];

    private static IEnumerable<JsonNode> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == Reference ? [member.Value!] : ReferencesIn(member.Value)),
        JsonArray elements => elements.SelectMany(ReferencesIn),
        _ => [],
    };
}
