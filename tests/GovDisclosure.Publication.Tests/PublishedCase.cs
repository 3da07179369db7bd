using System.Text.Json.Nodes;

namespace GovDisclosure.Publication.Tests;

/// <summary>A case of the conformance suite as it is committed.</summary>
internal sealed record PublishedCase(string Group, string Name, byte[] Payload, JsonObject Expected)
{
    /// <summary>The form its name begins with.</summary>
    public string FormId => Name.Split('-')[0];

    public JsonObject? Refusal => Expected["refusal"]?.AsObject();

    /// <summary>Whether it takes more than doubles to judge its numbers.</summary>
    public bool IsBeyondDoubles => Name.Contains("count-beyond-doubles", StringComparison.Ordinal);

    public string SchemaVerdict => Expected["schema"]!.GetValue<string>();

    public IReadOnlyList<JsonObject> Findings => [.. Expected["findings"]!.AsArray().Select(finding => finding!.AsObject())];

    public static PublishedCase Load(string expectedFile)
    {
        JsonObject expected = JsonNode.Parse(File.ReadAllBytes(expectedFile))!.AsObject();
        string folder = Path.GetDirectoryName(expectedFile)!;
        byte[] payload = File.ReadAllBytes(Path.Combine(folder, expected["payload"]!.GetValue<string>()));
        if (expected["paddedTo"]?.GetValue<int>() is { } length)
        {
            payload = [.. payload, .. Enumerable.Repeat((byte)' ', length - payload.Length)];
        }

        return new(Path.GetFileName(folder), Path.GetFileName(expectedFile)[..^".expected.json".Length], payload, expected);
    }

    public override string ToString() => $"{Group}/{Name}";
}
