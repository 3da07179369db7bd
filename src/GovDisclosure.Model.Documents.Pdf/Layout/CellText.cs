using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Reads the characters of a cell.</summary>
internal static class CellText
{
    /// <summary>How much room a character takes, in parts of its size, and how much a cell leaves free at both its sides, in points.</summary>
    private const double Character = 1.1;

    private const double Padding = 12;

    /// <summary>So many letters are a label, and no mark for a blank.</summary>
    private const int ShortestLabel = 2;

    /// <summary>Line by line; what is turned is read in its own direction, after the rest.</summary>
    public static string Of(IReadOnlyList<Glyph> glyphs, ReadingBudget budget) => CharacterFolding.Trim(string.Join('\n', glyphs
        .GroupBy(glyph => glyph.Direction)
        .OrderBy(group => group.Key)
        .SelectMany(group => TextLine.Arrange(Turning.Turn(group, group.Key), budget))
        .Select(line => line.Text)
        .Where(line => line.Length > 0))).ToString();

    /// <summary>Whether a text is words and holds no figure.</summary>
    public static bool IsLabel(string text) => !text.Any(char.IsNumber) && text.Count(char.IsLetter) >= ShortestLabel;

    /// <summary>Whether a character more would not have found room in the last line.</summary>
    public static bool IsFull(IReadOnlyList<Glyph> glyphs, Box cell, ReadingBudget budget) =>
        TextLine.Arrange(glyphs.Where(glyph => glyph.Direction == TextDirection.Level && !glyph.IsSpace), budget) is [.., var last]
        && cell.Width - last.Box.Width < (Character * last.Size) + Padding;
}
