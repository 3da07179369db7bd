namespace GovDisclosure.Model;

/// <summary>The row 行政事业性收费 of table 二 on form 2019, which counts the kinds of administrative fees: Art. 20(8).</summary>
public sealed record ItemCounts2019
{
    internal const int Size = 2;

    /// <summary>The row with every cell blank.</summary>
    public static ItemCounts2019 Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static ItemCounts2019 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>上一年项目数量: items (项) at the end of the year before; blank is <see langword="null"/>.</summary>
    public long? PreviousYearItems { get; init; }

    /// <summary>本年增/减: items (项) added in the year less those dropped, so it may be negative; blank is <see langword="null"/>.</summary>
    public long? Change { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = PreviousYearItems;
        cells[1] = Change;
        cells = cells[Size..];
    }

    internal static ItemCounts2019 From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            PreviousYearItems = row[0],
            Change = row[1],
        };
    }
}
