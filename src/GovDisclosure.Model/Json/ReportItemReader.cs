namespace GovDisclosure.Model.Json;

/// <summary>Makes an item of one of many reports.</summary>
/// <typeparam name="TItem">What becomes of a report.</typeparam>
/// <param name="utf8">The line or element.</param>
/// <param name="place">Where it begins, to which its errors are moved.</param>
/// <param name="item">The item.</param>
/// <returns>Whether there is a report in it, so that what the sequence itself lacks after it is an error of its own.</returns>
internal delegate bool ReportItemReader<TItem>(ReadOnlySpan<byte> utf8, SequencePlace place, out TItem item);
