using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Numbers;

/// <summary>What the text of a number cell says, by a strict grammar: sign, digits, unit, remark in brackets.</summary>
/// <remarks>
/// Characters are folded by <see cref="CharacterFolding"/> and by the signs that stand for each other. Whatever does not fit the
/// grammar is unreadable, never guessed at.
/// </remarks>
internal readonly record struct CellNumber(CellNumberKind Kind, decimal Value = 0, MoneyUnit? Unit = null, bool HasRemark = false)
{
    /// <summary>The largest integer that every language holds exactly.</summary>
    private const decimal LargestCount = 9_007_199_254_740_991;

    /// <summary>With so many digits every conversion between units is exact.</summary>
    private const int MostDigits = 18;

    /// <summary>A text shorter than this is read without an allocation.</summary>
    private const int LongestOnStack = 256;

    private const int DigitsOfAGroup = 3;

    private const string MeasureWords = "件项个条宗份起次";

    private static readonly string[] BlankMarks = ["/", "-", "—", "无", "不适用"];

    private static readonly (string Word, int Sign)[] SignWords = [("增加", 1), ("减少", -1), ("增", 1), ("减", -1)];

    private static CellNumber Unreadable => new(CellNumberKind.Unreadable);

    public static bool IsMeasureWord(ReadOnlySpan<char> text) => text.Length == 1 && MeasureWords.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether a text can stand in a number cell of one kind or another; false for an empty text.</summary>
    public static bool IsFigure(string text) => text.Length > 0
        && (Read(text, CellKind.SignedCount).Kind != CellNumberKind.Unreadable || Read(text, CellKind.Amount).Kind != CellNumberKind.Unreadable);

    /// <summary>Reads the text of a cell of a column.</summary>
    public static CellNumber Read(string text, CellKind column)
    {
        Span<char> buffer = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        ReadOnlySpan<char> rest = Fold(text, buffer);
        if (rest.IsEmpty || IsBlankMark(rest))
        {
            return new(CellNumberKind.Blank);
        }

        if (TakeSign(ref rest, column) is not { } sign || TakeDigits(ref rest) is not { } value || (column != CellKind.Amount && !IsCount(value)))
        {
            return Unreadable;
        }

        value = column == CellKind.Amount ? value : decimal.Truncate(value);

        MoneyUnit? unit = TakeUnit(ref rest, column);
        bool hasUnit = unit is not null || TakeMeasureWord(ref rest, column);
        if (rest.IsEmpty)
        {
            return new(CellNumberKind.Number, sign * value, unit);
        }

        if (rest is not ['(', .., ')'])
        {
            return Unreadable;
        }

        ReadOnlySpan<char> bracketed = rest[1..^1].Trim();
        if (!hasUnit && column == CellKind.Amount && bracketed.Contains('元'))
        {
            return HeadUnit.Find(bracketed) is { } bracketedUnit ? new(CellNumberKind.Number, sign * value, bracketedUnit) : Unreadable;
        }

        bool isPlainUnit = !hasUnit && column != CellKind.Amount && IsMeasureWord(bracketed);
        return new(CellNumberKind.Number, sign * value, unit, HasRemark: !isPlainUnit);
    }

    /// <summary>Three zeros behind a point may be a thousand: 1.000.</summary>
    private static bool IsCount(decimal value) => decimal.IsInteger(value) && value.Scale != DigitsOfAGroup && value <= LargestCount;

    /// <summary>The sign before a number; null for one that stands on a line of its own, where it may as well be a dash for nothing.</summary>
    private static int? TakeSign(ref ReadOnlySpan<char> rest, CellKind column)
    {
        if (rest[0] is '+' or '-')
        {
            int sign = rest[0] == '-' ? -1 : 1;
            int digits = rest[1..].IndexOfAnyExcept(" \n") + 1;
            bool isApart = rest[1..Math.Max(1, digits)].Contains('\n');
            rest = rest[1..].TrimStart();
            return isApart ? null : sign;
        }

        if (column == CellKind.SignedCount)
        {
            foreach ((string word, int sign) in SignWords)
            {
                if (rest.StartsWith(word))
                {
                    rest = rest[word.Length..].TrimStart();
                    return sign;
                }
            }
        }

        return 1;
    }

    private static decimal? TakeDigits(ref ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && (char.IsAsciiDigit(rest[length]) || rest[length] is ',' or '.'))
        {
            length++;
        }

        ReadOnlySpan<char> digits = rest[..length];
        rest = rest[length..].TrimStart();
        int point = digits.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? digits : digits[..point];
        bool isFractionRight = point < 0 || (point + 1 < digits.Length && digits[(point + 1)..].IndexOfAnyExceptInRange('0', '9') < 0);
        if (!isFractionRight || !IsGrouped(whole))
        {
            return null;
        }

        Span<char> plain = stackalloc char[MostDigits + 1];
        int count = 0;
        foreach (char c in digits)
        {
            if (c == ',')
            {
                continue;
            }

            if (count == plain.Length - (point < 0 ? 1 : 0))
            {
                return null;
            }

            plain[count++] = c;
        }

        return decimal.Parse(plain[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>Separators, if any, set off groups of three; no number begins with a zero that counts nothing.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        int comma = whole.IndexOf(',');
        ReadOnlySpan<char> first = comma < 0 ? whole : whole[..comma];
        if (first.IsEmpty || (first[0] == '0' && (first.Length > 1 || comma >= 0)) || (comma >= 0 && first.Length > 3))
        {
            return false;
        }

        ReadOnlySpan<char> groups = whole[first.Length..];
        while (!groups.IsEmpty)
        {
            if (groups.Length < 4 || groups[1..4].Contains(',') || (groups.Length > 4 && groups[4] != ','))
            {
                return false;
            }

            groups = groups[4..];
        }

        return true;
    }

    private static MoneyUnit? TakeUnit(ref ReadOnlySpan<char> rest, CellKind column)
    {
        int end = rest.IndexOf('(');
        ReadOnlySpan<char> word = (end < 0 ? rest : rest[..end]).TrimEnd();
        if (column != CellKind.Amount || MoneyUnit.Find(word) is not { } unit)
        {
            return null;
        }

        rest = rest[word.Length..].TrimStart();
        return unit;
    }

    private static bool TakeMeasureWord(ref ReadOnlySpan<char> rest, CellKind column)
    {
        if (column == CellKind.Amount || rest.IsEmpty || !IsMeasureWord(rest[..1]))
        {
            return false;
        }

        rest = rest[1..].TrimStart();
        return true;
    }

    private static bool IsBlankMark(ReadOnlySpan<char> folded)
    {
        foreach (string mark in BlankMarks)
        {
            if (folded.SequenceEqual(mark))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (int i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return folded.Trim();
    }

    private static char Fold(char c) => c switch
    {
        '＋' => '+',
        '－' or '−' or '﹣' => '-',
        '，' or '﹐' => ',',
        '．' or '﹒' => '.',
        '／' => '/',
        '（' or '﹙' => '(',
        '）' or '﹚' => ')',
        '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
        _ => CharacterFolding.IsSpace(c) ? ' ' : CharacterFolding.FoldDigit(c),
    };
}
