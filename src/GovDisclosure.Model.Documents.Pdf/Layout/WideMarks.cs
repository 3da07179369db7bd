using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>
/// Knows the marks of Chinese text that fill half of their width: at the end of a line, and beside each other, browsers let the empty
/// half reach beyond the room there is.
/// </summary>
internal static class WideMarks
{
    /// <summary>Those whose left half is filled: none of them begins a line.</summary>
    public const string FilledLeft = "，。、；：！？）》〉”’」』】〕";

    /// <summary>Those whose right half is filled: none of them ends a line.</summary>
    public const string FilledRight = "（《〈“‘「『【〔";

    /// <summary>How wide they are at least, in parts of their size.</summary>
    private const double LeastWidth = 0.75;

    /// <summary>Where the middle of what is seen of a character is, and how wide that is.</summary>
    public static (double Centre, double Width) InkOf(Glyph glyph) =>
        IsOneOf(FilledLeft, glyph) ? (glyph.Box.CentreX - (glyph.Box.Width / 4), glyph.Box.Width / 2)
        : IsOneOf(FilledRight, glyph) ? (glyph.Box.CentreX + (glyph.Box.Width / 4), glyph.Box.Width / 2)
        : (glyph.Box.CentreX, glyph.Box.Width);

    /// <summary>Whether the empty half of a mark stands between two characters.</summary>
    public static bool Part(Glyph last, Glyph next) => IsOneOf(FilledLeft, last) || IsOneOf(FilledRight, next);

    private static bool IsOneOf(string marks, Glyph glyph) =>
        glyph is { Direction: TextDirection.Level, Text: [var mark] } && glyph.Box.Width >= LeastWidth * glyph.Size && marks.Contains(mark, StringComparison.Ordinal);
}
