using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Reads and writes reports as JSON, directly on bytes, text and streams.</summary>
/// <remarks>
/// <para><see cref="System.Text.Json.JsonSerializer"/> gives the same JSON and the same errors whatever its options are: the report types carry
/// their own converter. The calls here are for those who want the last of speed, or to read without exceptions.</para>
/// <para>Reading is strict. Members may come in any order, but none may be unknown, missing or there twice; a count is an
/// integer within ±(2⁵³ − 1), however it is written; an amount is kept exactly as a decimal or refused. Comments, trailing
/// commas, text after the end and anything but UTF-8 are refused. A UTF-8 byte order mark is skipped.</para>
/// <para>Writing is deterministic: every member in the form's order, <c>null</c> where a cell is blank, characters as themselves.</para>
/// </remarks>
public static class AnnualReportJson
{
    /// <summary>The largest report that is read, in bytes of UTF-8: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The deepest nesting of objects that is read. A report has six levels.</summary>
    public const int MaxDepth = 32;

    /// <summary>Reads a report.</summary>
    /// <param name="utf8Json">The report's JSON, which must be all there is.</param>
    /// <returns>An <see cref="AnnualReport2019"/> or <see cref="AnnualReport2021"/>, as its <c>form</c> says.</returns>
    /// <exception cref="ReportJsonException">The JSON is no report; the exception says why and where.</exception>
    public static AnnualReport Read(ReadOnlySpan<byte> utf8Json) =>
        TryRead(utf8Json, out AnnualReport? report, out ReportJsonError? error) ? report : throw new ReportJsonException(error);

    /// <summary>Reads a report.</summary>
    /// <param name="json">The report's JSON, which must be all there is. Bytes in errors are those of its UTF-8.</param>
    /// <returns>An <see cref="AnnualReport2019"/> or <see cref="AnnualReport2021"/>, as its <c>form</c> says.</returns>
    /// <exception cref="ReportJsonException">The JSON is no report; the exception says why and where.</exception>
    public static AnnualReport Read(ReadOnlySpan<char> json) =>
        ReportPayload.TryRead(json, Form.All, out AnnualReport? report, out ReportJsonError? error) ? report : throw new ReportJsonException(error);

    /// <summary>Reads a report without an exception for what is no report.</summary>
    /// <param name="utf8Json">The report's JSON, which must be all there is.</param>
    /// <param name="report">The report, or null if there is an error.</param>
    /// <param name="error">Why and where the JSON was refused, or null if there is a report.</param>
    /// <returns>Whether the JSON is a report.</returns>
    public static bool TryRead(
        ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out AnnualReport? report, [NotNullWhen(false)] out ReportJsonError? error) =>
        ReportPayload.TryRead(utf8Json, Form.All, out report, out error);

    /// <summary>Reads the one report a stream holds.</summary>
    /// <param name="utf8Json">The stream, read to its end, or to <see cref="MaxBytes"/> if it holds more.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="ReportJsonException">The JSON is no report; the exception says why and where.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<AnnualReport> ReadAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using StreamWindow window = new(utf8Json);
        await window.FillWithOneAsync(cancellationToken).ConfigureAwait(false);
        return Read(window.Unread.Span);
    }

    /// <summary>Reads a stream of many reports without ever holding more than one: one JSON object a line (NDJSON), or a JSON array.</summary>
    /// <param name="utf8Json">The stream. A single report, laid out over as many lines as it likes, is read too.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// An item for each line or element that is not blank: the report, or why it could not be read, after which reading goes
    /// on with the next. <c>[]</c> gives none; a stream of nothing but white space gives one error.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<ReportJsonItem> ReadManyAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReportSequence<ReportJsonItem>.ReadAsync(utf8Json, ReportJsonItem.TryRead, ReportJsonItem.Broken, cancellationToken);
    }

    /// <summary>Writes reports to a stream, one JSON object a line (NDJSON).</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reports">The reports, taken one at a time.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all reports have been written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="reports"/> is null.</exception>
    /// <exception cref="ArgumentException">A report holds what JSON cannot, see <see cref="Write"/>; those before it have been written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async ValueTask WriteManyAsync(
        Stream output, IAsyncEnumerable<AnnualReport> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        using PooledOutput line = new();
        await foreach (AnnualReport report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            line.Clear();
            ReportWriter.Write(line, report);
            line.Write("\n"u8);
            await output.WriteAsync(line.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a report.</summary>
    /// <param name="output">Where to; a pooled writer costs no allocation.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A count lies beyond ±(2⁵³ − 1), or a text holds half of a surrogate pair; nothing has been written.</exception>
    public static void Write(IBufferWriter<byte> output, AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ReportWriter.Write(output, report);
    }

    /// <summary>Writes a report into a new array.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its JSON in UTF-8, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A count lies beyond ±(2⁵³ − 1), or a text holds half of a surrogate pair.</exception>
    public static byte[] WriteBytes(AnnualReport report)
    {
        using PooledOutput output = new();
        ReportWriter.Write(output, report);
        return output.Written.ToArray();
    }

    /// <summary>Writes a report into a new string.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A count lies beyond ±(2⁵³ − 1), or a text holds half of a surrogate pair.</exception>
    public static string WriteText(AnnualReport report)
    {
        using PooledOutput output = new();
        ReportWriter.Write(output, report);
        return Encoding.UTF8.GetString(output.Written);
    }

    /// <summary>Writes a report to a stream.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when the report has been written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">A count lies beyond ±(2⁵³ − 1), or a text holds half of a surrogate pair; nothing has been written.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public static async ValueTask WriteAsync(Stream output, AnnualReport report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(WriteBytes(report), cancellationToken).ConfigureAwait(false);
    }
}
