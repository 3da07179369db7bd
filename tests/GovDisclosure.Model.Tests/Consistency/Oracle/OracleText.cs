using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Tests.Consistency.Oracle;

/// <summary>What the rules on prose ask of a text, by regular expression.</summary>
internal static class OracleText
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static bool IsEmpty(string? text) =>
        text is null || text.EnumerateRunes().All(c => Rune.IsWhiteSpace(c) || Rune.GetUnicodeCategory(c) == UnicodeCategory.Format);

    public static bool NamesYear(string text, int year)
    {
        StringBuilder folded = new(text);
        for (int digit = 0; digit <= 9; digit++)
        {
            folded.Replace((char)('０' + digit), (char)('0' + digit));
        }

        return Regex.IsMatch(folded.ToString(), string.Create(CultureInfo.InvariantCulture, $@"(?<![0-9]){year:D4}\s*年"), RegexOptions.None, Patience);
    }

    public static bool SpeaksOfFees(string text) => Regex.IsMatch(text, @"处\s*理\s*费|费\s*用|收\s*费", RegexOptions.None, Patience);
}
