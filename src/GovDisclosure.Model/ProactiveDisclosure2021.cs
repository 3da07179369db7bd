namespace GovDisclosure.Model;

/// <summary>Table 二、主动公开政府信息情况 on form 2021: what Art. 20 obliges the organ to publish of its own accord.</summary>
public sealed record ProactiveDisclosure2021
{
    internal const int Size = 2 * DocumentCounts2021.Size + 3 * DecisionCounts2021.Size;

    /// <summary>The table with every cell blank.</summary>
    public static ProactiveDisclosure2021 Blank { get; } = UniformCells.Blank(Size, static (ref cells) => From(ref cells, null));

    /// <summary>The table with a printed zero in every cell.</summary>
    public static ProactiveDisclosure2021 Zero { get; } = UniformCells.Zero(Size, static (ref cells) => From(ref cells, 0));

    /// <summary>规章: rules issued by departments or local governments (Art. 20(1)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DocumentCounts2021.Blank"/>.</exception>
    public required DocumentCounts2021 Regulations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政规范性文件: administrative normative documents (Art. 20(1)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DocumentCounts2021.Blank"/>.</exception>
    public required DocumentCounts2021 NormativeDocuments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政许可: administrative licensing (Art. 20(5)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DecisionCounts2021.Blank"/>.</exception>
    public required DecisionCounts2021 AdministrativeLicensing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政处罚: administrative penalties (Art. 20(6)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DecisionCounts2021.Blank"/>.</exception>
    public required DecisionCounts2021 AdministrativePenalties { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政强制: administrative compulsion (Art. 20(6)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DecisionCounts2021.Blank"/>.</exception>
    public required DecisionCounts2021 AdministrativeCompulsion { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政事业性收费: administrative fees (Art. 20(8)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="AdministrativeFees2021.Blank"/>.</exception>
    public required AdministrativeFees2021 AdministrativeFees { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>One line for logs and debuggers: which table and form this is.</summary>
    /// <returns><c>proactive disclosure (form 2021)</c>.</returns>
    public override string ToString() => "proactive disclosure (form 2021)";

    internal void CopyTo(ref Span<long?> cells)
    {
        Regulations.CopyTo(ref cells);
        NormativeDocuments.CopyTo(ref cells);
        AdministrativeLicensing.CopyTo(ref cells);
        AdministrativePenalties.CopyTo(ref cells);
        AdministrativeCompulsion.CopyTo(ref cells);
    }

    internal static ProactiveDisclosure2021 From(ref ReadOnlySpan<long?> cells, decimal? amount) => new()
    {
        Regulations = DocumentCounts2021.From(ref cells),
        NormativeDocuments = DocumentCounts2021.From(ref cells),
        AdministrativeLicensing = DecisionCounts2021.From(ref cells),
        AdministrativePenalties = DecisionCounts2021.From(ref cells),
        AdministrativeCompulsion = DecisionCounts2021.From(ref cells),
        AdministrativeFees = new() { Amount = amount },
    };
}
