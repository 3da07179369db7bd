using System.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>Tells before anything is written whether a report can be written so that it reads back equal.</summary>
internal static class Writable
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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

    private static void ThrowIfBroken(string? text, string property)
    {
        try
        {
            Strict.GetByteCount(text ?? "");
        }
        catch (EncoderFallbackException failure)
        {
            throw new ArgumentException(
                $"{property} has half of a surrogate pair at character {failure.Index}, which no encoding can hold.", nameof(text), failure);
        }
    }
}
