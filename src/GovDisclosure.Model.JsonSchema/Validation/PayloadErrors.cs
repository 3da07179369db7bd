using System.Text.Json;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.JsonSchema.Validation;

/// <summary>Lists every error of a payload.</summary>
internal static class PayloadErrors
{
    /// <returns>The errors in the order of the payload.</returns>
    public static IReadOnlyList<ReportJsonError> In(ReadOnlySpan<byte> utf8)
    {
        if (ReportPayload.FaultOfWhole(utf8) is { } whole)
        {
            return [JsonFaultLocator.Locate(utf8, whole)];
        }

        int start = ByteOrder.MarkLength(utf8);
        int valid = ReportPayload.ValidLength(utf8);
        List<ReportJsonError> errors = [];
        LinePlace place = default;
        foreach (JsonFault fault in FaultsIn(utf8[start..valid], isCut: valid < utf8.Length))
        {
            errors.Add(JsonFaultLocator.Locate(utf8, fault with { Offset = fault.Offset + start }, ref place));
        }

        return errors;
    }

    /// <param name="content">The payload as far as it is UTF-8.</param>
    /// <param name="isCut">Whether something follows that is not.</param>
    private static IEnumerable<JsonFault> FaultsIn(ReadOnlySpan<byte> content, bool isCut)
    {
        FormSchema schema = FormSchema.Of(FormInPayload.Find(new(content, ReportPayload.Strict)));
        PayloadReader payload = new();
        JsonFault? end = Read(payload, content, schema.Report);
        if (isCut && (end is null || end.Value.Offset >= content.Length))
        {
            end = JsonFault.NotUtf8(end?.Pointer ?? "", content.Length);
        }

        if (payload.Nodes.Count > 0)
        {
            SchemaObjections.Note(schema.Graph, payload.Nodes[0]);
        }

        IEnumerable<JsonFault> faults = InOrder(
            payload.Nodes.SelectMany(node => node.Faults()),
            payload.NameFaults.Where(name => name.IsCounted).Select(name => name.Fault));
        return end is { } fault ? faults.Append(fault) : faults;
    }

    /// <returns>Where the payload breaks off; null if it does not.</returns>
    private static JsonFault? Read(PayloadReader payload, ReadOnlySpan<byte> content, JsonMember report)
    {
        try
        {
            payload.Read(new(content, ReportPayload.Strict), report);
            return null;
        }
        catch (JsonException failure)
        {
            return JsonFaultLocator.Malformed(content, failure, ReportPayload.Strict);
        }
    }

    /// <summary>Faults of values and of names, each in the order of the payload, as one.</summary>
    private static IEnumerable<JsonFault> InOrder(IEnumerable<JsonFault> values, IEnumerable<JsonFault> names)
    {
        using IEnumerator<JsonFault> name = names.GetEnumerator();
        bool hasName = name.MoveNext();
        foreach (JsonFault fault in values)
        {
            for (; hasName && name.Current.Offset < fault.Offset; hasName = name.MoveNext())
            {
                yield return name.Current;
            }

            yield return fault;
        }

        for (; hasName; hasName = name.MoveNext())
        {
            yield return name.Current;
        }
    }
}
