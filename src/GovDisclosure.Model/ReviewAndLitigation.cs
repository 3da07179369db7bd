using System.Globalization;

namespace GovDisclosure.Model;

/// <summary>Table 四、政府信息公开行政复议、行政诉讼情况: administrative review and litigation against the organ's handling of government information.</summary>
public sealed record ReviewAndLitigation
{
    internal const int Size = 3 * ChallengeCounts.Size;

    /// <summary>The table with every cell blank.</summary>
    public static ReviewAndLitigation Blank { get; } = UniformCells.Blank(Size, From);

    /// <summary>The table with a printed zero in every cell.</summary>
    public static ReviewAndLitigation Zero { get; } = UniformCells.Zero(Size, From);

    /// <summary>行政复议: administrative review.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ChallengeCounts.Blank"/>.</exception>
    public required ChallengeCounts AdministrativeReview { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政诉讼：未经复议直接起诉: litigation brought without review first.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ChallengeCounts.Blank"/>.</exception>
    public required ChallengeCounts DirectLitigation { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>行政诉讼：复议后起诉: litigation brought after review.</summary>
    /// <exception cref="ArgumentNullException">The value is null; an empty row is <see cref="ChallengeCounts.Blank"/>.</exception>
    public required ChallengeCounts LitigationAfterReview { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>One line for logs and debuggers: the totals of the three groups.</summary>
    /// <returns>For example <c>review 1, direct litigation 0, litigation after review blank</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"review {CellText.Of(AdministrativeReview.Total)}, direct litigation {CellText.Of(DirectLitigation.Total)}, litigation after review {CellText.Of(LitigationAfterReview.Total)}");

    internal void CopyTo(ref Span<long?> cells)
    {
        AdministrativeReview.CopyTo(ref cells);
        DirectLitigation.CopyTo(ref cells);
        LitigationAfterReview.CopyTo(ref cells);
    }

    internal static ReviewAndLitigation From(ref ReadOnlySpan<long?> cells) => new()
    {
        AdministrativeReview = ChallengeCounts.From(ref cells),
        DirectLitigation = ChallengeCounts.From(ref cells),
        LitigationAfterReview = ChallengeCounts.From(ref cells),
    };
}
