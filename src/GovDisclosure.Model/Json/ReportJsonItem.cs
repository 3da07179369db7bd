namespace GovDisclosure.Model.Json;

/// <summary>One of many reports read from a stream: either the report, or why it could not be read.</summary>
/// <param name="Number">Its number in the stream, from 1, counting every line or element that is not blank, unreadable ones too.</param>
/// <param name="Report">The report; <see langword="null"/> if it could not be read.</param>
/// <param name="Error">Why it could not be read; line and byte count from the start of the stream. <see langword="null"/> if there is a report.</param>
public sealed record ReportJsonItem(long Number, AnnualReport? Report, ReportJsonError? Error);
