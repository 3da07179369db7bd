using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Consistency;

/// <summary>What the rules need to know of a section's text, without copying it.</summary>
internal static class Prose
{
    private const int DigitsOfYear = 4;

    /// <summary>The words by which offices speak of the information processing fees.</summary>
    public static readonly string[] WordsForFees = ["处理费", "费用", "收费"];

    /// <summary>Whether a text holds nothing but white space and zero-width characters.</summary>
    public static bool IsBlank(string? text)
    {
        if (text is not null)
        {
            foreach (Rune character in text.EnumerateRunes())
            {
                if (!Rune.IsWhiteSpace(character) && Rune.GetUnicodeCategory(character) != UnicodeCategory.Format)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a text names a year: its four digits, full-width ones too, touching no other digit and followed, white space aside, by 年.</summary>
    public static bool NamesYear(ReadOnlySpan<char> text, int year)
    {
        for (int offset = 0, at; (at = text[offset..].IndexOf('年')) >= 0; offset += at + 1)
        {
            ReadOnlySpan<char> before = text[..(offset + at)].TrimEnd();
            if (EndsWithYear(before, year) && !(before.Length > DigitsOfYear && DigitOf(before[^(DigitsOfYear + 1)]) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text, white space aside, has one of the words by which offices speak of the information processing fees.</summary>
    public static bool SpeaksOfFees(ReadOnlySpan<char> text)
    {
        foreach (string word in WordsForFees)
        {
            for (int offset = 0, at; (at = text[offset..].IndexOf(word[0])) >= 0; offset += at + 1)
            {
                if (ContinuesWith(text[(offset + at + 1)..], word.AsSpan(1)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text, int year)
    {
        if (text.Length < DigitsOfYear)
        {
            return false;
        }

        int named = 0;
        foreach (char c in text[^DigitsOfYear..])
        {
            int digit = DigitOf(c);
            if (digit < 0)
            {
                return false;
            }

            named = (named * 10) + digit;
        }

        return named == year;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    private static bool ContinuesWith(ReadOnlySpan<char> text, ReadOnlySpan<char> rest)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (c != rest[0])
            {
                return false;
            }

            rest = rest[1..];
            if (rest.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
