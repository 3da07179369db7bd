using System.Globalization;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>How many columns of a screen characters take, where Chinese ones take two and Latin ones one.</summary>
internal static class DisplayWidth
{
    private static readonly (char First, char Last)[] Wide =
    [
        ('\u1100', '\u115F'), ('\u2E80', '\u303E'), ('\u3041', '\uA4CF'), ('\uAC00', '\uD7A3'), ('\uF900', '\uFAFF'), ('\uFE30', '\uFE6F'), ('\uFF01', '\uFF60'), ('\uFFE0', '\uFFE6'),
    ];

    /// <summary>Characters that Chinese fonts set wide and others narrow: quotation marks, dashes, ①, arrows, geometric shapes.</summary>
    private static readonly (char First, char Last)[] Ambiguous =
    [
        ('\u00B0', '\u00B7'), ('\u00D7', '\u00D7'), ('\u00F7', '\u00F7'), ('\u0391', '\u03C9'), ('\u2010', '\u203E'), ('\u2103', '\u2103'),
        ('\u2160', '\u217F'), ('\u2190', '\u21FF'), ('\u2200', '\u22FF'), ('\u2460', '\u24FF'), ('\u2500', '\u27BF'),
    ];

    /// <summary>Whether a text has characters whose width depends on the font.</summary>
    public static bool IsAmbiguous(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsIn(Ambiguous, c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The width of a text.</summary>
    public static int Of(ReadOnlySpan<char> text, bool isAmbiguousWide)
    {
        int width = 0;
        foreach (char c in text)
        {
            UnicodeCategory category = char.GetUnicodeCategory(c);
            width += category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
                : category == UnicodeCategory.Surrogate || !(IsIn(Wide, c) || (isAmbiguousWide && IsIn(Ambiguous, c))) ? 1
                : 2;
        }

        return width;
    }

    private static bool IsIn((char First, char Last)[] ranges, char c) => Array.Exists(ranges, range => c >= range.First && c <= range.Last);
}
