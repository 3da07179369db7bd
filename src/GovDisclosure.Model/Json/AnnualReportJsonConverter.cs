using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write reports, wherever they stand in a host's own types and whatever its
/// options are: names, order, escaping, number handling and strictness are those of the report's JSON, not the host's.
/// </summary>
/// <typeparam name="TReport">The type asked for: <see cref="AnnualReport"/>, or one of the report types, which then refuses the other form.</typeparam>
/// <remarks>
/// The report types name this converter themselves; nobody needs to register it. What the host's own reader meets before it
/// hands a report over is the host's to refuse and to hold in memory: JSON that is malformed, or nested deeper than its
/// <see cref="JsonSerializerOptions.MaxDepth"/>, gives its own <see cref="JsonException"/>, and a report beyond
/// <see cref="AnnualReportJson.MaxBytes"/> is refused only once the host has it whole.
/// </remarks>
public sealed class AnnualReportJsonConverter<TReport> : JsonConverter<TReport>
    where TReport : AnnualReport
{
    private static readonly IReadOnlyList<Form> AcceptedForms =
        typeof(TReport) == typeof(AnnualReport2019) ? [Form.Year2019]
        : typeof(TReport) == typeof(AnnualReport2021) ? [Form.Year2021]
        : Form.All;

    /// <inheritdoc/>
    /// <exception cref="ReportJsonException">The JSON is no report of this type; the exception says why and where.</exception>
    public override TReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (TReport)EmbeddedReport.Read(ref reader, AcceptedForms);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A count lies beyond ±(2⁵³ − 1), or a text holds half of a surrogate pair.</exception>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EmbeddedReport.Write(writer, value);
    }
}
