using GovDisclosure.Model.Forms;
using GovDisclosure.Model.Json;
using GovDisclosure.Model.JsonSchema.Validation;

namespace GovDisclosure.Model.JsonSchema;

/// <summary>Validates the JSON of reports against the published schema of their form, and lists every error.</summary>
/// <remarks>
/// <para><see cref="AnnualReportJson"/> stops at the first error; here each is listed, with the same code, JSON pointer, line, byte and words:
/// all that a schema sees, and what it cannot see: malformed JSON, duplicate members, days that do not exist, amounts
/// no decimal holds, halves of characters, size and depth. A negative number is an error where the form has none.</para>
/// <para>Where <c>form</c> is missing or names no form, that is an error, and the rest is judged as far as both forms have it alike: all but
/// table 二 and the rows of 其他处理 in table 三. Where the JSON breaks off, what came before is judged, and nothing is called missing in an object that was not closed.</para>
/// <para>Nothing here throws on a bad payload. Any number of threads may validate at once.</para>
/// </remarks>
public static class ReportValidator
{
    /// <summary>Validates a report.</summary>
    /// <param name="utf8Json">The report's JSON, which must be all there is.</param>
    /// <returns>The report and every error.</returns>
    public static ReportValidation Validate(ReadOnlySpan<byte> utf8Json)
    {
        ReportPayload.TryRead(utf8Json, Form.All, out AnnualReport? report, out _);
        return new(report, PayloadErrors.In(utf8Json));
    }

    /// <summary>Validates a report.</summary>
    /// <param name="json">The report's JSON, which must be all there is. Bytes in errors are those of its UTF-8.</param>
    /// <returns>The report and every error.</returns>
    public static ReportValidation Validate(ReadOnlySpan<char> json)
    {
        using Utf8Text utf8 = new(json);
        return Validate(utf8.Bytes);
    }

    /// <summary>Validates the one report a stream holds.</summary>
    /// <param name="utf8Json">The stream, read to its end, or to <see cref="AnnualReportJson.MaxBytes"/> if it holds more.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report and every error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async ValueTask<ReportValidation> ValidateAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using StreamWindow window = new(utf8Json);
        await window.FillWithOneAsync(cancellationToken).ConfigureAwait(false);
        return Validate(window.Unread.Span);
    }

    /// <summary>Validates a stream of many reports, holding one at a time: one JSON object a line (NDJSON), or a JSON array.</summary>
    /// <param name="utf8Json">The stream. A single report, laid out over as many lines as it likes, is validated too.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>
    /// An item for each line or element that is not blank. <c>[]</c> gives none; a stream of nothing but white space gives one error.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<ReportValidationItem> ValidateManyAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReportSequence<ReportValidationItem>.ReadAsync(utf8Json, ValidateItem, BrokenItem, cancellationToken);
    }

    /// <summary>
    /// Reads a stream of many reports as <see cref="AnnualReportJson.ReadManyAsync"/> does, at the same speed, but lists every error of
    /// what cannot be read. A report that can be read is not validated, so negative numbers in it are no errors.
    /// </summary>
    /// <param name="utf8Json">The stream, as for <see cref="ValidateManyAsync"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>An item for each line or element that is not blank: a report without errors, or no report and every error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IAsyncEnumerable<ReportValidationItem> ReadManyAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReportSequence<ReportValidationItem>.ReadAsync(utf8Json, ReadItem, BrokenItem, cancellationToken);
    }

    private static bool ValidateItem(ReadOnlySpan<byte> utf8, SequencePlace place, out ReportValidationItem item)
    {
        ReportValidation validation = Validate(utf8);
        item = new(place.Number, new(validation.Report, [.. validation.Errors.Select(error => error.Within(place.Line, place.Byte))]));
        return validation.Report is not null;
    }

    private static bool ReadItem(ReadOnlySpan<byte> utf8, SequencePlace place, out ReportValidationItem item)
    {
        if (!ReportPayload.TryRead(utf8, Form.All, out AnnualReport? report, out _))
        {
            return ValidateItem(utf8, place, out item);
        }

        item = new(place.Number, new(report, []));
        return true;
    }

    private static ReportValidationItem BrokenItem(long number, ReportJsonError error) => new(number, new(null, [error]));
}
