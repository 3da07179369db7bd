namespace GovDisclosure.Model;

/// <summary>The rows of （四）无法提供 in table 三: requests for information that the organ could not provide.</summary>
public sealed record UnavailableOutcomes
{
    internal const int Size = 3 * ApplicantCounts.Size;

    /// <summary>The group with every cell blank.</summary>
    public static UnavailableOutcomes Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The group with a printed zero in every cell.</summary>
    public static UnavailableOutcomes Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>1.本机关不掌握相关政府信息: the organ does not hold the information (Art. 36(4)(5)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts NotHeld { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>2.没有现成信息需要另行制作: no such information exists and it would have to be made (Art. 38).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts RequiresCreation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>3.补正后申请内容仍不明确: the request stayed unclear after it was supplemented (Art. 30).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts StillUnclear { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        NotHeld.CopyTo(ref cells);
        RequiresCreation.CopyTo(ref cells);
        StillUnclear.CopyTo(ref cells);
    }

    internal static UnavailableOutcomes From(ref ReadOnlySpan<long?> cells) => new()
    {
        NotHeld = ApplicantCounts.From(ref cells),
        RequiresCreation = ApplicantCounts.From(ref cells),
        StillUnclear = ApplicantCounts.From(ref cells),
    };
}
