namespace GovDisclosure.Model;

/// <summary>A row of table 二 on form 2019 that counts items and the decisions on them: Art. 20(5) and Art. 20(6).</summary>
public sealed record ItemDecisionCounts2019
{
    internal const int Size = 3;

    /// <summary>The row with every cell blank.</summary>
    public static ItemDecisionCounts2019 Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static ItemDecisionCounts2019 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>上一年项目数量: items (项) at the end of the year before; blank is <see langword="null"/>.</summary>
    public long? PreviousYearItems { get; init; }

    /// <summary>本年增/减: items (项) added in the year less those dropped, so it may be negative; blank is <see langword="null"/>.</summary>
    public long? Change { get; init; }

    /// <summary>处理决定数量: decisions (件) made in the year; blank is <see langword="null"/>.</summary>
    public long? Decisions { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = PreviousYearItems;
        cells[1] = Change;
        cells[2] = Decisions;
        cells = cells[Size..];
    }

    internal static ItemDecisionCounts2019 From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            PreviousYearItems = row[0],
            Change = row[1],
            Decisions = row[2],
        };
    }
}
