using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What of the format of text decides how it is read; null where nothing is said of it.</summary>
internal record struct RunFormat
{
    /// <summary>Half points by which Word raises text; what is moved by less is set straight, not raised.</summary>
    private const int LeastRise = 6;

    /// <summary>The half points of a text too small to be seen.</summary>
    private const int Speck = 2;

    public bool? Hidden { get; set; }

    public bool? Struck { get; set; }

    public bool? DoublyStruck { get; set; }

    public Script? Script { get; set; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool? RightToLeft { get; set; }

    /// <summary>Whether it is a speck.</summary>
    public bool? Tiny { get; set; }

    public int? Color { get; set; }

    /// <summary>The colour it is marked with, upon its shade.</summary>
    public int? Highlight { get; set; }

    /// <summary>The colour behind it.</summary>
    public int? Shade { get; set; }

    public readonly bool IsHidden => Hidden == true;

    public readonly bool IsStruck => Struck == true || DoublyStruck == true;

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
        Tiny = Tiny ?? other.Tiny,
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
            case "position" when HalfPoints(property) is { } rise && Math.Abs(rise) >= LeastRise:
                Script ??= rise > 0 ? Docx.Script.Super : Docx.Script.Sub;
                break;
            case "rtl":
                RightToLeft = WordMarkup.IsOn(property);
                break;
            case "sz":
                Tiny = HalfPoints(property) <= Speck;
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

    /// <summary>A measure, which is in half points unless it says that it is in points.</summary>
    private static decimal? HalfPoints(XmlReader property)
    {
        ReadOnlySpan<char> value = WordMarkup.Value(property);
        bool isInPoints = value.EndsWith("pt");
        return decimal.TryParse(isInPoints ? value[..^2] : value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal measure)
            ? isInPoints ? 2 * decimal.Clamp(measure, -1000, 1000) : measure
            : null;
    }
}
