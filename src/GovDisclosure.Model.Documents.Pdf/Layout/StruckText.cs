using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Finds characters with a line through their middle: struck out, or printed over the side of a cell.</summary>
internal static class StruckText
{
    /// <summary>What counts as the middle, from the centre, as a part of the character's height or width.</summary>
    private const double Middle = 0.2;

    public static void Mark(IReadOnlyList<Glyph> glyphs, IReadOnlyList<Rule> rules, ReadingBudget budget)
    {
        budget.SpendSteps((long)glyphs.Count * (rules.Count + 1) / 32);
        foreach (Glyph glyph in glyphs)
        {
            (double x, double width) = WideMarks.InkOf(glyph);
            double y = glyph.Box.CentreY;
            foreach (Rule rule in rules)
            {
                (double off, double along, double extent) = rule.IsLevel ? (y - rule.At, x, glyph.Box.Height) : (x - rule.At, y, width);
                if (Math.Abs(off) < Middle * extent && along >= rule.Start && along <= rule.End)
                {
                    glyph.IsObscured = true;
                    break;
                }
            }
        }
    }
}
