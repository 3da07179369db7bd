using System.Text.Json;
using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Tool.Results;

/// <summary>The JSON of one rule, the same wherever the tool names its rules.</summary>
internal static class RuleJson
{
    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteText("id", rule.Id);
        json.WriteText("severity", ResultJson.Name(rule.DefaultSeverity));
        ResultJson.WriteBilingual(json, "summary", rule.Summary);
        json.WriteStartArray("forms");
        foreach (string form in rule.Forms.Select(form => form.Id))
        {
            json.WriteTextValue(form);
        }

        json.WriteEndArray();
        if (rule.FirstYear is { } year)
        {
            json.WriteNumber("firstYear", year);
        }
        else
        {
            json.WriteNull("firstYear");
        }

        ResultJson.WriteBilingual(json, "message", rule.Message);
        json.WriteEndObject();
    }
}
