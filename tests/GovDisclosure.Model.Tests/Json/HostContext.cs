using System.Text.Json.Serialization;

namespace GovDisclosure.Model.Tests.Json;

/// <summary>A host's own source-generated serialization.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
[JsonSerializable(typeof(Envelope))]
[JsonSerializable(typeof(AnnualReport))]
[JsonSerializable(typeof(AnnualReport2019))]
[JsonSerializable(typeof(AnnualReport2021))]
[JsonSerializable(typeof(List<AnnualReport>))]
[JsonSerializable(typeof(Dictionary<string, List<AnnualReport>>))]
public sealed partial class HostContext : JsonSerializerContext;
