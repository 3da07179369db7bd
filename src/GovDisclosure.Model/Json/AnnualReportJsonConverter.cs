using System.Text.Json;
using System.Text.Json.Serialization;
namespace GovDisclosure.Model.Json;
/// <summary>x</summary>
public sealed class AnnualReportJsonConverter<TReport> : JsonConverter<TReport> where TReport : AnnualReport
{
    /// <inheritdoc/>
    public override TReport? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => null;
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReport value, JsonSerializerOptions options) { }
}
