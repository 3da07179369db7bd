namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>What is seen on a page.</summary>
/// <param name="Number">The page, counted from 1.</param>
/// <param name="Width">Its width in points, as it is shown.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Glyphs">The characters in the order they are drawn.</param>
/// <param name="Rules">The level and upright lines.</param>
/// <param name="Pictures">Where there is something that is neither: images, form fields, lines that slant or bend.</param>
/// <param name="Fills">The surfaces that stand out from what is under them.</param>
internal sealed record PageDrawing(
    int Number, double Width, double Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Rule> Rules, IReadOnlyList<Box> Pictures, IReadOnlyList<Fill> Fills)
{
    /// <summary>Where characters stand of which nothing is seen because a clipping path cuts them off.</summary>
    public IReadOnlyList<Box> Lost { get; init; } = [];

    /// <summary>The points at which a clipping path, or the edge of the page, cuts lines off.</summary>
    public IReadOnlyList<Box> Cuts { get; init; } = [];

    /// <summary>The direction of its text before it was turned to read from left to right.</summary>
    public TextDirection TurnedFrom { get; init; }

    /// <summary>The place of a point on the page as it is shown.</summary>
    public PdfPlace PlaceOf(double x, double y)
    {
        (double left, double top) = TurnedFrom switch
        {
            TextDirection.Up => (y, Width - x),
            TextDirection.Down => (Height - y, x),
            TextDirection.UpsideDown => (Width - x, Height - y),
            _ => (x, y),
        };
        return new(Number, (int)Math.Round(Math.Clamp(left, int.MinValue, int.MaxValue)), (int)Math.Round(Math.Clamp(top, int.MinValue, int.MaxValue)));
    }
}
