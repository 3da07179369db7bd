using System.Buffers;

namespace GovDisclosure.Model.Forms;

/// <summary>Tells whether two short texts differ by a slip of the pen.</summary>
internal static class Misspelling
{
    /// <summary>Characters of which each turns a label into that of something else: 上年 and 本年, 结转上年 and 结转下年, 予以 and 不予, 千元 and 万元.</summary>
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("本上下前今去明不未无非否已增减百千万亿元");

    /// <summary>Whether one character wrong, missing or too many tells the texts apart; equal texts do not count.</summary>
    public static bool IsOneEdit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        TrimCommon(ref a, ref b);
        return IsOneEditApart(a, b);
    }

    /// <summary>Whether one such slip tells the texts apart, and no reader would take the one for something else than the other.</summary>
    public static bool IsHarmless(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        TrimCommon(ref a, ref b);
        return IsOneEditApart(a, b) && !(a.Length + b.Length == 2 ? Changes(a) && Changes(b) : Changes(a) || Changes(b));

        static bool Changes(ReadOnlySpan<char> text) => text.ContainsAny(Meaningful);
    }

    /// <summary>Whether at most two such slips tell the texts apart.</summary>
    public static bool IsWithinTwoEdits(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        TrimCommon(ref a, ref b);
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length <= 2;
        }

        return IsAtMostOneEdit(a[1..], b[1..]) || IsAtMostOneEdit(a[1..], b) || IsAtMostOneEdit(a, b[1..]);
    }

    /// <summary>Whether what two texts do not have in common is one character at most of each.</summary>
    private static bool IsOneEditApart(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Length <= 1 && b.Length <= 1 && a.Length + b.Length > 0;

    private static bool IsAtMostOneEdit(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.SequenceEqual(b) || IsOneEdit(a, b);

    private static void TrimCommon(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        int common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
    }
}
