using GovDisclosure.Model.Documents.Pdf.Guards;
using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Gathers what is painted on a page, in the order it is painted: what is painted over is no longer seen.</summary>
internal sealed class Canvas(int number, double width, double height, ReadingBudget budget)
{
    /// <summary>How much lighter or darker than its ground something must be to be seen.</summary>
    private const double LeastContrast = 0.02;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Box> _pictures = [];
    private readonly List<Fill> _fills = [];
    private readonly List<(Box Box, double? Lightness)> _surfaces = [];

    public Box Page { get; } = new(0, 0, width, height);

    public PageDrawing Finish() => new(number, width, height, _glyphs, _rules, _pictures, _fills);

    /// <summary>Adds a character unless it cannot be seen.</summary>
    public void AddGlyph(Glyph glyph, double? lightness, Box clip)
    {
        budget.SpendMark();
        (double x, double y) = (glyph.Box.CentreX, glyph.Box.CentreY);
        if (glyph.Text.Length > 0 && clip.Contains(x, y) && IsSeen(x, y, lightness))
        {
            _glyphs.Add(glyph);
        }
    }

    /// <summary>Draws a level or upright line, which may be a thin surface.</summary>
    public void AddRule(Box box, double? lightness, Box clip)
    {
        budget.SpendMark();
        bool isLevel = box.Width >= box.Height;
        Rule rule = isLevel ? new(true, box.CentreY, box.Left, box.Right) : new(false, box.CentreX, box.Top, box.Bottom);
        rule = rule.Clip(clip);
        if (IsFinite(box) && rule.Length >= 0 && IsSeen(rule.Box.CentreX, rule.Box.CentreY, lightness))
        {
            _rules.Add(rule);
        }
    }

    /// <summary>Draws what is neither a rule nor a surface.</summary>
    public void AddInk(Box box, double? lightness, Box clip)
    {
        budget.SpendMark();
        Box seen = box.Intersect(clip);
        if (IsFinite(box) && seen is { Width: >= 0, Height: >= 0 } && IsSeen(seen.CentreX, seen.CentreY, lightness))
        {
            _pictures.Add(seen);
        }
    }

    /// <summary>Fills a surface, which hides what is under it. Of one that is no rectangle only the box around it is known.</summary>
    public void AddSurface(Box box, double? lightness, bool isOpaque, Box clip, bool isRectangle)
    {
        budget.SpendMark();
        Box seen = box.Intersect(clip);
        if (!IsFinite(box) || seen is not { Width: > 0, Height: > 0 })
        {
            return;
        }

        if (IsSeen(seen.CentreX, seen.CentreY, lightness))
        {
            _fills.Add(new(seen, isRectangle));
        }

        if (isOpaque)
        {
            Cover(seen);
            _surfaces.Add((seen, isRectangle ? lightness : null));
        }
    }

    /// <summary>Places an image or the like.</summary>
    public void AddPicture(Box box, bool isOpaque, Box clip)
    {
        budget.SpendMark();
        Box seen = box.Intersect(clip);
        if (seen.Width <= 0 || seen.Height <= 0 || !double.IsFinite(seen.Area))
        {
            return;
        }

        if (isOpaque)
        {
            Cover(seen);
            _surfaces.Add((seen, null));
        }

        _pictures.Add(seen);
    }

    /// <summary>The box between two corners of the page, given in points from below.</summary>
    public Box BoxOf(PdfPoint least, PdfPoint most) => new(least.X, height - most.Y, most.X, height - least.Y);

    private static bool IsFinite(Box box) => double.IsFinite(box.Left + box.Top + box.Right + box.Bottom);

    private void Cover(Box box)
    {
        budget.SpendSteps(_glyphs.Count / 16);
        foreach (Glyph glyph in _glyphs)
        {
            glyph.IsObscured |= box.Contains(glyph.Box.CentreX, glyph.Box.CentreY);
        }
    }

    private bool IsSeen(double x, double y, double? lightness)
    {
        if (lightness is not { } own)
        {
            return true;
        }

        double? ground = 1;
        budget.SpendSteps(_surfaces.Count / 16);
        for (int i = _surfaces.Count - 1; i >= 0; i--)
        {
            if (_surfaces[i].Box.Contains(x, y))
            {
                ground = _surfaces[i].Lightness;
                break;
            }
        }

        return ground is not { } under || Math.Abs(under - own) >= LeastContrast;
    }
}
