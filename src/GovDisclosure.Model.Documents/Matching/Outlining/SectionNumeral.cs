using System.Buffers;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>The number a text begins with as titles of sections do: 五、, 5. or 第五部分.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsArabic">Whether it is written in digits.</param>
internal readonly record struct SectionNumeral(int Value, bool IsArabic)
{
    /// <summary>The digits of 十一 and 11.</summary>
    private const int MostDigits = 2;
    private const string Part = "PART";
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十");

    /// <summary>The numeral of a text; null where it has none.</summary>
    public static SectionNumeral? Of(string text)
    {
        int start = text.StartsWith('第') ? 1 : 0;
        if (start == text.Length)
        {
            return null;
        }

        bool isArabic = IsDigit(text[start]);
        int end = start;
        while (end < text.Length && end - start < MostDigits && (isArabic ? IsDigit(text[end]) : ChineseDigits.Contains(text[end])))
        {
            end++;
        }

        if (end == start || !(start == 0 ? IsDelimited(text.AsSpan(end), isArabic) : IsPart(text.AsSpan(end))))
        {
            return null;
        }

        return ChineseNumbers.Parse(ChineseNumbers.Fold(text[start..end])) is { } value ? new(value, isArabic) : null;
    }

    /// <summary>Whether a text is nothing but a numeral, as designed pages set them over or before the titles of sections: 二、, 第二部分, 02, PART 2.</summary>
    public static bool IsAlone(string text)
    {
        ReadOnlySpan<char> numeral = CharacterFolding.Trim(text);
        numeral = numeral.StartsWith(Part, StringComparison.OrdinalIgnoreCase) ? numeral[Part.Length..] : numeral.TrimStart('第').TrimEnd("、.．部分章");
        numeral = CharacterFolding.Trim(numeral).TrimStart('0');
        return numeral.Length is > 0 and <= MostDigits && (!numeral.ContainsAnyExcept(ChineseDigits) || !numeral.ContainsAnyExceptInRange('0', '9'));
    }

    /// <summary>Whether a mark parts it from the text, or a space where no digit can be meant: neither 5.3 nor 5 件 begins with one.</summary>
    private static bool IsDelimited(ReadOnlySpan<char> behind, bool isArabic)
    {
        ReadOnlySpan<char> mark = CharacterFolding.TrimStart(behind);
        return mark is ['、' or '.' or '．', ..]
            ? !isArabic || mark.Length == 1 || !IsDigit(mark[1])
            : !isArabic && mark.Length > 0 && mark.Length < behind.Length;
    }

    private static bool IsPart(ReadOnlySpan<char> behind) =>
        CharacterFolding.TrimStart(behind) is ['部', '分', ..] or ['章', ..];

    private static bool IsDigit(char c) => CharacterFolding.FoldDigit(c) is >= '0' and <= '9';
}
