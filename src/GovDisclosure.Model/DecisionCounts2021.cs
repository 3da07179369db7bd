namespace GovDisclosure.Model;

/// <summary>A row of table 二 on form 2021 that counts decisions (件): licensing under Art. 20(5), penalties and compulsion under Art. 20(6).</summary>
public sealed record DecisionCounts2021
{
    internal const int Size = 1;

    /// <summary>The row with every cell blank.</summary>
    public static DecisionCounts2021 Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static DecisionCounts2021 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>本年处理决定数量: decisions made in the year; blank is <see langword="null"/>.</summary>
    public long? Decisions { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = Decisions;
        cells = cells[Size..];
    }

    internal static DecisionCounts2021 From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            Decisions = row[0],
        };
    }
}
