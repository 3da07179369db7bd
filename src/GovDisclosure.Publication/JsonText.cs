using System.Text.Json.Nodes;
using GovDisclosure.Model;

namespace GovDisclosure.Publication;

/// <summary>How texts, names and lists stand in every published file.</summary>
internal static class JsonText
{
    public static JsonObject ToJson(this BilingualText text) => new() { ["zh"] = text.Chinese, ["en"] = text.English };

    public static JsonArray ToJson(this IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    public static JsonArray ToJson(this IEnumerable<JsonObject> objects) => [.. objects];

    /// <summary>What stands at a pointer; null where nothing does.</summary>
    public static JsonNode? At(this JsonNode node, string pointer) => pointer.Split('/').Skip(1).Aggregate((JsonNode?)node, (parent, step) => parent?[step]);

    public static string NameOf(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
