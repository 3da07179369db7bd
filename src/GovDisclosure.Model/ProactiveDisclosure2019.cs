namespace GovDisclosure.Model;

/// <summary>Table 二、主动公开政府信息情况 on form 2019: what Art. 20 obliges the organ to publish of its own accord.</summary>
public sealed record ProactiveDisclosure2019
{
    internal const int Size = 2 * DocumentCounts2019.Size + 4 * ItemDecisionCounts2019.Size + ItemCounts2019.Size + 1;

    /// <summary>The table with every cell blank.</summary>
    public static ProactiveDisclosure2019 Blank { get; } = UniformCells.Blank(Size, static (ref cells) => From(ref cells, null, null));

    /// <summary>The table with a printed zero in every cell.</summary>
    public static ProactiveDisclosure2019 Zero { get; } = UniformCells.Zero(Size, static (ref cells) => From(ref cells, 0, null));

    /// <summary>规章: rules issued by departments or local governments (Art. 20(1)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DocumentCounts2019.Blank"/>.</exception>
    public required DocumentCounts2019 Regulations { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>规范性文件: administrative normative documents (Art. 20(1)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="DocumentCounts2019.Blank"/>.</exception>
    public required DocumentCounts2019 NormativeDocuments { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政许可: administrative licensing (Art. 20(5)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ItemDecisionCounts2019.Blank"/>.</exception>
    public required ItemDecisionCounts2019 AdministrativeLicensing { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>其他对外管理服务事项: other matters of administration and service to the public (Art. 20(5)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ItemDecisionCounts2019.Blank"/>.</exception>
    public required ItemDecisionCounts2019 OtherPublicServices { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政处罚: administrative penalties (Art. 20(6)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ItemDecisionCounts2019.Blank"/>.</exception>
    public required ItemDecisionCounts2019 AdministrativePenalties { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政强制: administrative compulsion (Art. 20(6)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ItemDecisionCounts2019.Blank"/>.</exception>
    public required ItemDecisionCounts2019 AdministrativeCompulsion { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政事业性收费: administrative fees (Art. 20(8)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ItemCounts2019.Blank"/>.</exception>
    public required ItemCounts2019 AdministrativeFees { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>政府集中采购: centralized government procurement (Art. 20(9)).</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="CentralizedProcurement2019.Blank"/>.</exception>
    public required CentralizedProcurement2019 CentralizedProcurement { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>One line for logs and debuggers: which table and form this is.</summary>
    /// <returns><c>proactive disclosure (form 2019)</c>.</returns>
    public override string ToString() => "proactive disclosure (form 2019)";

    internal void CopyTo(ref Span<long?> cells)
    {
        Regulations.CopyTo(ref cells);
        NormativeDocuments.CopyTo(ref cells);
        AdministrativeLicensing.CopyTo(ref cells);
        OtherPublicServices.CopyTo(ref cells);
        AdministrativePenalties.CopyTo(ref cells);
        AdministrativeCompulsion.CopyTo(ref cells);
        AdministrativeFees.CopyTo(ref cells);
        cells[0] = CentralizedProcurement.Projects;
        cells = cells[1..];
    }

    internal static ProactiveDisclosure2019 From(ref ReadOnlySpan<long?> cells, decimal? amount, string? amountText) => new()
    {
        Regulations = DocumentCounts2019.From(ref cells),
        NormativeDocuments = DocumentCounts2019.From(ref cells),
        AdministrativeLicensing = ItemDecisionCounts2019.From(ref cells),
        OtherPublicServices = ItemDecisionCounts2019.From(ref cells),
        AdministrativePenalties = ItemDecisionCounts2019.From(ref cells),
        AdministrativeCompulsion = ItemDecisionCounts2019.From(ref cells),
        AdministrativeFees = ItemCounts2019.From(ref cells),
        CentralizedProcurement = new() { Projects = Take(ref cells), Amount = amount, AmountText = amountText },
    };

    private static long? Take(ref ReadOnlySpan<long?> cells)
    {
        long? cell = cells[0];
        cells = cells[1..];
        return cell;
    }
}
