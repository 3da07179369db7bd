namespace GovDisclosure.Model;

/// <summary>三、本年度办理结果 in table 三 on form 2021: how the requests closed in the year were decided.</summary>
public sealed record RequestOutcomes2021 : RequestOutcomes
{
    internal const int Size = 3 * ApplicantCounts.Size + WithheldOutcomes.Size + UnavailableOutcomes.Size + NotProcessedOutcomes.Size + OtherHandling2021.Size;

    /// <summary>The rows with every cell blank.</summary>
    public static RequestOutcomes2021 Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The rows with a printed zero in every cell.</summary>
    public static RequestOutcomes2021 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>（六）其他处理: closed otherwise, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="OtherHandling2021.Blank"/>.</exception>
    public required OtherHandling2021 OtherHandling { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        CopyCommonRowsTo(ref cells);
        OtherHandling.CopyTo(ref cells);
        Total.CopyTo(ref cells);
    }

    internal static RequestOutcomes2021 From(ref ReadOnlySpan<long?> cells) => new()
    {
        Disclosed = ApplicantCounts.From(ref cells),
        PartiallyDisclosed = ApplicantCounts.From(ref cells),
        Withheld = WithheldOutcomes.From(ref cells),
        Unavailable = UnavailableOutcomes.From(ref cells),
        NotProcessed = NotProcessedOutcomes.From(ref cells),
        OtherHandling = OtherHandling2021.From(ref cells),
        Total = ApplicantCounts.From(ref cells),
    };
}
