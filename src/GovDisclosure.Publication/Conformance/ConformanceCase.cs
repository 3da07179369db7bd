using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Conformance;

/// <summary>A payload and what every implementation must say of it.</summary>
/// <param name="Group">The folder: a rule's id, <c>odd</c> or <c>refusals</c>.</param>
/// <param name="Name">The file's name, without extension.</param>
/// <param name="Description">What the case shows.</param>
/// <param name="Payload">The report's bytes.</param>
/// <param name="Schema">What the schema alone says of it.</param>
internal sealed record ConformanceCase(string Group, string Name, string Description, byte[] Payload, SchemaVerdict Schema)
{
    /// <summary>Where the payload is published, below <c>schema/</c>.</summary>
    public string Path => $"conformance/cases/{Group}/{Name}.json";

    /// <summary>To how many bytes the payload is padded with spaces at its end before it is read; null where it is read as it is.</summary>
    public int? PaddedTo { get; init; }

    /// <summary>A report, written in full.</summary>
    public static ConformanceCase Of(string group, string name, string description, AnnualReport report) =>
        new(group, name, description, PrettyJson.Write(JsonNode.Parse(AnnualReportJson.WriteBytes(report))!), HasNegative(report) ? SchemaVerdict.Refuses : SchemaVerdict.Accepts);

    /// <summary>The payload as it is read.</summary>
    public byte[] Padded()
    {
        byte[] padded = new byte[PaddedTo ?? Payload.Length];
        padded.AsSpan().Fill((byte)' ');
        Payload.CopyTo(padded, 0);
        return padded;
    }

    private static bool HasNegative(AnnualReport report) =>
        ConsistencyChecker.Check(report).Any(finding => finding.Rule.Id == RuleIds.NegativeValue);
}
