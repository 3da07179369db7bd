using System.Globalization;

namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>Draws the sides of cells on a page in a style.</summary>
internal sealed class RulePen(SketchPage page, RuleStyle style, Random random)
{
    /// <summary>Draws a side, level or upright.</summary>
    public void Draw(double x1, double y1, double x2, double y2)
    {
        switch (style)
        {
            case RuleStyle.Lines:
                page.Line(x1, y1, x2, y2);
                break;
            case RuleStyle.ThinRectangles:
                page.Fill(x1 - 0.25, y1 - 0.25, x2 + 0.25, y2 + 0.25);
                break;
            case RuleStyle.Dashes:
                double length = (x2 - x1) + (y2 - y1);
                for (double at = 0; at < length; at += 4)
                {
                    double end = Math.Min(length, at + 2.5);
                    page.Line(x1 == x2 ? x1 : x1 + at, y1 == y2 ? y1 : y1 + at, x1 == x2 ? x1 : x1 + end, y1 == y2 ? y1 : y1 + end);
                }

                break;
            case RuleStyle.Dots:
                for (double at = 0; at <= x2 - x1 + y2 - y1; at += 4)
                {
                    (double right, double down) = x1 == x2 ? (0.0, at) : (at, 0.0);
                    page.Fill(x1 + right - 1, y1 + down - 1, x1 + right + 1, y1 + down + 1);
                }

                break;
            case RuleStyle.Double:
                Parallels(x1, y1, x2, y2, 0.9, -0.9, 0.9);
                break;
            case RuleStyle.WideDouble:
                Parallels(x1, y1, x2, y2, 3, -3, 3);
                break;
            case RuleStyle.SeparateDouble:
                Parallels(x1, y1, x2, y2, -1.4, -3.9, -1.4, 1.4, 3.9);
                break;
            case RuleStyle.Bevelled:
                Bar(x1, y1, x2, y2, -1.5);
                Bar(x1, y1, x2, y2, 0.75);
                break;
            case RuleStyle.Shaky:
                double shift = random.NextDouble() - 0.5;
                (double x, double y) = x1 == x2 ? (shift, 0.0) : (0.0, shift);
                page.Line(x1 + x - (y1 == y2 ? 1 : 0), y1 + y - (x1 == x2 ? 1 : 0), x2 + x, y2 + y);
                break;
        }
    }

    /// <summary>A bar beside a line, shorter on the side away from it.</summary>
    private void Bar(double x1, double y1, double x2, double y2, double off)
    {
        const double Thickness = 0.75;
        double cut = off < 0 ? 0 : Thickness;
        (double X, double Y)[] corners = x1 == x2
            ? [(x1 + off, y1 + cut), (x1 + off + Thickness, y1 + Thickness - cut), (x1 + off + Thickness, y2 - Thickness + cut), (x1 + off, y2 - cut)]
            : [(x1 + cut, y1 + off), (x1 + Thickness - cut, y1 + off + Thickness), (x2 - Thickness + cut, y1 + off + Thickness), (x2 - cut, y1 + off)];
        page.Raw(string.Concat(corners.Select((corner, index) => string.Create(CultureInfo.InvariantCulture, $"{corner.X} {page.Height - corner.Y} {(index == 0 ? "m" : "l")} "))) + "f");
    }

    /// <summary>Lines beside a side, reaching further than it, or less far.</summary>
    private void Parallels(double x1, double y1, double x2, double y2, double reach, params ReadOnlySpan<double> offsets)
    {
        foreach (double off in offsets)
        {
            _ = x1 == x2 ? page.Line(x1 + off, y1 - reach, x2 + off, y2 + reach) : page.Line(x1 - reach, y1 + off, x2 + reach, y2 + off);
        }
    }
}
