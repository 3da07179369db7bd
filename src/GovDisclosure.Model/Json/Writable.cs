using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Tells before anything is written whether a report can be written so that it reads back equal.</summary>
internal static class Writable
{
    /// <exception cref="ArgumentException">It cannot; the message names the member.</exception>
    public static void ThrowIfNot(AnnualReport report, Form form, ReadOnlySpan<long?> counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i].GetValueOrDefault() is < -JsonNumber.MaxInteger or > JsonNumber.MaxInteger)
            {
                throw new ArgumentException(
                    $"The cell '{form.CountCells[i].Pointer}' holds {counts[i]}, which not every reader of JSON can hold: the limit is ±{JsonNumber.MaxInteger}.",
                    nameof(report));
            }
        }

        ThrowIfBroken(report.Agency.Name, nameof(Agency.Name));
        ThrowIfBroken(report.Agency.Code, nameof(Agency.Code));
        ThrowIfBroken(report.Overview, nameof(report.Overview));
        ThrowIfBroken(report.ProblemsAndImprovements, nameof(report.ProblemsAndImprovements));
        ThrowIfBroken(report.OtherMatters, nameof(report.OtherMatters));
        ThrowIfBroken(report.AmountText, nameof(report.AmountText));
    }

    private static void ThrowIfBroken(ReadOnlySpan<char> text, string property)
    {
        int at = 0;
        while (text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int next)
        {
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                throw new ArgumentException($"{property} has half of a surrogate pair at character {at}, which no encoding can hold.", nameof(text));
            }

            at += 2;
        }
    }
}
