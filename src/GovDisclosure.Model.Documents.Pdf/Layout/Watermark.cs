using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Tells large characters aslant, which are a watermark, from the text of a page; small ones are in the way of what they stand on.</summary>
internal sealed class Watermark
{
    /// <summary>How large its characters are, in parts of the usual size on the page.</summary>
    private const double LeastSize = 2;

    private readonly List<Glyph> _others = [];
    private readonly List<Box> _figures = [];

    public Watermark(IReadOnlyList<Glyph> glyphs)
    {
        double[] sizes = [.. glyphs.Where(glyph => glyph.Direction != TextDirection.Oblique).Select(glyph => glyph.Size).Order()];
        double least = sizes.Length == 0 ? 0 : LeastSize * sizes[sizes.Length / 2];
        foreach (Glyph glyph in glyphs)
        {
            bool isAslant = glyph.Direction == TextDirection.Oblique;
            if (!isAslant || glyph.Size < least)
            {
                glyph.IsObscured |= isAslant;
                _others.Add(glyph);
            }
            else if (glyph.Text.Any(IsFigure))
            {
                _figures.Add(glyph.Box);
            }
        }
    }

    /// <summary>The characters that are no part of it.</summary>
    public IReadOnlyList<Glyph> Others => _others;

    /// <summary>Where it has figures, or characters that may be some: they cannot be told from figures of a cell.</summary>
    public IReadOnlyList<Box> Figures => _figures;

    private static bool IsFigure(char c) => char.IsNumber(c) || c == GridCell.Object;
}
