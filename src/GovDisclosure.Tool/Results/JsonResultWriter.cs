using System.Text.Json;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Checking;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes one JSON object with everything in it, each result on a line of its own as soon as it is there.</summary>
internal sealed class JsonResultWriter(Stream stream, IReadOnlyList<Rule> rules) : IResultWriter
{
    private readonly ResultStream _output = new(stream);
    private bool _hasResults;

    public ValueTask BeginAsync()
    {
        _output.Add("{\"tool\":"u8);
        _output.Add(WriteTool);
        _output.Add(",\"results\":["u8);
        return _output.SendAsync();
    }

    public ValueTask WriteAsync(CheckedReport result)
    {
        _output.Add(_hasResults ? ",\n"u8 : "\n"u8);
        _output.Add(json => ResultJson.Write(json, result));
        _hasResults = true;
        return _output.SendAsync();
    }

    public ValueTask EndAsync(CheckSummary summary)
    {
        _output.Add(_hasResults ? "\n],\"summary\":"u8 : "],\"summary\":"u8);
        _output.Add(json => WriteSummary(json, summary));
        _output.Add("}\n"u8);
        return _output.SendAsync();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteText("name", ToolVersion.Name);
        json.WriteText("version", ToolVersion.Number);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules)
        {
            RuleJson.Write(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteStartObject();
        json.WriteNumber("reports", summary.Reports);
        json.WriteNumber("unreadable", summary.Unreadable);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteEndObject();
    }
}
