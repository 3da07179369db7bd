using GovDisclosure.Model.Documents.Pdf.Guards;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Gathers what is painted on a page, in the order it is painted: what is painted over is no longer seen.</summary>
internal sealed class Canvas(int number, double width, double height, ReadingBudget budget)
{
    /// <summary>The thickest line that is still a rule and not a surface, in points.</summary>
    private const double ThickestRule = 3.2;

    /// <summary>How much lighter or darker than its ground something must be to be seen.</summary>
    private const double LeastContrast = 0.02;

    /// <summary>A slanting line shorter than this is part of some drawing.</summary>
    private const double ShortestSlant = 6;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Box> _pictures = [];
    private readonly List<(Box Box, double? Lightness)> _surfaces = [];

    public Box Page { get; } = new(0, 0, width, height);

    public PageDrawing Finish() => new(number, width, height, _glyphs, _rules, _pictures);

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

    /// <summary>Draws a line.</summary>
    public void AddLine(double fromX, double fromY, double toX, double toY, double? lightness, Box clip)
    {
        budget.SpendMark();
        (double across, double down) = (Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        if (!double.IsFinite(across + down))
        {
            return;
        }

        Box box = new(Math.Min(fromX, toX), Math.Min(fromY, toY), Math.Max(fromX, toX), Math.Max(fromY, toY));
        if (Math.Min(across, down) <= Math.Max(0.5, 0.01 * Math.Max(across, down)))
        {
            AddRule(box, lightness, clip);
        }
        else if (Math.Min(across, down) >= ShortestSlant && IsSeen(box.CentreX, box.CentreY, lightness))
        {
            _pictures.Add(box);
        }
    }

    /// <summary>Fills a surface: a thin one is a rule, any other hides what is under it.</summary>
    public void AddSurface(Box box, double? lightness, bool isOpaque, Box clip)
    {
        budget.SpendMark();
        if (!double.IsFinite(box.Left + box.Top + box.Right + box.Bottom))
        {
            return;
        }

        if (Math.Min(box.Width, box.Height) <= ThickestRule)
        {
            AddRule(box, lightness, clip);
            return;
        }

        Box seen = box.Intersect(clip);
        if (!isOpaque || seen.Area == 0)
        {
            return;
        }

        Cover(seen);
        _surfaces.Add((seen, lightness));
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

    private void AddRule(Box box, double? lightness, Box clip)
    {
        bool isLevel = box.Width >= box.Height;
        Rule rule = isLevel ? new(true, box.CentreY, box.Left, box.Right) : new(false, box.CentreX, box.Top, box.Bottom);
        rule = rule.Clip(clip);
        if (rule.Length < 0 || !IsSeen(rule.Box.CentreX, rule.Box.CentreY, lightness))
        {
            return;
        }

        _rules.Add(rule);
    }

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
