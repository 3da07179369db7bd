using System.Runtime.InteropServices;
using System.Text.Json;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Reads and writes a report inside a host's JSON, on the host's reader and writer.</summary>
internal static class EmbeddedReport
{
    /// <summary>Reads the report that begins at the reader's token.</summary>
    /// <exception cref="ReportJsonException">It is no report.</exception>
    public static AnnualReport Read(ref Utf8JsonReader json, IReadOnlyList<Form> forms)
    {
        Utf8JsonReader start = json;
        if (TryReadTokens(ref json, forms, start.TokenStartIndex) is { } report)
        {
            return report;
        }

        json = start;
        return ReadBytes(ref json, forms);
    }

    public static void Write(Utf8JsonWriter json, AnnualReport report)
    {
        using PooledOutput utf8 = new();
        ReportWriter.Write(utf8, report);
        json.WriteRawValue(utf8.Written, skipInputValidation: true);
    }

    /// <summary>Reads from the host's tokens, if the host is as strict as a report demands.</summary>
    private static AnnualReport? TryReadTokens(ref Utf8JsonReader json, IReadOnlyList<Form> forms, long start)
    {
        JsonReaderOptions options = json.CurrentState.Options;
        if (options.CommentHandling != JsonCommentHandling.Disallow || options.AllowTrailingCommas)
        {
            return null;
        }

        try
        {
            return ReportReader.TryRead(ref json, forms, out AnnualReport? report, out _) && json.BytesConsumed - start <= AnnualReportJson.MaxBytes
                ? report
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads the value's own bytes, which shows what the host's reader passes over and where a fault lies.</summary>
    private static AnnualReport ReadBytes(ref Utf8JsonReader json, IReadOnlyList<Form> forms)
    {
        Utf8JsonReader start = json;
        (long line, long firstByte) = PlaceOf(start);
        try
        {
            using JsonDocument value = JsonDocument.ParseValue(ref json);
            if (ReportPayload.TryRead(JsonMarshal.GetRawUtf8Value(value.RootElement), forms, out AnnualReport? report, out ReportJsonError? error))
            {
                return report;
            }

            throw new ReportJsonException(error.Within(line, firstByte));
        }
        catch (JsonException failure) when (failure is not ReportJsonException)
        {
            throw new ReportJsonException(new()
            {
                Code = ReportJsonErrorCodes.MalformedJson,
                Pointer = JsonPath.ToBreak(start).Pointer,
                Line = failure.LineNumber.GetValueOrDefault() + 1,
                Byte = failure.BytePositionInLine.GetValueOrDefault() + 1,
                Found = "",
                Expected = JsonExpectation.Json,
            });
        }
    }

    /// <summary>The line and byte, from 1, of the token a reader stands on. Only a reader's failures tell it, so this provokes one.</summary>
    private static (long Line, long Byte) PlaceOf(Utf8JsonReader json)
    {
        try
        {
            Utf8JsonReader broken = new("\0"u8, isFinalBlock: true, json.CurrentState);
            broken.Read();
            return (1, 1);
        }
        catch (JsonException failure)
        {
            long end = failure.BytePositionInLine.GetValueOrDefault();
            return (failure.LineNumber.GetValueOrDefault() + 1, end - (json.BytesConsumed - json.TokenStartIndex) + 1);
        }
    }
}
