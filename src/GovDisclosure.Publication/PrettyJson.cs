using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovDisclosure.Publication;

/// <summary>Lays JSON out for people: what fits on a line stands on one, everything else is indented. The same input gives the same bytes.</summary>
internal static class PrettyJson
{
    private const int Indent = 2;
    private const int Width = 120;

    /// <summary>Chinese is written as itself: the files are read by people as much as by programs.</summary>
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(JsonNode node)
    {
        StringBuilder text = new();
        Write(text, node, depth: 0, lead: 0);
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    /// <param name="text">What has been written.</param>
    /// <param name="node">What to write next.</param>
    /// <param name="depth">How far its members are nested.</param>
    /// <param name="lead">How much already stands on the line.</param>
    private static void Write(StringBuilder text, JsonNode? node, int depth, int lead)
    {
        string line = OnOneLine(node);
        if (node is not (JsonObject or JsonArray) || lead + line.Length <= Width || IsRowOfFigures(node))
        {
            text.Append(line);
            return;
        }

        bool isObject = node is JsonObject;
        IEnumerable<(string Lead, JsonNode? Value)> items = node is JsonObject members
            ? members.Select(member => ($"{Quote(member.Key)}: ", member.Value))
            : node.AsArray().Select(element => ("", element));
        string margin = new(' ', (depth + 1) * Indent);
        char separator = isObject ? '{' : '[';
        foreach ((string name, JsonNode? value) in items)
        {
            text.Append(separator).Append('\n').Append(margin).Append(name);
            Write(text, value, depth + 1, margin.Length + name.Length);
            separator = ',';
        }

        text.Append('\n').Append(' ', depth * Indent).Append(isObject ? '}' : ']');
    }

    private static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } members => $"{{ {string.Join(", ", members.Select(member => $"{Quote(member.Key)}: {OnOneLine(member.Value)}"))} }}",
        JsonArray { Count: > 0 } elements => $"[{string.Join(", ", elements.Select(OnOneLine))}]",
        _ => node?.ToJsonString(Compact) ?? "null",
    };

    private static bool IsRowOfFigures(JsonNode node) =>
        node is JsonArray elements && elements.All(element => element is null || element.GetValueKind() is JsonValueKind.Number);

    private static string Quote(string name) => JsonSerializer.Serialize(name, Compact);
}
