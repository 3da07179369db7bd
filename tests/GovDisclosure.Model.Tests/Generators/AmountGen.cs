using CsCheck;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>Amounts of money: blank, zeros of several scales, plain money, negative ones, and decimals of every size and scale.</summary>
internal static class AmountGen
{
    public static Gen<decimal> Money { get; } = Gen.Select(
        Gen.Int[1, int.MaxValue], Gen.Byte[0, 6], (digits, scale) => new decimal(digits, 0, 0, isNegative: false, scale));

    public static Gen<decimal?> Any { get; } = Gen.Frequency(
        (2, Gen.Const((decimal?)null)),
        (2, Gen.OneOf<decimal?>(0m, 0.00m, decimal.MaxValue, decimal.MinValue, new decimal(0, 0, 0, isNegative: true, 1), new decimal(1, 0, 0, isNegative: false, 28))),
        (3, Money.Select(amount => (decimal?)amount)),
        (1, Money.Select(amount => (decimal?)-amount)),
        (1, Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (low, middle, high, negative, scale) =>
            (decimal?)new decimal(low, middle, high, negative, scale))));

    /// <summary>What the source of a report on form 2019 printed where its unit was not plain.</summary>
    public static Gen<string?> Text { get; } = Gen.OneOf<string?>(null, null, "251000", "约 25.1 万", "见附件“采购”\t清单\\1", "");
}
