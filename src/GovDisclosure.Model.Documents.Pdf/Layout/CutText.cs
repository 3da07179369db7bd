using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Finds words and numbers of which a clipping path, or the edge of the page, leaves only a part to be seen.</summary>
internal static class CutText
{
    /// <summary>How far apart, in parts of their size, characters of one text may stand: beside each other, and in lines below each other.</summary>
    private const double NearBeside = 1.2;

    private const double NearBelow = 2.5;

    /// <summary>
    /// Leaves the characters that are not cut off; those beside one that is cannot be taken as text. Of a word that is cut off whole
    /// its place is left.
    /// </summary>
    public static PageDrawing Remove(PageDrawing page, ReadingBudget budget)
    {
        if (page.Glyphs.All(glyph => !glyph.IsCut))
        {
            return page;
        }

        List<Glyph> glyphs = WithoutDoubles(page.Glyphs);
        List<Box> lost = [];
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
            HashSet<Glyph> continued = FindContinued(originals.Keys, budget);
            lost.AddRange(originals.Where(pair => pair.Key.IsCut && !continued.Contains(pair.Key)).Select(pair => pair.Value.Box));
        }

        return page with { Glyphs = [.. glyphs.Where(glyph => !glyph.IsCut)], Lost = lost };
    }

    /// <summary>What is drawn again for another part of the page is seen all the same.</summary>
    private static List<Glyph> WithoutDoubles(IReadOnlyList<Glyph> glyphs)
    {
        HashSet<(string, double, double)> seen = [.. glyphs.Where(glyph => !glyph.IsCut).Select(Key)];
        return [.. glyphs.Where(glyph => !glyph.IsCut || !seen.Contains(Key(glyph)))];

        static (string, double, double) Key(Glyph glyph) => (glyph.Text, Math.Round(glyph.Box.CentreX, 1), Math.Round(glyph.Box.CentreY, 1));
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
                if (own.MinBy(DistanceTo) is { } nearest && DistanceTo(nearest) < 1)
                {
                    originals[nearest].IsObscured = true;
                }

                double DistanceTo(Glyph glyph) => Distance(glyph.Box, lost.Box, Math.Max(glyph.Size, lost.Size));
            }
        }
    }

    /// <summary>Finds the characters of words of which the same box shows a part: they belong to that, wherever they come to stand.</summary>
    private static HashSet<Glyph> FindContinued(IEnumerable<Glyph> glyphs, ReadingBudget budget)
    {
        HashSet<Glyph> continued = [];
        foreach (IGrouping<int, Glyph> clipped in glyphs.GroupBy(glyph => glyph.Clip).Where(clipped => clipped.Any(glyph => glyph.IsCut)))
        {
            foreach (List<Glyph> line in TextLine.Group(clipped, budget))
            {
                int start = 0;
                for (int end = 1; end <= line.Count; end++)
                {
                    if (end == line.Count || !TextLine.IsOneWord(line[end - 1], line[end]))
                    {
                        List<Glyph> word = line[start..end];
                        continued.UnionWith(word.Exists(glyph => !glyph.IsCut) ? word : []);
                        start = end;
                    }
                }
            }
        }

        return continued;
    }

    /// <summary>How far apart two boxes stand, where one is as far as those of one text may.</summary>
    private static double Distance(Box one, Box other, double size) => Math.Max(
        Gap(one.Left, one.Right, other.Left, other.Right) / (NearBeside * size),
        Gap(one.Top, one.Bottom, other.Top, other.Bottom) / (NearBelow * size));

    private static double Gap(double from, double to, double otherFrom, double otherTo) => Math.Max(from, otherFrom) - Math.Min(to, otherTo);
}
