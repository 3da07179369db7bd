namespace GovDisclosure.Model;

/// <summary>The row （六）其他处理 of table 三 on form 2019, which is one line.</summary>
public sealed record OtherHandling2019
{
    internal const int Size = ApplicantCounts.Size;

    /// <summary>The group with every cell blank.</summary>
    public static OtherHandling2019 Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The group with a printed zero in every cell.</summary>
    public static OtherHandling2019 Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>（六）其他处理: requests closed in any way the rows before do not name.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ApplicantCounts.Blank"/>.</exception>
    public required ApplicantCounts Other { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    internal void CopyTo(ref Span<long?> cells)
    {
        Other.CopyTo(ref cells);
    }

    internal static OtherHandling2019 From(ref ReadOnlySpan<long?> cells) => new()
    {
        Other = ApplicantCounts.From(ref cells),
    };
}
