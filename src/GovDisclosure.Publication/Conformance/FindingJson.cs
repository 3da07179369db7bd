using System.Text.Json.Nodes;
using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Publication.Conformance;

/// <summary>A finding as far as every implementation must agree on it: all but its message.</summary>
internal static class FindingJson
{
    public static JsonObject Of(Finding finding) => new()
    {
        ["rule"] = finding.Rule.Id,
        ["severity"] = JsonText.NameOf(finding.Severity),
        ["cells"] = finding.Cells.Select(cell => cell.Pointer).ToJson(),
        ["values"] = new JsonArray([.. finding.Cells.Select(Value)]),
        ["expected"] = finding.Expected,
        ["actual"] = finding.Actual,
        ["difference"] = finding.Difference,
    };

    private static JsonNode? Value(FindingCell cell) => cell.Number is { } number ? JsonValue.Create(number) : cell.Text is { } text ? JsonValue.Create(text) : null;
}
