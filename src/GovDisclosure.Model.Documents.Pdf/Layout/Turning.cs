using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Turns what is printed aslant of the page so that it reads from left to right.</summary>
internal static class Turning
{
    /// <summary>The direction most characters of a page have; a table may lie on its side.</summary>
    public static TextDirection Of(PageDrawing page) => page.Glyphs
        .Where(glyph => glyph.Direction != TextDirection.Oblique && !glyph.IsSpace)
        .GroupBy(glyph => glyph.Direction)
        .OrderByDescending(group => group.Count())
        .Select(group => group.Key)
        .FirstOrDefault(TextDirection.Level);

    /// <summary>A page turned so that text of a direction reads from left to right.</summary>
    public static PageDrawing Turn(PageDrawing page, TextDirection direction)
    {
        if (direction is TextDirection.Level or TextDirection.Oblique)
        {
            return page;
        }

        bool isSideways = direction is TextDirection.Up or TextDirection.Down;
        return new(
            page.Number,
            isSideways ? page.Height : page.Width,
            isSideways ? page.Width : page.Height,
            [.. page.Glyphs.Select(glyph => Turn(glyph, direction, page.Width, page.Height))],
            [.. page.Rules.Select(rule => Turn(rule, direction, page.Width, page.Height))],
            [.. page.Pictures.Select(box => Turn(box, direction, page.Width, page.Height))],
            [.. page.Fills.Select(fill => fill with { Box = Turn(fill.Box, direction, page.Width, page.Height) })])
        {
            Lost = [.. page.Lost.Select(box => Turn(box, direction, page.Width, page.Height))],
            Cuts = [.. page.Cuts.Select(box => Turn(box, direction, page.Width, page.Height))],
            TurnedFrom = direction,
        };
    }

    /// <summary>Characters of one direction turned to read from left to right; those that do already are given back.</summary>
    public static IEnumerable<Glyph> Turn(IEnumerable<Glyph> glyphs, TextDirection direction) =>
        direction is TextDirection.Level or TextDirection.Oblique ? glyphs : glyphs.Select(glyph => Turn(glyph, direction, 0, 0));

    private static Glyph Turn(Glyph glyph, TextDirection direction, double width, double height)
    {
        Box box = Turn(glyph.Box, direction, width, height);
        TextDirection turned = glyph.Direction == TextDirection.Oblique
            ? TextDirection.Oblique
            : (TextDirection)(((int)glyph.Direction - (int)direction + 4) % 4);
        double baseline = turned == TextDirection.Level ? box.Bottom - (box.Height * GlyphShape.DescentShare) : box.Bottom;
        return new(glyph.Text, box, baseline, glyph.Size, turned) { IsObscured = glyph.IsObscured, IsCut = glyph.IsCut, Clip = glyph.Clip, Run = glyph.Run, Font = glyph.Font, IsLink = glyph.IsLink };
    }

    private static Rule Turn(Rule rule, TextDirection direction, double width, double height)
    {
        Box box = Turn(rule.Box, direction, width, height);
        bool isLevel = direction == TextDirection.UpsideDown ? rule.IsLevel : !rule.IsLevel;
        return isLevel ? new(true, box.Top, box.Left, box.Right) : new(false, box.Left, box.Top, box.Bottom);
    }

    private static Box Turn(Box box, TextDirection direction, double width, double height) => direction switch
    {
        TextDirection.Up => new(height - box.Bottom, box.Left, height - box.Top, box.Right),
        TextDirection.Down => new(box.Top, width - box.Right, box.Bottom, width - box.Left),
        _ => new(width - box.Right, height - box.Bottom, width - box.Left, height - box.Top),
    };
}
