using System.Globalization;
using System.Text;

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

    public static string Of(string text)
    {
        string folded = Fold(text);
        StringBuilder key = new(folded.Length);
        foreach (char c in folded.AsSpan(NumeralsLength(folded)))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(c);
            }
        }

        return key.ToString();
    }

    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                folded.Append(LookAlikes.Fold(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The length of all leading numerals: a cell may print those of the group and of the row, 三、（一）予以公开.</summary>
    private static int NumeralsLength(string folded)
    {
        int end = 0;
        while (NumeralLength(folded.AsSpan(end)) is > 0 and int length)
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
