using System.Globalization;
using System.Text;

namespace GovDisclosure.Tool.Presentation;

/// <summary>Text from outside, made safe for a terminal: what would move the cursor, change colours or turn lines around is shown instead of done.</summary>
internal static class Printable
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';

    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder printable = new(text.Length);
        foreach (char c in text)
        {
            printable.Append(!IsUnsafe(c) ? c : c < ' ' ? (char)(ControlPictures + c) : c == '\u007F' ? DeletePicture : '\uFFFD');
        }

        return printable.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
