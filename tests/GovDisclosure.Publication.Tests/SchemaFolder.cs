using System.Reflection;
using System.Text.Json.Nodes;

namespace GovDisclosure.Publication.Tests;

/// <summary>The published files as they are committed.</summary>
internal static class SchemaFolder
{
    public static string Path { get; } = typeof(SchemaFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "SchemaFolder").Value!;

    /// <summary>Every schema that is published, by its path below the folder.</summary>
    public static IReadOnlyList<string> Schemas { get; } =
    [
        "report-2019.json", "report-2021.json", "report.json", "draft-07/report-2019.json", "draft-07/report-2021.json", "draft-07/report.json",
        "forms.schema.json", "rules.schema.json", "findings.json", "conformance/expected.schema.json",
    ];

    public static string Of(string name) => System.IO.Path.Combine(Path, name);

    public static JsonObject Json(string name) => JsonNode.Parse(File.ReadAllBytes(Of(name)))!.AsObject();

    /// <summary>The expectations of all cases, by path below the folder, with the payloads they speak of.</summary>
    public static IReadOnlyList<PublishedCase> Cases { get; } =
    [
        .. Directory.GetFiles(Of("conformance/cases"), "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(PublishedCase.Load),
    ];
}
