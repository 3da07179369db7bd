using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovDisclosure.Model.Tests.Json;

/// <summary>Options as hosts set them.</summary>
internal static class HostOptions
{
    public static Dictionary<string, JsonSerializerOptions> ByName { get; } = new(StringComparer.Ordinal)
    {
        ["default"] = new(),
        ["web"] = new(JsonSerializerDefaults.Web),
        ["strict"] = JsonSerializerOptions.Strict,
        ["snake case"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper },
        ["source-generated"] = HostContext.Default.Options,
        ["indented"] = new() { WriteIndented = true, IndentCharacter = '\t', NewLine = "\r\n" },
        ["no nulls"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["numbers as strings"] = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["references"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["escaping"] = new() { Encoder = JavaScriptEncoder.Default },
        ["small buffer"] = new() { DefaultBufferSize = 1 },
        ["lenient"] = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, PropertyNameCaseInsensitive = true },
        ["unmapped refused"] = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, MaxDepth = 16 },
    };
}
