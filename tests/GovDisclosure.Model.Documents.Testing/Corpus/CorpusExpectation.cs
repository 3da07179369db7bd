using System.Text.Json.Nodes;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.Documents.Testing.Corpus;

/// <summary>What should be read in a document.</summary>
/// <param name="Report">The report; null where there is none or it must be refused.</param>
/// <param name="Reported">The cells that are printed unreadably.</param>
/// <param name="Refusal">The diagnostic that says why there is no report.</param>
internal sealed record CorpusExpectation(AnnualReport? Report, IReadOnlyList<string> Reported, string? Refusal)
{
    public string Write() => new JsonObject
    {
        ["report"] = Report is null ? null : JsonNode.Parse(AnnualReportJson.WriteText(Report)),
        ["reported"] = new JsonArray([.. Reported.Select(pointer => (JsonNode)pointer)]),
        ["refusal"] = Refusal,
    }.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";

    public static CorpusExpectation Read(string json)
    {
        JsonNode node = JsonNode.Parse(json)!;
        return new(
            node["report"] is { } report ? AnnualReportJson.Read(report.ToJsonString()) : null,
            [.. node["reported"]!.AsArray().Select(pointer => pointer!.GetValue<string>())],
            node["refusal"]?.GetValue<string>());
    }
}
