using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Knows the fonts that have pictures in the places of letters and digits. Symbol is none of them: its digits are digits.</summary>
internal static class PictureFonts
{
    private static readonly string[] Names = ["Wingdings", "Webdings", "ZapfDingbats", "Zapf Dingbats", "MT Extra", "Marlett", "Bookshelf Symbol"];

    /// <summary>Whether the font that a <c>w:rFonts</c> gives digits is one; null where it gives them none.</summary>
    public static bool? OfDigits(XmlReader fonts) => WordMarkup.BeginsWithAny(fonts, "ascii", Names) ?? (WordMarkup.BeginsWithAny(fonts, "asciiTheme", Names) is null ? null : false);
}
