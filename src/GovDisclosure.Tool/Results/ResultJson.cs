using System.Text.Json;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Results;

/// <summary>The JSON of one result. Every member is always there.</summary>
internal static class ResultJson
{
    public static void Write(Utf8JsonWriter json, CheckedReport result)
    {
        json.WriteStartObject();
        json.WriteText("source", result.Source);
        json.WritePropertyName("report");
        WriteReport(json, result.Report);
        json.WriteStartObject("relations");
        json.WriteNumber("checked", result.Check.Relations.Checked);
        json.WriteNumber("blank", result.Check.Relations.Blank);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (Finding finding in result.Check.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (SourceDiagnostic diagnostic in result.Diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteBilingual(Utf8JsonWriter json, string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteText("zh", text.Chinese);
        json.WriteText("en", text.English);
        json.WriteEndObject();
    }

    public static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static void WriteReport(Utf8JsonWriter json, AnnualReport? report)
    {
        if (report is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteText("form", Form.Of(report).Id);
        json.WriteNumber("year", report.Year);
        json.WriteText("agency", report.Agency.Name);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteText("rule", finding.Rule.Id);
        json.WriteText("severity", Name(finding.Severity));
        json.WriteStartArray("cells");
        foreach (FindingCell cell in finding.Cells)
        {
            json.WriteTextValue(cell.Pointer);
        }

        json.WriteEndArray();
        json.WriteStartArray("values");
        foreach (FindingCell cell in finding.Cells)
        {
            if (cell.Number is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteTextValue(cell.Text);
            }
        }

        json.WriteEndArray();
        WriteNumber(json, "expected", finding.Expected);
        WriteNumber(json, "actual", finding.Actual);
        WriteNumber(json, "difference", finding.Difference);
        WriteBilingual(json, "message", finding.Message);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, SourceDiagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteText("code", diagnostic.Code);
        json.WriteText("severity", Name(diagnostic.Severity));
        json.WriteText("cell", diagnostic.Cell);
        json.WriteText("text", diagnostic.Text);
        json.WriteText("place", diagnostic.Place);
        WriteBilingual(json, "message", diagnostic.Message);
        json.WriteEndObject();
    }
}
