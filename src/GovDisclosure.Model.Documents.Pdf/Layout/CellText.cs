using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Reads the characters of a cell.</summary>
internal static class CellText
{
    /// <summary>Line by line; what is turned is read in its own direction, after the rest.</summary>
    public static string Of(IReadOnlyList<Glyph> glyphs) => CharacterFolding.Trim(string.Join('\n', glyphs
        .GroupBy(glyph => glyph.Direction)
        .OrderBy(group => group.Key)
        .SelectMany(group => TextLine.Arrange(Turning.Turn(group, group.Key)))
        .Select(line => line.Text)
        .Where(line => line.Length > 0))).ToString();
}
