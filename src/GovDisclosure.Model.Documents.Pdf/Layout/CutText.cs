using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Finds words and numbers of which a clipping path, or the edge of the page, leaves only a part to be seen.</summary>
internal static class CutText
{
    /// <summary>Gives the characters that are not cut off; those beside one that is cannot be taken as text.</summary>
    public static IReadOnlyList<Glyph> Remove(IReadOnlyList<Glyph> glyphs, ReadingBudget budget)
    {
        if (glyphs.All(glyph => !glyph.IsCut))
        {
            return glyphs;
        }

        foreach (IGrouping<TextDirection, Glyph> group in glyphs.Where(glyph => !glyph.IsSpace && glyph.Direction != TextDirection.Oblique).GroupBy(glyph => glyph.Direction))
        {
            Glyph[] own = [.. group];
            Dictionary<Glyph, Glyph> originals = Turning.Turn(own, group.Key).Zip(own).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (List<Glyph> line in TextLine.Group(originals.Keys, budget))
            {
                foreach ((Glyph last, Glyph next) in line.Zip(line.Skip(1)))
                {
                    if (last.IsCut != next.IsCut && TextLine.IsOneWord(last, next))
                    {
                        originals[last.IsCut ? next : last].IsObscured = true;
                    }
                }
            }
        }

        return [.. glyphs.Where(glyph => !glyph.IsCut)];
    }
}
