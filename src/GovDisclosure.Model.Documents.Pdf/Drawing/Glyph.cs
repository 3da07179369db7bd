namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>A character where it is printed. Its box is that of a usual character of its size, not of its ink.</summary>
internal sealed class Glyph(string text, Box box, double baseline, double size, TextDirection direction)
{
    public string Text { get; } = text;

    /// <summary>As wide as the font says, from somewhat below the baseline to the height of a capital.</summary>
    public Box Box { get; } = box;

    /// <summary>The baseline's distance from the top of the page; the lower side of its box where it is turned.</summary>
    public double Baseline { get; } = baseline;

    /// <summary>The size of the font in points.</summary>
    public double Size { get; } = size;

    public TextDirection Direction { get; } = direction;

    /// <summary>Whether a clipping path, or the edge of the page, cuts it off.</summary>
    public bool IsCut { get; set; }

    /// <summary>The box that anything drawn with it was clipped to, by its number on the page.</summary>
    public int Clip { get; set; }

    /// <summary>The operation that draws it, by its number on the page: what one draws at a stroke is one text.</summary>
    public int Run { get; set; }

    /// <summary>The name of its font, without the letters before it that say which part of the font the document has; null where it has none.</summary>
    public string? Font { get; set; }

    /// <summary>Whether something was painted over it, a line runs through its middle, or it may not be seen, so that it cannot be taken as text.</summary>
    public bool IsObscured { get; set; }

    /// <summary>Whether a link lies over it.</summary>
    public bool IsLink { get; set; }

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
