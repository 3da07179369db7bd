using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;
using UglyToad.PdfPig.PdfFonts;

namespace GovDisclosure.Model.Documents.Pdf.Drawing;

/// <summary>Finds which character a code of a font stands for.</summary>
internal static class GlyphText
{
    private const char FirstRadical = '\u2E80';
    private const char LastRadical = '\u2FDF';

    /// <summary>The character; <see cref="GridCell.Object"/> where the font does not say, or names one that cannot be printed.</summary>
    public static string Of(IFont font, int code)
    {
        if (!font.TryGetUnicode(code, out string? text) || text is null)
        {
            return $"{GridCell.Object}";
        }

        foreach (char c in text)
        {
            if (!IsPrinted(c))
            {
                return $"{GridCell.Object}";
            }
        }

        return WithoutRadicals(text);
    }

    /// <summary>Fonts that draw a radical and an ideograph alike often say the radical where the ideograph is meant.</summary>
    private static string WithoutRadicals(string text) => text.AsSpan().IndexOfAnyInRange(FirstRadical, LastRadical) < 0
        ? text
        : string.Concat(text.Select(c => c is >= FirstRadical and <= LastRadical ? LookAlikes.Fold(c) : c));

    private static bool IsPrinted(char c) => char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
        && c != '\uFFFD';
}
