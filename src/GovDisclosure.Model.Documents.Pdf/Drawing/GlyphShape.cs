using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds the box of a character from the matrix it is drawn with.</summary>
internal static class GlyphShape
{
    /// <summary>How far a usual character reaches above its baseline, and below it, as parts of its size.</summary>
    private const double Ascent = 0.8;

    private const double Descent = 0.12;

    /// <summary>How much of the height of a character's box lies below its baseline.</summary>
    public const double DescentShare = Descent / (Ascent + Descent);

    /// <summary>The sine of the angle up to which a line counts as level or upright.</summary>
    private const double Slant = 0.1;

    /// <summary>The character; null where it comes to nothing.</summary>
    /// <param name="text">What it is.</param>
    /// <param name="matrix">From the units of the font, an em being 1, to points of the page from below.</param>
    /// <param name="width">How wide it is in ems.</param>
    /// <param name="pageHeight">The height of the page.</param>
    public static Glyph? Place(string text, in TransformationMatrix matrix, double width, double pageHeight)
    {
        PdfPoint origin = matrix.Transform(new PdfPoint(0, 0));
        (double alongX, double alongY) = (matrix.A, matrix.B);
        (double upX, double upY) = (matrix.C, matrix.D);
        double size = Math.Sqrt((upX * upX) + (upY * upY));
        double across = Math.Sqrt((alongX * alongX) + (alongY * alongY));
        if (!(size > 0.01 && across > 0.01 && size < 2000 && across < 2000) || !double.IsFinite(origin.X + origin.Y + width))
        {
            return null;
        }

        Span<PdfPoint> corners = [matrix.Transform(new PdfPoint(0, -Descent)), matrix.Transform(new PdfPoint(width, -Descent)), matrix.Transform(new PdfPoint(0, Ascent)), matrix.Transform(new PdfPoint(width, Ascent))];
        Box box = new(corners[0].X, pageHeight - corners[0].Y, corners[0].X, pageHeight - corners[0].Y);
        foreach (PdfPoint corner in corners)
        {
            box = box.Union(new(corner.X, pageHeight - corner.Y, corner.X, pageHeight - corner.Y));
        }

        (double cosine, double sine) = (alongX / across, alongY / across);
        TextDirection direction = Math.Abs(sine) <= Slant ? (cosine > 0 ? TextDirection.Level : TextDirection.UpsideDown)
            : Math.Abs(cosine) <= Slant ? (sine > 0 ? TextDirection.Up : TextDirection.Down)
            : TextDirection.Oblique;
        double baseline = direction == TextDirection.Level ? pageHeight - origin.Y : box.Bottom;
        return new(text, box, baseline, size, direction);
    }
}
