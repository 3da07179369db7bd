using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What of the format of text decides how it is read; null where nothing is said of it.</summary>
internal record struct RunFormat
{
    /// <summary>Half points by which Word raises text; what is moved by less is set straight, not raised.</summary>
    private const int LeastRise = 6;

    /// <summary>Half points by which text that is moved stands in another line.</summary>
    private const int Line = 24;

    /// <summary>The half points of a text too small to be seen.</summary>
    private const int Speck = 2;

    /// <summary>The half points of text that says nothing of its size.</summary>
    private const int UsualSize = 20;

    /// <summary>The width in hundredths at which a text is no more than lines.</summary>
    private const int Narrowest = 10;

    /// <summary>By how much of their size characters lie upon each other, and by how much they stand apart, when their digits are no number that is seen.</summary>
    private const decimal Crowded = -0.35m;
    private const decimal Scattered = 2;

    public bool? Hidden { get; set; }

    public bool? Struck { get; set; }

    public bool? DoublyStruck { get; set; }

    public Script? Script { get; set; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool? RightToLeft { get; set; }

    /// <summary>Whether its font has pictures in the places of letters and digits.</summary>
    public bool? IsPictorial { get; set; }

    /// <summary>Its size in half points.</summary>
    public decimal? Size { get; set; }

    /// <summary>Its width in hundredths.</summary>
    public decimal? Scale { get; set; }

    /// <summary>How many half points it is raised.</summary>
    public decimal? Rise { get; set; }

    /// <summary>How many half points its characters are moved apart.</summary>
    public decimal? Spacing { get; set; }

    /// <summary>The colour it is filled with in place of its own.</summary>
    public int? Fill { get; set; }

    public int? Color { get; set; }

    /// <summary>The colour it is marked with, upon its shade.</summary>
    public int? Highlight { get; set; }

    /// <summary>The colour behind it.</summary>
    public int? Shade { get; set; }

    public readonly bool IsHidden => Hidden == true;

    public readonly bool IsStruck => Struck == true || DoublyStruck == true;

    /// <summary>How its digits stand to their line.</summary>
    public readonly Script? Placement => Script is Docx.Script.Super or Docx.Script.Sub ? Script
        : Rise >= LeastRise ? Docx.Script.Super
        : Rise <= -LeastRise ? Docx.Script.Sub
        : Script;

    /// <summary>Whether it is too small, too narrow or too far from its line to be seen where it stands.</summary>
    public readonly bool IsOutOfSight => Size <= Speck || Scale <= Narrowest || Rise is >= Line or <= -Line;

    /// <summary>Whether its characters lie upon each other, or are far apart.</summary>
    private readonly bool IsScattered => Spacing / (Size is > 0 ? Size : UsualSize) is <= Crowded or >= Scattered;

    /// <summary>Whether its digits are seen as another number, or as none.</summary>
    public readonly bool IsDisguised => IsScattered || RightToLeft == true || IsPictorial == true;

    /// <summary>The colour that the text itself has behind it.</summary>
    public readonly int? Behind => Highlight is null or WordColor.None ? Shade : Highlight;

    /// <summary>The format with another one for what it says nothing of.</summary>
    public readonly RunFormat Over(RunFormat other) => new()
    {
        Hidden = Hidden ?? other.Hidden,
        Struck = Struck ?? other.Struck,
        DoublyStruck = DoublyStruck ?? other.DoublyStruck,
        Script = Script ?? other.Script,
        RightToLeft = RightToLeft ?? other.RightToLeft,
        IsPictorial = IsPictorial ?? other.IsPictorial,
        Size = Size ?? other.Size,
        Scale = Scale ?? other.Scale,
        Rise = Rise ?? other.Rise,
        Spacing = Spacing ?? other.Spacing,
        Fill = Fill ?? other.Fill,
        Color = Color ?? other.Color,
        Highlight = Highlight ?? other.Highlight,
        Shade = Shade ?? other.Shade,
    };

    /// <summary>The format by a character style upon that by a paragraph style: what both hide or strike out, they show.</summary>
    public readonly RunFormat Upon(RunFormat paragraph) =>
        Over(paragraph) with { Hidden = Toggle(Hidden, paragraph.Hidden), Struck = Toggle(Struck, paragraph.Struck) };

    /// <summary>Takes a property of a run in; those that change nothing are passed over.</summary>
    public void Apply(XmlReader property)
    {
        switch (property.LocalName)
        {
            case "vanish":
                Hidden = WordMarkup.IsOn(property);
                break;
            case "specVanish" when WordMarkup.IsOn(property):
                Hidden = true;
                break;
            case "strike":
                Struck = WordMarkup.IsOn(property);
                break;
            case "dstrike":
                DoublyStruck = WordMarkup.IsOn(property);
                break;
            case "vertAlign":
                Script = WordMarkup.Value(property) switch
                {
                    "superscript" => Docx.Script.Super,
                    "subscript" => Docx.Script.Sub,
                    _ => Docx.Script.Baseline,
                };
                break;
            case "position":
                Rise = HalfPoints(property);
                break;
            case "spacing":
                Spacing = HalfPoints(property, perPoint: 20);
                break;
            case "w" when WordMarkup.Value(property) is { } scale:
                Scale = decimal.TryParse(scale.TrimEnd('%'), CultureInfo.InvariantCulture, out decimal hundredths) ? hundredths : null;
                break;
            case "rtl":
                RightToLeft = WordMarkup.IsOn(property);
                break;
            case "rFonts":
                IsPictorial = PictureFonts.OfDigits(property) ?? IsPictorial;
                break;
            case "sz":
                Size = HalfPoints(property);
                break;
            case "color":
                Color = WordColor.OfText(property);
                break;
            case "highlight":
                Highlight = WordColor.OfHighlight(property);
                break;
            case "shd":
                Shade = WordColor.OfShading(property);
                break;
        }
    }

    private static bool? Toggle(bool? upper, bool? lower) => upper is null || lower is null ? upper ?? lower : upper != lower;

    /// <summary>A measure in half points, which is one in parts of a point unless it says that it is in points.</summary>
    private static decimal? HalfPoints(XmlReader property, int perPoint = 2)
    {
        ReadOnlySpan<char> value = WordMarkup.Value(property);
        bool isInPoints = value.EndsWith("pt");
        return decimal.TryParse(isInPoints ? value[..^2] : value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal measure)
            ? 2 * decimal.Clamp(measure, -100_000, 100_000) / (isInPoints ? 1 : perPoint)
            : null;
    }
}
