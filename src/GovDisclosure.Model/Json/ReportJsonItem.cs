using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>One of many reports read from a stream: either the report, or why it could not be read.</summary>
/// <param name="Number">Its number in the stream, from 1, counting every line or element that is not blank, unreadable ones too.</param>
/// <param name="Report">The report; <see langword="null"/> if it could not be read.</param>
/// <param name="Error">Why it could not be read; line and byte count from the start of the stream. <see langword="null"/> if there is a report.</param>
public sealed record ReportJsonItem(long Number, AnnualReport? Report, ReportJsonError? Error)
{
    internal static bool TryRead(ReadOnlySpan<byte> utf8, SequencePlace place, out ReportJsonItem item)
    {
        bool isRead = ReportPayload.TryRead(utf8, Form.All, out AnnualReport? report, out ReportJsonError? error);
        item = new(place.Number, report, error?.Within(place.Line, place.Byte));
        return isRead;
    }

    internal static ReportJsonItem Broken(long number, ReportJsonError error) => new(number, null, error);
}
