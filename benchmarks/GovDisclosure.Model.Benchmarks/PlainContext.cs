using System.Text.Json.Serialization;

namespace GovDisclosure.Model.Benchmarks;

/// <summary>Source-generated serialization with every strict option there is.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PlainReport))]
public sealed partial class PlainContext : JsonSerializerContext;
