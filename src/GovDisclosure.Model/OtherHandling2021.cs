namespace GovDisclosure.Model;

/// <summary>The rows of （六）其他处理 in table 三 on form 2021.</summary>
public sealed record OtherHandling2021
{
    internal const int Size = 3 * ApplicantCounts.Size;

    /// <summary>The group with every cell blank.</summary>
    public static OtherHandling2021 Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The group with a printed zero in every cell.</summary>
    public static OtherHandling2021 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: the applicant failed without a proper reason to supplement the request in time, and it was closed (Art. 30).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts SupplementOverdue { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: the applicant failed to pay the fee in time, and the request was closed (Art. 42).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts FeeOverdue { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>3.其他: requests closed in any way the rows before do not name.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Other { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        SupplementOverdue.CopyTo(ref cells);
        FeeOverdue.CopyTo(ref cells);
        Other.CopyTo(ref cells);
    }

    internal static OtherHandling2021 From(ref ReadOnlySpan<long?> cells) => new()
    {
        SupplementOverdue = ApplicantCounts.From(ref cells),
        FeeOverdue = ApplicantCounts.From(ref cells),
        Other = ApplicantCounts.From(ref cells),
    };
}
