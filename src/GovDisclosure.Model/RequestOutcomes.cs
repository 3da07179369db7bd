using System.Globalization;

namespace GovDisclosure.Model;

/// <summary>三、本年度办理结果 in table 三: how the requests closed in the year were decided, as far as both forms have it in common.</summary>
public abstract record RequestOutcomes
{
    private protected RequestOutcomes()
    {
    }

    /// <summary>（一）予以公开: disclosed in full (Art. 36(1)(2)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Disclosed { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>（二）部分公开（区分处理的，只计这一情形，不计其他情形）: disclosed in part; a request split this way counts here and nowhere else (Art. 37).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts PartiallyDisclosed { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>（三）不予公开: refused, by ground.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="WithheldOutcomes.Blank"/>.</exception>
    public required WithheldOutcomes Withheld { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>（四）无法提供: could not be provided, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="UnavailableOutcomes.Blank"/>.</exception>
    public required UnavailableOutcomes Unavailable { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>（五）不予处理: not processed, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="NotProcessedOutcomes.Blank"/>.</exception>
    public required NotProcessedOutcomes NotProcessed { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>（七）总计: in each column, the sum of every outcome row before it.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Total { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>One line for logs and debuggers: the totals of the outcomes that have a row of their own, and of all.</summary>
    /// <returns>For example <c>disclosed 9, partially disclosed 0, all outcomes 13</c>.</returns>
    public sealed override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"disclosed {CellText.Of(Disclosed.Total)}, partially disclosed {CellText.Of(PartiallyDisclosed.Total)}, all outcomes {CellText.Of(Total.Total)}");

    private protected void CopyCommonRowsTo(ref Span<long?> cells)
    {
        Disclosed.CopyTo(ref cells);
        PartiallyDisclosed.CopyTo(ref cells);
        Withheld.CopyTo(ref cells);
        Unavailable.CopyTo(ref cells);
        NotProcessed.CopyTo(ref cells);
    }
}
