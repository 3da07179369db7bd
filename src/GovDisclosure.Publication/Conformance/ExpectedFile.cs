using System.Text.Json.Nodes;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Publication.Conformance;

/// <summary>What a case expects, as it is published beside the payload.</summary>
internal static class ExpectedFile
{
    public static JsonObject Of(ConformanceCase conformanceCase)
    {
        JsonObject expected = new()
        {
            ["description"] = conformanceCase.Description,
            ["payload"] = $"{conformanceCase.Name}.json",
            ["paddedTo"] = conformanceCase.PaddedTo,
            ["schema"] = conformanceCase.Schema switch
            {
                SchemaVerdict.Accepts => "accepts",
                SchemaVerdict.Refuses => "refuses",
                _ => "not-json",
            },
        };
        if (AnnualReportJson.TryRead(conformanceCase.Padded(), out AnnualReport? report, out ReportJsonError? error))
        {
            AddVerdict(expected, ConsistencyChecker.Check(report));
        }
        else
        {
            expected["refusal"] = new JsonObject { ["pointer"] = error.Pointer, ["code"] = error.Code, ["line"] = error.Line, ["byte"] = error.Byte };
        }

        return expected;
    }

    private static void AddVerdict(JsonObject expected, CheckResult result)
    {
        expected["relations"] = new JsonObject { ["checked"] = result.Relations.Checked, ["blank"] = result.Relations.Blank };
        expected["findings"] = result.Findings.Select(FindingJson.Of).ToJson();
    }
}
