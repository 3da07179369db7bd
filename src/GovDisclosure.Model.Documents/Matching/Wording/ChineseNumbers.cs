using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>Folds the ways in which titles and dates write digits, so that one pattern finds them: full-width, 二〇二〇, and the parts of a date such as 二十一.</summary>
internal static class ChineseNumbers
{
    private const string Digits = "〇一二三四五六七八九";
    private const string OtherZeros = "○零ОOＯo◯";

    /// <summary>The text with full-width digits as ASCII digits and without white space and invisible characters.</summary>
    public static string Fold(string text) => FoldWidth(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The text with full-width digits as ASCII digits, white space as spaces, and without invisible characters or space around it.</summary>
    public static string FoldWidth(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        StringBuilder folded = new(text.Length);
        foreach (char c in text)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                folded.Append(char.IsWhiteSpace(c) ? ' ' : CharacterFolding.FoldDigit(c));
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>A number of digits side by side (2021, 二〇二一) or in words up to ninety-nine (二十一); null for anything else.</summary>
    public static int? Parse(string text)
    {
        int ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return ParseDigits(text);
        }

        int? tens = ten == 0 ? 1 : ParseDigits(text[..ten]);
        int? ones = ten == text.Length - 1 ? 0 : ParseDigits(text[(ten + 1)..]);
        return ten <= 1 && text.Length - ten <= 2 ? (10 * tens) + ones : null;
    }

    private static bool IsFolded(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || CharacterFolding.FoldDigit(c) != c || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    private static int? ParseDigits(string text)
    {
        int value = 0;
        foreach (char c in text)
        {
            int digit = OtherZeros.Contains(c, StringComparison.Ordinal) ? 0
                : char.IsAsciiDigit(c) ? c - '0'
                : Digits.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0 || value > AnnualReport.MaxYear)
            {
                return null;
            }

            value = (10 * value) + digit;
        }

        return text.Length == 0 ? null : value;
    }
}
