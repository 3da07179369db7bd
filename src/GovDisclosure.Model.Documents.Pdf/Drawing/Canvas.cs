using GovDisclosure.Model.Documents.Pdf.Guards;
using UglyToad.PdfPig.Core;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Gathers what is painted on a page, in the order it is painted: what is painted over is no longer seen.</summary>
internal sealed class Canvas(int number, double width, double height, ReadingBudget budget)
{
    /// <summary>How different from its ground something must be to be seen.</summary>
    private const double LeastContrast = 0.02;

    /// <summary>A link over more than this part of a page leads from the page, not from its words.</summary>
    private const double LargestLink = 0.25;

    /// <summary>How much of a line is cut off at least where it goes on, in points; a line is thick.</summary>
    private const double LeastCut = 3.5;

    private readonly List<Glyph> _glyphs = [];
    private readonly Dictionary<Box, int> _clips = [];
    private readonly List<Rule> _rules = [];
    private readonly List<Box> _pictures = [];
    private readonly List<Fill> _fills = [];
    private readonly List<Box> _cuts = [];
    private readonly DottedLines _dots = new();
    private readonly List<(Box Box, Rgb? Colour)> _surfaces = [];

    /// <summary>Whether what is drawn is in a layer that is shown.</summary>
    public Visibility Layer { get; set; } = Visibility.Seen;

    public Box Page { get; } = new(0, 0, width, height);

    public PageDrawing Finish()
    {
        _dots.MoveTo(_rules, _pictures, budget);
        return new(number, width, height, _glyphs, _rules, _pictures, _fills) { Cuts = _cuts };
    }

    /// <summary>Adds a character unless it cannot be seen; one that a clipping path cuts off only to tell what it is cut off from.</summary>
    /// <param name="glyph">The character.</param>
    /// <param name="clip">Where anything is seen.</param>
    /// <param name="inks">The colours it is drawn in, inside and around.</param>
    public void AddGlyph(Glyph glyph, Box clip, params ReadOnlySpan<Rgb?> inks)
    {
        budget.SpendMark();
        (double x, double y) = (glyph.Box.CentreX, glyph.Box.CentreY);
        Visibility visibility = Visibility.Hidden;
        foreach (Rgb? ink in inks)
        {
            Visibility own = See(x, y, ink);
            visibility = own > visibility ? own : visibility;
        }

        if (glyph.Text.Length > 0 && Layer != Visibility.Hidden && visibility != Visibility.Hidden)
        {
            glyph.IsCut = !clip.Contains(x, y);
            glyph.Clip = NumberOf(clip);
            glyph.IsObscured |= visibility == Visibility.Doubtful || Layer == Visibility.Doubtful;
            _glyphs.Add(glyph);
        }
    }

    /// <summary>Draws a level or upright line, which may be a thin surface.</summary>
    public void AddRule(Box box, double thickness, Rgb? colour, Box clip)
    {
        budget.SpendMark();
        if (DottedLines.IsDot(box))
        {
            if (SeenOf(box, colour, clip) is { } dot)
            {
                _dots.Add(dot, isRule: true);
            }

            return;
        }

        Rule whole = Rule.Along(box, box.Width >= box.Height);
        Rule rule = whole.Clip(clip, thickness);
        if (IsShown(box) && See(rule.Box.CentreX, rule.Box.CentreY, colour) != Visibility.Hidden)
        {
            if (rule.Length >= 0)
            {
                _rules.Add(rule);
            }

            // A piece beyond the side of a page is of a line that is cut off; one below is of the next page.
            if (rule.Length >= 0 || rule.IsLevel)
            {
                AddCut(rule with { End = rule.Start }, rule.Start - whole.Start, clip);
                AddCut(rule with { Start = rule.End }, whole.End - rule.End, clip);
            }
        }
    }

    /// <summary>Draws what is neither a rule nor a surface.</summary>
    public void AddInk(Box box, Rgb? colour, Box clip)
    {
        budget.SpendMark();
        if (SeenOf(box, colour, clip) is not { } seen)
        {
            return;
        }

        if (DottedLines.IsDot(box))
        {
            _dots.Add(seen, isRule: false);
        }
        else
        {
            _pictures.Add(seen);
        }
    }

    /// <summary>Fills a surface, which hides what is under it. Of one that is no rectangle only the box around it is known.</summary>
    public void AddSurface(Box box, Rgb? colour, bool isOpaque, Box clip, bool isRectangle)
    {
        budget.SpendMark();
        Box seen = box.Intersect(clip);
        if (!IsShown(box) || seen is not { Width: > 0, Height: > 0 })
        {
            return;
        }

        if (See(seen.CentreX, seen.CentreY, colour) != Visibility.Hidden)
        {
            _fills.Add(new(seen, isRectangle));
        }

        if (isOpaque)
        {
            Cover(seen);
            _surfaces.Add((seen, isRectangle ? colour : null));
        }
    }

    /// <summary>Places an image or the like.</summary>
    public void AddPicture(Box box, bool isOpaque, Box clip)
    {
        budget.SpendMark();
        Box seen = box.Intersect(clip);
        if (!IsShown(box) || seen is not { Width: > 0, Height: > 0 })
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

    /// <summary>Places a link over what was drawn so far.</summary>
    public void AddLink(Box box)
    {
        budget.SpendSteps(1 + (_glyphs.Count / 16));
        if (box.Area <= LargestLink * Page.Area)
        {
            foreach (Glyph glyph in _glyphs)
            {
                glyph.IsLink |= box.Contains(glyph.Box.CentreX, glyph.Box.CentreY);
            }
        }
    }

    /// <summary>The box between two corners of the page, given in points from below.</summary>
    public Box BoxOf(PdfPoint least, PdfPoint most) => new(least.X, height - most.Y, most.X, height - least.Y);

    /// <summary>Marks where a line, or a further piece of one, is cut off.</summary>
    private void AddCut(Rule end, double length, Box clip)
    {
        if (length > LeastCut && clip.Contains(end.Box.Left, end.Box.Top))
        {
            _cuts.Add(end.Box);
        }
    }

    /// <summary>What is seen of a mark; null for nothing.</summary>
    private Box? SeenOf(Box box, Rgb? colour, Box clip)
    {
        Box seen = box.Intersect(clip);
        return IsShown(box) && seen is { Width: >= 0, Height: >= 0 } && See(seen.CentreX, seen.CentreY, colour) != Visibility.Hidden ? seen : null;
    }

    private int NumberOf(Box clip)
    {
        if (!_clips.TryGetValue(clip, out int number))
        {
            _clips.Add(clip, number = _clips.Count);
        }

        return number;
    }

    private bool IsShown(Box box) => Layer != Visibility.Hidden && double.IsFinite(box.Left + box.Top + box.Right + box.Bottom);

    private void Cover(Box box)
    {
        budget.SpendSteps(_glyphs.Count / 16);
        foreach (Glyph glyph in _glyphs)
        {
            glyph.IsObscured |= box.Contains(glyph.Box.CentreX, glyph.Box.CentreY);
        }
    }

    private Visibility See(double x, double y, Rgb? colour)
    {
        if (colour is not { } own)
        {
            return Visibility.Doubtful;
        }

        Rgb? ground = Rgb.White;
        budget.SpendSteps(_surfaces.Count / 16);
        for (int i = _surfaces.Count - 1; i >= 0; i--)
        {
            if (_surfaces[i].Box.Contains(x, y))
            {
                ground = _surfaces[i].Colour;
                break;
            }
        }

        if (ground is not { } under || under.Contrast(own) >= LeastContrast)
        {
            return Visibility.Seen;
        }

        return under.Distance(own) >= LeastContrast ? Visibility.Doubtful : Visibility.Hidden;
    }
}
