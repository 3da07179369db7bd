namespace GovDisclosure.Model;

/// <summary>A row of table 二 on form 2021 that counts documents (件) under Art. 20(1): rules or normative documents.</summary>
public sealed record DocumentCounts2021
{
    internal const int Size = 3;

    /// <summary>The row with every cell blank.</summary>
    public static DocumentCounts2021 Blank { get; } = new();

    /// <summary>The row with a printed zero in every cell.</summary>
    public static DocumentCounts2021 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>本年制发件数: documents issued in the year; blank is <see langword="null"/>.</summary>
    public long? Issued { get; init; }

    /// <summary>本年废止件数: documents repealed in the year; blank is <see langword="null"/>.</summary>
    public long? Repealed { get; init; }

    /// <summary>现行有效件数: documents in force at the end of the year; blank is <see langword="null"/>.</summary>
    public long? InForce { get; init; }

    internal void CopyTo(ref Span<long?> cells)
    {
        cells[0] = Issued;
        cells[1] = Repealed;
        cells[2] = InForce;
        cells = cells[Size..];
    }

    internal static DocumentCounts2021 From(ref ReadOnlySpan<long?> cells)
    {
        ReadOnlySpan<long?> row = cells[..Size];
        cells = cells[Size..];
        return new()
        {
            Issued = row[0],
            Repealed = row[1],
            InForce = row[2],
        };
    }
}
