namespace GovDisclosure.Model.Documents.Numbers;

/// <summary>A unit in which offices state money.</summary>
/// <param name="Name">As printed.</param>
/// <param name="InYuan">How many yuan one of it is.</param>
internal sealed record MoneyUnit(string Name, decimal InYuan)
{
    public static readonly MoneyUnit Yuan = new("元", 1);
    public static readonly MoneyUnit TenThousandYuan = new("万元", 10_000);
    public static readonly MoneyUnit HundredMillionYuan = new("亿元", 100_000_000);

    private static readonly MoneyUnit[] All = [Yuan, TenThousandYuan, HundredMillionYuan];

    public static MoneyUnit? Find(ReadOnlySpan<char> name)
    {
        foreach (MoneyUnit unit in All)
        {
            if (name.SequenceEqual(unit.Name))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>An amount in this unit, stated in another. Exact for as many digits as <see cref="CellNumber"/> lets through.</summary>
    public decimal Convert(decimal amount, MoneyUnit to) =>
        InYuan >= to.InYuan ? amount * (InYuan / to.InYuan) : amount * (1 / (to.InYuan / InYuan));
}
