namespace GovDisclosure.Model;

/// <summary>The row 行政事业性收费 of table 二 on form 2021: administrative fees (Art. 20(8)).</summary>
public sealed record AdministrativeFees2021
{
    /// <summary>The row with its cell blank.</summary>
    public static AdministrativeFees2021 Blank { get; } = new();

    /// <summary>The row with a printed zero in its cell.</summary>
    public static AdministrativeFees2021 Zero { get; } = new() { Amount = 0 };

    /// <summary>本年收费金额（单位：万元）: fees charged in the year, in units of 10,000 yuan (万元); blank is <see langword="null"/>. Digits after the point are kept as given.</summary>
    public decimal? Amount { get; init; }
}
