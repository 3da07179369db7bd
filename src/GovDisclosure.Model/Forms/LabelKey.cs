using System.Globalization;

namespace GovDisclosure.Model.Forms;

/// <summary>
/// Reduces a label to what tells it from others, so that the many ways offices type it compare equal: compatibility forms
/// and look-alike radicals folded, everything but letters and digits left out, and a leading numeral dropped where a
/// delimiter or brackets set it apart.
/// </summary>
internal static class LabelKey
{
    private const string NumeralCharacters = "0123456789一二三四五六七八九十";
    private const string Delimiters = "、.．，,:：·";

    /// <summary>A text shorter than this is reduced without an allocation but its key.</summary>
    private const int LongestOnStack = 256;

    public static string Of(string text)
    {
        Span<char> key = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        return key[..Write(text, key)].ToString();
    }

    /// <summary>Writes the key of a text, which is never longer than the text.</summary>
    /// <returns>The length of the key.</returns>
    public static int Write(ReadOnlySpan<char> text, Span<char> key)
    {
        int length = Fold(text, key);
        int kept = 0;
        for (int i = NumeralsLength(key[..length]); i < length; i++)
        {
            if (char.IsLetterOrDigit(key[i]))
            {
                key[kept++] = key[i];
            }
        }

        return kept;
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                folded[length++] = LookAlikes.Fold(c);
            }
        }

        return length;
    }

    /// <summary>The length of all leading numerals: a cell may print those of the group and of the row, 三、（一）予以公开.</summary>
    private static int NumeralsLength(ReadOnlySpan<char> folded)
    {
        int end = 0;
        while (NumeralLength(folded[end..]) is > 0 and int length)
        {
            end += length;
        }

        return end;
    }

    /// <summary>The length of a leading numeral with its brackets or delimiter, in folded text; 0 where the digits are part of the label.</summary>
    private static int NumeralLength(ReadOnlySpan<char> folded)
    {
        if (folded.Length > 0 && IsEnclosedNumeral(folded[0]))
        {
            return 1;
        }

        bool bracketed = folded.Length > 0 && folded[0] == '(';
        int start = bracketed ? 1 : 0;
        int end = start;
        while (end < folded.Length && NumeralCharacters.Contains(folded[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == start || end == folded.Length)
        {
            return 0;
        }

        bool closed = bracketed ? folded[end] == ')' : Delimiters.Contains(folded[end], StringComparison.Ordinal);
        return closed ? end + 1 : 0;
    }

    /// <summary>Whether a numeral and what sets it apart are one character: ①, ⑴, ⒈, ㈠, ㊀.</summary>
    private static bool IsEnclosedNumeral(char c) => c is (>= '①' and <= '⒛') or (>= '㈠' and <= '㈩') or (>= '㊀' and <= '㊉');
}
