namespace GovDisclosure.Model;

/// <summary>Table 三、收到和处理政府信息公开申请情况 on form 2021.</summary>
public sealed record RequestHandling2021 : RequestHandling
{
    internal const int Size = 3 * ApplicantCounts.Size + RequestOutcomes2021.Size;

    /// <summary>The table with every cell blank.</summary>
    public static RequestHandling2021 Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The table with a printed zero in every cell.</summary>
    public static RequestHandling2021 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>三、本年度办理结果: how requests were decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null; empty rows are <see cref="RequestOutcomes2021.Blank"/>.</exception>
    public new required RequestOutcomes2021 Outcomes { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    private protected override RequestOutcomes OutcomesOfEitherForm => Outcomes;

    internal void CopyTo(ref Span<long?> cells)
    {
        NewlyReceived.CopyTo(ref cells);
        CarriedOver.CopyTo(ref cells);
        Outcomes.CopyTo(ref cells);
        CarriedForward.CopyTo(ref cells);
    }

    internal static RequestHandling2021 From(ref ReadOnlySpan<long?> cells) => new()
    {
        NewlyReceived = ApplicantCounts.From(ref cells),
        CarriedOver = ApplicantCounts.From(ref cells),
        Outcomes = RequestOutcomes2021.From(ref cells),
        CarriedForward = ApplicantCounts.From(ref cells),
    };
}
