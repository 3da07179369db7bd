namespace GovDisclosure.Model;

/// <summary>The rows of （五）不予处理 in table 三: requests that the organ did not process.</summary>
public sealed record NotProcessedOutcomes
{
    internal const int Size = 5 * ApplicantCounts.Size;

    /// <summary>The group with every cell blank.</summary>
    public static NotProcessedOutcomes Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The group with a printed zero in every cell.</summary>
    public static NotProcessedOutcomes Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>1.信访举报投诉类申请: a petition, report or complaint in the guise of a request (Art. 39).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts PetitionOrComplaint { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>2.重复申请: a repeat of a request already answered (Art. 36(6)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Duplicate { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>3.要求提供公开出版物: a demand for publications on sale or public (Art. 39).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts PublishedMaterial { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>4.无正当理由大量反复申请: many or repeated requests without a proper reason (Art. 35).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Excessive { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>5.要求行政机关确认或重新出具已获取信息: a demand to confirm or reissue information already obtained (named by the form).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts ReissueOrConfirmation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        PetitionOrComplaint.CopyTo(ref cells);
        Duplicate.CopyTo(ref cells);
        PublishedMaterial.CopyTo(ref cells);
        Excessive.CopyTo(ref cells);
        ReissueOrConfirmation.CopyTo(ref cells);
    }

    internal static NotProcessedOutcomes From(ref ReadOnlySpan<long?> cells) => new()
    {
        PetitionOrComplaint = ApplicantCounts.From(ref cells),
        Duplicate = ApplicantCounts.From(ref cells),
        PublishedMaterial = ApplicantCounts.From(ref cells),
        Excessive = ApplicantCounts.From(ref cells),
        ReissueOrConfirmation = ApplicantCounts.From(ref cells),
    };
}
