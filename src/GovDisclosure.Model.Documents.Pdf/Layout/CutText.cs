using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Finds words and numbers of which a clipping path, or the edge of the page, leaves only a part to be seen.</summary>
internal static class CutText
{
    /// <summary>How far apart, in parts of their size, characters of one text may stand: beside each other, and in lines below each other.</summary>
    private const double NearBeside = 1.2;

    private const double NearBelow = 2.5;

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

            MarkBesideLost(originals, budget);
        }

        return [.. glyphs.Where(glyph => !glyph.IsCut)];
    }

    /// <summary>What stands near characters that the same box cuts off is not all of its text: a cell may hide a line of it.</summary>
    private static void MarkBesideLost(Dictionary<Glyph, Glyph> originals, ReadingBudget budget)
    {
        ILookup<int, Glyph> seen = originals.Keys.Where(glyph => !glyph.IsCut).ToLookup(glyph => glyph.Clip);
        foreach (IGrouping<int, Glyph> cut in originals.Keys.Where(glyph => glyph.IsCut).GroupBy(glyph => glyph.Clip))
        {
            Glyph[] own = [.. seen[cut.Key]];
            foreach (Glyph lost in cut)
            {
                budget.SpendSteps(1 + (own.Length / 16));
                if (own.MinBy(glyph => Distance(glyph, lost)) is { } nearest && Distance(nearest, lost) < 1)
                {
                    originals[nearest].IsObscured = true;
                }
            }
        }
    }

    /// <summary>How far apart two characters stand, where one is as far as those of one text may.</summary>
    private static double Distance(Glyph one, Glyph other)
    {
        double size = Math.Max(one.Size, other.Size);
        return Math.Max(
            Gap(one.Box.Left, one.Box.Right, other.Box.Left, other.Box.Right) / (NearBeside * size),
            Gap(one.Box.Top, one.Box.Bottom, other.Box.Top, other.Box.Bottom) / (NearBelow * size));
    }

    private static double Gap(double from, double to, double otherFrom, double otherTo) => Math.Max(from, otherFrom) - Math.Min(to, otherTo);
}
