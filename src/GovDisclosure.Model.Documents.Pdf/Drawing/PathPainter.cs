using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Paints paths on a canvas. What is neither a rule nor a surface is a picture: a figure may be drawn that way.</summary>
internal sealed class PathPainter(Canvas canvas)
{
    /// <summary>The thickest line that is still a rule and not a surface, in points.</summary>
    private const double ThickestRule = 3.2;

    /// <summary>A bent shape is a rule only where it is longer than characters are high.</summary>
    private const double ShortestBentRule = 14;

    /// <summary>How far a piece may run off its course, in points and in parts of its length, and still be level or upright.</summary>
    private const double Level = 0.5;

    private const double LevelShare = 0.01;

    public void Fill(PathShape path, Rgb? colour, bool isOpaque, Box clip)
    {
        Box[] boxes = [.. path.Stretches.Select(stretch => canvas.BoxOf(stretch.Least, stretch.Most))];
        foreach ((int index, Box box) in boxes.Index())
        {
            bool isRectangle = path.Stretches[index].IsRectangle;
            if (Math.Min(box.Width, box.Height) > ThickestRule)
            {
                canvas.AddSurface(box, colour, isOpaque, clip, isRectangle && (boxes.Length == 1 || !IsRing(box, index, boxes)));
            }
            else if (isRectangle || Math.Max(box.Width, box.Height) >= ShortestBentRule)
            {
                canvas.AddRule(box, Math.Min(box.Width, box.Height), colour, clip);
            }
            else
            {
                canvas.AddInk(box, colour, clip);
            }
        }
    }

    public void Stroke(PathShape path, double thickness, Rgb? colour, Box clip)
    {
        Box? ink = null;
        PdfPoint end = default;
        foreach (PathPiece piece in path.Pieces)
        {
            Box box = canvas.BoxOf(piece.Least, piece.Most);
            bool isRule = Math.Min(box.Width, box.Height) <= Math.Max(Level, LevelShare * Math.Max(box.Width, box.Height));
            if (ink is { } gathered && (isRule || !end.Equals(piece.From)))
            {
                canvas.AddInk(gathered, colour, clip);
                ink = null;
            }

            if (isRule)
            {
                canvas.AddRule(box, thickness, colour, clip);
            }
            else
            {
                ink = ink?.Union(box) ?? box;
            }

            end = piece.To;
        }

        if (ink is { } last)
        {
            canvas.AddInk(last, colour, clip);
        }
    }

    /// <summary>Whether the stretch beside a stretch of a path lies inside it, or it inside that: then only what is between them may be painted.</summary>
    private static bool IsRing(Box box, int index, Box[] boxes) =>
        (index > 0 && IsInside(box, boxes[index - 1])) || (index + 1 < boxes.Length && IsInside(boxes[index + 1], box))
        || (index > 0 && IsInside(boxes[index - 1], box)) || (index + 1 < boxes.Length && IsInside(box, boxes[index + 1]));

    private static bool IsInside(Box inner, Box outer) =>
        inner.Left >= outer.Left && inner.Right <= outer.Right && inner.Top >= outer.Top && inner.Bottom <= outer.Bottom;
}
