using System.Globalization;
using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Colours of text and of what is behind it, as far as they tell whether text is seen. A colour of the theme is what Word has written beside it, and where it is that of the page, white.</summary>
internal static class WordColor
{
    public const int White = 0xFFFFFF;

    /// <summary>A colour that text stands out from, such as the automatic one.</summary>
    public const int Other = -1;

    /// <summary>No colour: what is behind shows.</summary>
    public const int None = -2;

    /// <summary>No colour at all: the text lets through what is behind it.</summary>
    public const int Unseen = -3;

    private const int Black = 0;
    private const int Grey = 0x010101;

    /// <summary>Shades of a basic colour that are too near to tell apart.</summary>
    private const int Indistinct = 0x10;

    public static int OfText(XmlReader color) => Of(color, "val", "themeColor", "themeShade") ?? Other;

    /// <summary>A colour by its digits.</summary>
    public static int Of(string? digits) => Hexadecimal(digits, 6) ?? Other;

    public static int OfHighlight(XmlReader highlight) => WordMarkup.Value(highlight) switch
    {
        "none" => None,
        "white" => White,
        "black" => Black,
        _ => Other,
    };

    public static int OfShading(XmlReader shading) => WordMarkup.Value(shading) switch
    {
        "nil" => None,
        "clear" => Of(shading, "fill", "themeFill", "themeFillShade") ?? (WordMarkup.Attribute(shading, "themeFill") is null ? None : Other),
        "solid" => Of(shading, "color", "themeColor", "themeShade") ?? Black,
        _ => Other,
    };

    /// <summary>The first of the colours there is one of behind a text.</summary>
    public static int Behind(int? first, int? second, int? third) =>
        first is not (null or None) ? first.Value
        : second is not (null or None) ? second.Value
        : third is not (null or None) ? third.Value
        : White;

    /// <summary>Whether a text cannot be told from what is behind it.</summary>
    public static bool IsLost(int text, int behind)
    {
        if (text == Unseen)
        {
            return true;
        }

        for (int shift = 0; shift <= 16; shift += 8)
        {
            if (text < 0 || behind < 0 || Math.Abs(((text >> shift) & 0xFF) - ((behind >> shift) & 0xFF)) >= Indistinct)
            {
                return false;
            }
        }

        return true;
    }

    private static int? Of(XmlReader element, string color, string theme, string shade) =>
        WordMarkup.Attribute(element, theme) is "background1" or "light1" ? Grey * (Hexadecimal(WordMarkup.Attribute(element, shade), 2) ?? 0xFF)
        : Hexadecimal(WordMarkup.Attribute(element, color), 6);

    private static int? Hexadecimal(string? digits, int length) =>
        digits?.Length == length && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number) ? number : null;
}
