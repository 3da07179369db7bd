using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Reads a payload that holds one report and nothing else.</summary>
internal static class ReportPayload
{
    private const int LongestEscape = 6;

    private static readonly JsonReaderOptions Strict = new() { MaxDepth = AnnualReportJson.MaxDepth };

    public static bool TryRead(
        ReadOnlySpan<byte> utf8,
        IReadOnlyList<Form> forms,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonError? error) =>
        TryRead(utf8, Utf8.IsValid(utf8) ? utf8.Length : ValidLength(utf8), forms, out report, out error);

    /// <summary>Reads text by way of its UTF-8, in which lines and bytes of errors are counted.</summary>
    public static bool TryRead(
        ReadOnlySpan<char> text,
        IReadOnlyList<Form> forms,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonError? error)
    {
        using PooledBytes utf8 = new(LongestEscape * text.Length);
        int length = 0;
        while (!text.IsEmpty)
        {
            Utf8.FromUtf16(text, utf8.Span[length..], out int read, out int written, replaceInvalidSequences: false);
            length += written;
            text = text[read..];
            if (!text.IsEmpty)
            {
                // Half a surrogate pair has no UTF-8. As an escape it reaches the reader, which refuses it where it stands.
                Utf8.TryWrite(utf8.Span[length..], CultureInfo.InvariantCulture, $"\\u{(int)text[0]:x4}", out written);
                length += written;
                text = text[1..];
            }
        }

        return TryRead(utf8.Span[..length], length, forms, out report, out error);
    }

    /// <summary>Reads a payload of which only the first <paramref name="valid"/> bytes are UTF-8.</summary>
    private static bool TryRead(
        ReadOnlySpan<byte> utf8,
        int valid,
        IReadOnlyList<Form> forms,
        [NotNullWhen(true)] out AnnualReport? report,
        [NotNullWhen(false)] out ReportJsonError? error)
    {
        error = null;
        if (!TryRead(utf8, valid, forms, out report, out JsonFault fault))
        {
            error = JsonFaultLocator.Locate(utf8, fault);
        }

        return error is null;
    }

    private static bool TryRead(
        ReadOnlySpan<byte> utf8, int valid, IReadOnlyList<Form> forms, [NotNullWhen(true)] out AnnualReport? report, out JsonFault fault)
    {
        report = null;
        if (utf8.Length > AnnualReportJson.MaxBytes)
        {
            fault = new(ReportJsonErrorCodes.TooLarge, "", AnnualReportJson.MaxBytes, JsonExpectation.LessBytes);
            return false;
        }

        if (ByteOrder.IsUtf16(utf8))
        {
            fault = new(ReportJsonErrorCodes.InvalidText, "", 0, JsonExpectation.Utf8);
            return false;
        }

        int start = ByteOrder.MarkLength(utf8);
        ReadOnlySpan<byte> content = utf8[start..valid];
        bool isRead = TryReadContent(content, forms, out report, out fault);
        bool isCut = valid < utf8.Length && (isRead || fault.Offset >= content.Length);
        if (isCut)
        {
            report = null;
            fault = new(ReportJsonErrorCodes.InvalidText, fault.Pointer ?? "", content.Length, JsonExpectation.Utf8);
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

    private static int ValidLength(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        while (length < utf8.Length && Rune.DecodeFromUtf8(utf8[length..], out _, out int bytes) == System.Buffers.OperationStatus.Done)
        {
            length += bytes;
        }

        return length;
    }
}
