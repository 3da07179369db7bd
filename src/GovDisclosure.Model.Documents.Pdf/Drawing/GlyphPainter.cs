using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Paints characters on a canvas: filled, with a line around them, or as a hole for what is painted afterwards.</summary>
internal static class GlyphPainter
{
    public static void Paint(Canvas canvas, Glyph glyph, CurrentGraphicsState state, Box clip)
    {
        InkColours ink = (InkColours)state.ColorSpaceContext!;
        bool isFilled = state.AlphaConstantNonStroking > 0;
        bool isStroked = state.AlphaConstantStroking > 0;
        switch (state.FontState.TextRenderingMode)
        {
            case TextRenderingMode.Fill or TextRenderingMode.FillClip when isFilled:
                canvas.AddGlyph(glyph, clip, ink.Fill);
                break;
            case TextRenderingMode.Stroke or TextRenderingMode.StrokeClip when isStroked:
                canvas.AddGlyph(glyph, clip, ink.Stroke);
                break;
            case TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip when isFilled || isStroked:
                canvas.AddGlyph(glyph, clip, isFilled ? ink.Fill : ink.Stroke, isStroked ? ink.Stroke : ink.Fill);
                break;
            case TextRenderingMode.NeitherClip:
                // What shows through it is not known.
                canvas.AddGlyph(glyph, clip, [null]);
                break;
        }
    }
}
