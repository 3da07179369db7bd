namespace GovDisclosure.Model;

/// <summary>The row 政府集中采购 of table 二 on form 2019: centralized government procurement (Art. 20(9)).</summary>
/// <remarks>The form prints no unit for the amount, and offices write 元, 万元 or nothing.</remarks>
public sealed record CentralizedProcurement2019
{
    /// <summary>The row with every cell blank.</summary>
    public static CentralizedProcurement2019 Blank { get; } = new();

    /// <summary>The row with a printed zero in both its cells.</summary>
    public static CentralizedProcurement2019 Zero { get; } = new() { Projects = 0, Amount = 0 };

    /// <summary>采购项目数量: procurement projects (项); blank is <see langword="null"/>.</summary>
    public long? Projects { get; init; }

    /// <summary>采购总金额: what was procured, in yuan (元); <see langword="null"/> where the cell is blank or its unit is not known (see <see cref="AmountText"/>).</summary>
    public decimal? Amount { get; init; }

    /// <summary>What the source printed where its unit was not plain, for example <c>251000</c>; otherwise <see langword="null"/>. It is kept for people to judge and takes part in no rule.</summary>
    public string? AmountText { get; init; }
}
