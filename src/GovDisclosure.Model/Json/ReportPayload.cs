using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Reads a payload that holds one report and nothing else.</summary>
internal static class ReportPayload
{
    public static readonly JsonReaderOptions Strict = new() { MaxDepth = AnnualReportJson.MaxDepth };

    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        IReadOnlyList<Form> forms,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonError? error)
    {
        error = null;
        if (!TryRead(utf8, forms, out report, out JsonFault fault))
        {
            error = JsonFaultLocator.Locate(utf8, fault);
        }

        return error is null;
    }

    /// <summary>Reads text by way of its UTF-8, in which lines and bytes of errors are counted.</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        IReadOnlyList<Form> forms,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonError? error)
    {
        using Utf8Text utf8 = new(text);
        return TryRead(utf8.Bytes, forms, out report, out error);
    }

    /// <summary>The fault of a payload that nobody looks into: one that is too large, or is UTF-16.</summary>
    public static JsonFault? FaultOfWhole(ReadOnlySpan<byte> utf8) =>
        utf8.Length > AnnualReportJson.MaxBytes ? new(ReportJsonErrorCodes.TooLarge, "", AnnualReportJson.MaxBytes, JsonExpectation.LessBytes)
        : ByteOrder.IsUtf16(utf8) ? new(ReportJsonErrorCodes.InvalidText, "", 0, JsonExpectation.Utf8)
        : null;

    /// <summary>How many of the first bytes are UTF-8.</summary>
    public static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        if (Utf8.IsValid(utf8))
        {
            return utf8.Length;
        }

        int length = 0;
        while (Rune.DecodeFromUtf8(utf8[length..], out _, out int bytes) == OperationStatus.Done)
        {
            length += bytes;
        }

        return length;
    }

    private static bool TryRead(
        ReadOnlySpan<byte> utf8, IReadOnlyList<Form> forms, [NotNullWhen(true)] out AnnualReport? report, out JsonFault fault)
    {
        report = null;
        if (FaultOfWhole(utf8) is { } whole)
        {
            fault = whole;
            return false;
        }

        int valid = ValidLength(utf8);
        int start = ByteOrder.MarkLength(utf8);
        ReadOnlySpan<byte> content = utf8[start..valid];
        bool isRead = TryReadContent(content, forms, out report, out fault);
        bool isCut = valid < utf8.Length && (isRead || fault.Offset >= content.Length);
        if (isCut)
        {
            report = null;
            fault = JsonFault.NotUtf8(fault.Pointer ?? "", content.Length);
        }

        fault = fault with { Offset = fault.Offset + start };
        return isRead && !isCut;
    }

    private static bool TryReadContent(
        ReadOnlySpan<byte> utf8, IReadOnlyList<Form> forms, [NotNullWhen(true)] out AnnualReport? report, out JsonFault fault)
    {
        report = null;
        Utf8JsonReader json = new(utf8, Strict);
        try
        {
            json.Read();
            if (!ReportReader.TryRead(ref json, forms, out report, out fault))
            {
                return false;
            }

            json.Read();
            return true;
        }
        catch (JsonException failure)
        {
            report = null;
            fault = JsonFaultLocator.Malformed(utf8, failure, Strict);
            return false;
        }
    }
}
