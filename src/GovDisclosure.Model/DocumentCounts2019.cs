namespace GovDisclosure.Model;

/// <summary>A row of table 二 on form 2019 that counts documents (件) under Art. 20(1): rules or normative documents.</summary>
public sealed record DocumentCounts2019
{
    internal const int Size = 3;

    /// <summary>The row with every cell blank.</summary>
    public static DocumentCounts2019 Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static DocumentCounts2019 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>本年新制作数量: documents made in the year; blank is <see langword="null"/>.</summary>
    public long? NewlyMade { get; init; }

    /// <summary>本年新公开数量: documents made public in the year; blank is <see langword="null"/>.</summary>
    public long? NewlyPublished { get; init; }

    /// <summary>对外公开总数量: documents open to the public at the end of the year; blank is <see langword="null"/>.</summary>
    public long? TotalPublished { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = NewlyMade;
        cells[1] = NewlyPublished;
        cells[2] = TotalPublished;
        cells = cells[Size..];
    }

    internal static DocumentCounts2019 From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            NewlyMade = row[0],
            NewlyPublished = row[1],
            TotalPublished = row[2],
        };
    }
}
