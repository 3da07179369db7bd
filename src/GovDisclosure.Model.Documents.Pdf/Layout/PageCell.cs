using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>A cell of a table on one page, or the part of it that is on that page.</summary>
/// <param name="Region">The rows and columns it spans.</param>
/// <param name="Box">Where it is.</param>
/// <param name="Text">What stands in it, line by line.</param>
/// <param name="TextRows">The first and the last row its text reaches into; null where there is none.</param>
/// <param name="IsDoubtful">Whether it is not certain that its text is all its own.</param>
/// <param name="HasPicture">Whether more is seen in it than its text.</param>
internal sealed record PageCell(CellRegion Region, Box Box, string Text, (int First, int Last)? TextRows, bool IsDoubtful, bool HasPicture)
{
    /// <summary>How many rows of the table it reaches into, its own counted.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Whether a line closes it below, and above.</summary>
    public bool IsClosedBelow { get; init; } = true;

    public bool IsClosedAbove { get; init; } = true;

    /// <summary>Whether the last line of its text is so long that a character more would not have found room.</summary>
    public bool IsFull { get; init; }

    /// <summary>Whether its text reads as a figure does: with digits and without letters.</summary>
    public bool IsFigure => Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 && !Text.Any(char.IsLetter);

    /// <summary>Its text, with the signs of what is wrong with it.</summary>
    public string Shown => IsDoubtful ? $"{Text}{GridCell.Uncertain}" : HasPicture ? $"{Text}{GridCell.Object}" : Text;
}
