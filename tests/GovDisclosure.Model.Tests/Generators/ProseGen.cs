using System.Globalization;
using CsCheck;

namespace GovDisclosure.Model.Tests.Generators;

/// <summary>
/// The prose of a section: missing, blank in several ways, or pieced together from what the rules on prose look for
/// (years, words for fees, spaces inside both) and from characters that formats must escape.
/// </summary>
internal static class ProseGen
{
    private static readonly string[] Words =
    [
        "本年度，", "我局主动公开政府信息", "存在的主要问题：", "一是公开质量有待提高；", "无其他需要报告的事项。",
        "\n", "\r\n", "\t", " ", "\u3000", "\u00A0", "\u200B", "\uFEFF", "\u2028",
        "信息处理费", "处理费", "处 理\n费", "费用", "费\u3000用", "收费", "收\u00A0费", "处", "费", "收", "用",
        "\"引号\"", "\\", "<b>&amp;</b>", "𠮷", "😀", "\u0001", "\u007F", "e\u0301",
        "1", "9", "０", "年", "份",
    ];

    private static readonly Gen<string?> Nothing = Gen.OneOf<string?>(null, "", " ", "\r\n\t", "\u3000\u00A0", "\u200B\u200C\u200D\u2060\uFEFF", " \u200B\n", "\U000E0001");

    /// <summary>Any text, as a section of a report for that year might hold it.</summary>
    public static Gen<string?> Any(int year) => Gen.Frequency(
        (1, Nothing),
        (4, Gen.OneOf([.. Words, .. Years(year), .. Years(year - 1), .. Years(year - 1), Digits(year - 2) + "年"]).Array[0, 6].Select(words => (string?)string.Concat(words))));

    private static string[] Years(int year) =>
    [
        Digits(year) + "年", Digits(year) + " 年", Digits(year) + "\u3000\n年", FullWidth(year) + "年", Digits(year), "１" + Digits(year) + "年", Digits(year) + "9年",
    ];

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string FullWidth(int year) => string.Concat(Digits(year).Select(digit => (char)(digit - '0' + '０')));
}
