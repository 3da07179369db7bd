namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A straight line, level or upright, as tables are drawn with.</summary>
/// <param name="IsLevel">Whether it runs from left to right; else it runs from top to bottom.</param>
/// <param name="At">How far from the top, or from the left, it runs.</param>
/// <param name="Start">Where it begins along its course.</param>
/// <param name="End">Where it ends along its course.</param>
internal readonly record struct Rule(bool IsLevel, double At, double Start, double End)
{
    public double Length => End - Start;

    public Box Box => IsLevel ? new(Start, At, End, At) : new(At, Start, At, End);

    /// <summary>The line along the middle of a box.</summary>
    public static Rule Along(Box box, bool isLevel) => isLevel ? new(true, box.CentreY, box.Left, box.Right) : new(false, box.CentreX, box.Top, box.Bottom);

    /// <summary>The part of it inside a box; of negative length where nothing of its thickness is.</summary>
    public Rule Clip(Box box, double thickness)
    {
        (double from, double to, double least, double most) = IsLevel ? (box.Left, box.Right, box.Top, box.Bottom) : (box.Top, box.Bottom, box.Left, box.Right);
        return At + (thickness / 2) < least || At - (thickness / 2) > most ? this with { End = Start - 1 } : this with { Start = Math.Max(Start, from), End = Math.Min(End, to) };
    }
}
