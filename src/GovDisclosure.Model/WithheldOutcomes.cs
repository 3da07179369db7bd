namespace GovDisclosure.Model;

/// <summary>The rows of （三）不予公开 in table 三: requests refused, by the ground for refusal.</summary>
public sealed record WithheldOutcomes
{
    internal const int Size = 8 * ApplicantCounts.Size;

    /// <summary>The group with every cell blank.</summary>
    public static WithheldOutcomes Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The group with a printed zero in every cell.</summary>
    public static WithheldOutcomes Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>1.属于国家秘密: the information is a state secret (Art. 14).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts StateSecret { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>2.其他法律行政法规禁止公开: a law or administrative regulation forbids disclosure (Art. 14).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts ProhibitedByLaw { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>3.危及“三安全一稳定”: disclosure would endanger national, public or economic security or social stability (Art. 14).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts SecurityAndStability { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>4.保护第三方合法权益: disclosure would harm the lawful rights of a third party (Art. 15, 32).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts ThirdPartyRights { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>5.属于三类内部事务信息: internal affairs, in the three kinds the article names (Art. 16(1)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts InternalAffairs { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>6.属于四类过程性信息: deliberative information, in the four kinds the article names (Art. 16(2)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts DeliberativeProcess { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>7.属于行政执法案卷: an administrative enforcement case file (Art. 16(2)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts EnforcementCaseFile { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>8.属于行政查询事项: a matter of administrative inquiry under other rules (Art. 36(7)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts AdministrativeInquiry { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        StateSecret.CopyTo(ref cells);
        ProhibitedByLaw.CopyTo(ref cells);
        SecurityAndStability.CopyTo(ref cells);
        ThirdPartyRights.CopyTo(ref cells);
        InternalAffairs.CopyTo(ref cells);
        DeliberativeProcess.CopyTo(ref cells);
        EnforcementCaseFile.CopyTo(ref cells);
        AdministrativeInquiry.CopyTo(ref cells);
    }

    internal static WithheldOutcomes From(ref ReadOnlySpan<long?> cells) => new()
    {
        StateSecret = ApplicantCounts.From(ref cells),
        ProhibitedByLaw = ApplicantCounts.From(ref cells),
        SecurityAndStability = ApplicantCounts.From(ref cells),
        ThirdPartyRights = ApplicantCounts.From(ref cells),
        InternalAffairs = ApplicantCounts.From(ref cells),
        DeliberativeProcess = ApplicantCounts.From(ref cells),
        EnforcementCaseFile = ApplicantCounts.From(ref cells),
        AdministrativeInquiry = ApplicantCounts.From(ref cells),
    };
}
