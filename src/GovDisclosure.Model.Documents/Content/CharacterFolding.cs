using System.Globalization;

namespace GovDisclosure.Model.Documents.Content;

/// <summary>What counts as a space, and which wide characters are the same as narrow ones. Characters are mapped one by one and never normalized: compatibility forms would turn 10² into 102.</summary>
internal static class CharacterFolding
{
    /// <summary>Shows all that follows from right to left: the digits 12 as 21.</summary>
    private const char RightToLeftOverride = '\u202E';

    /// <summary>Zero-width characters are as invisible as spaces, but for the one that turns digits round.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c != RightToLeftOverride);

    /// <summary>A full-width digit as the ASCII digit; any other character as it is.</summary>
    public static char FoldDigit(char c) => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c;

    /// <summary>The text without the spaces around it.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(TrimStart(text));

    /// <summary>The text without the spaces before it.</summary>
    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>The text without the spaces behind it.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[..end];
    }

    /// <summary>The text without any space in it.</summary>
    public static string WithoutSpaces(ReadOnlySpan<char> text)
    {
        char[] kept = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                kept[length++] = c;
            }
        }

        return new(kept, 0, length);
    }
}
