using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>The characters that style sheets spell with a backslash.</summary>
internal static class StyleEscapes
{
    private const int MostHexDigits = 6;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text as it is meant.</summary>
    public static string Undo(ReadOnlySpan<char> text)
    {
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        StringBuilder plain = new(text.Length);
        while (!text.IsEmpty)
        {
            int length = LengthAt(text);
            ReadOnlySpan<char> escape = text[..length];
            text = text[length..];
            if (length == 1)
            {
                plain.Append(escape is "\\" ? "" : escape);
                continue;
            }

            ReadOnlySpan<char> digits = escape[1..].TrimEnd(' ');
            if (!digits.IsEmpty && !digits.ContainsAnyExcept(HexDigits))
            {
                int code = int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                plain.Append((Rune.IsValid(code) ? new Rune(code) : Rune.ReplacementChar).ToString());
            }
            else
            {
                plain.Append(escape[1..]);
            }
        }

        return plain.ToString();
    }

    /// <summary>How many characters of a text, one at least, stand for its first: a backslash takes up to six digits with the space behind them, or any other character.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text is not ['\\', _, ..])
        {
            return 1;
        }

        int digits = text[1..].IndexOfAnyExcept(HexDigits);
        digits = Math.Min(digits < 0 ? text.Length - 1 : digits, MostHexDigits);
        return digits == 0 ? 2 : 1 + digits + (digits + 1 < text.Length && text[digits + 1] == ' ' ? 1 : 0);
    }
}
