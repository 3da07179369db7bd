using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Json;

// Everything a consumer does, on the packed packages and compiled ahead of time: read a document, check it, write it, read it back.
ReadResult result = DocumentReader.Read(File.ReadAllBytes(args[0]));
AnnualReport report = result.Report ?? throw new InvalidDataException("The example has no report.");
CheckResult check = ConsistencyChecker.Check(report);

string direct = AnnualReportJson.WriteText(report);
string embedded = JsonSerializer.Serialize(new Envelope(report), HostContext.Default.Envelope);
Envelope? back = JsonSerializer.Deserialize(embedded, HostContext.Default.Envelope);
if (embedded != $"{{\"Report\":{direct}}}" || back?.Report != report || AnnualReportJson.Read(direct) != report)
{
    throw new InvalidDataException("The report does not survive its own JSON.");
}

Console.WriteLine($"{report.Year} {check.Relations.Checked} {string.Join(' ', check.Findings.Select(finding => finding.Rule.Id))}");

internal sealed record Envelope(AnnualReport Report);

[JsonSerializable(typeof(Envelope))]
internal sealed partial class HostContext : JsonSerializerContext;
