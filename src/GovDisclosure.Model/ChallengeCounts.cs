namespace GovDisclosure.Model;

/// <summary>One group of table 四: a number of cases (件) against the organ's handling of government information, by how they ended, with the total (总计) that must equal the sum of the other four.</summary>
public sealed record ChallengeCounts
{
    internal const int Size = 5;

    /// <summary>The row with every cell blank.</summary>
    public static ChallengeCounts Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static ChallengeCounts Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>结果维持: cases that upheld what the organ did; blank is <see langword="null"/>.</summary>
    public long? Upheld { get; init; }

    /// <summary>结果纠正: cases that corrected what the organ did; blank is <see langword="null"/>.</summary>
    public long? Corrected { get; init; }

    /// <summary>其他结果: cases that ended otherwise; blank is <see langword="null"/>.</summary>
    public long? OtherOutcome { get; init; }

    /// <summary>尚未审结: cases not yet concluded at the end of the year; blank is <see langword="null"/>.</summary>
    public long? Pending { get; init; }

    /// <summary>总计: the sum of the four cells before it; blank is <see langword="null"/>, and is not filled in unless asked for.</summary>
    public long? Total { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = Upheld;
        cells[1] = Corrected;
        cells[2] = OtherOutcome;
        cells[3] = Pending;
        cells[4] = Total;
        cells = cells[Size..];
    }

    internal static ChallengeCounts From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            Upheld = row[0],
            Corrected = row[1],
            OtherOutcome = row[2],
            Pending = row[3],
            Total = row[4],
        };
    }
}
