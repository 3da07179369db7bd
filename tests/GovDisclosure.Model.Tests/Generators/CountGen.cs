using CsCheck;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>
/// The counts of a whole report at a time. Each report has a mood of its own (how many blanks, how large the numbers), so
/// that reports of blanks alone, reports without any, and everything in between come up often.
/// </summary>
internal static class CountGen
{
    /// <summary>The largest count that JSON may carry.</summary>
    public const long LargestInteroperable = (1L << 53) - 1;

    private static readonly int[] BlanksPerTenNumbers = [0, 1, 10, 100];

    private static readonly Gen<long> Tiny = Gen.Long[0, 2];
    private static readonly Gen<long> Small = Gen.Long[0, 12];
    private static readonly Gen<long> Signed = Gen.Long[-3, 3];
    private static readonly Gen<long> Ordinary = Gen.Frequency((3, Gen.Const(0L)), (3, Small), (2, Gen.Long[0, 100_000]), (1, Gen.Long[-20, -1]));

    private static readonly Gen<long> Interoperable = Gen.Frequency(
        (2, Ordinary),
        (1, Gen.Long[-LargestInteroperable, LargestInteroperable]),
        (1, Gen.OneOf(LargestInteroperable, -LargestInteroperable)));

    private static readonly Gen<long> Any = Gen.Frequency(
        (3, Ordinary),
        (1, Gen.Long[LargestInteroperable - 1, LargestInteroperable + 2]),
        (1, Gen.Long[-LargestInteroperable - 2, -LargestInteroperable + 1]),
        (1, Gen.Long[long.MaxValue - 3, long.MaxValue]),
        (1, Gen.Long[long.MinValue, long.MinValue + 3]),
        (1, Gen.Long));

    private static readonly Gen<long?>[] InteroperableMoods = [.. Moods(Tiny, Small, Signed, Ordinary, Interoperable)];

    private static readonly Gen<long?>[] AnyMoods = [Gen.Const((long?)null), .. InteroperableMoods, .. Moods(Any, Any)];

    /// <summary>That many counts: blank, zero, small, negative, close to ±2⁵³ and to ±2⁶³.</summary>
    public static Gen<long?[]> Cells(int size) => OfMoods(AnyMoods, size);

    /// <summary>That many counts within ±(2⁵³ − 1), as JSON can carry them.</summary>
    public static Gen<long?[]> InteroperableCells(int size) => OfMoods(InteroperableMoods, size);

    private static IEnumerable<Gen<long?>> Moods(params Gen<long>[] numbers) =>
        from number in numbers
        from blanks in BlanksPerTenNumbers
        select Gen.Frequency((blanks, Gen.Const((long?)null)), (10, number.Select(value => (long?)value)));

    private static Gen<long?[]> OfMoods(Gen<long?>[] moods, int size) =>
        Gen.Int[0, moods.Length - 1].SelectMany(mood => moods[mood].Array[size]);
}
