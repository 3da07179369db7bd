using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>
/// What of a text is printed, the same in every format: its lines, without the space around them and blank lines between them. White space beside
/// white space comes to one space, since tabs and runs of spaces stand between cells; what no format can hold shows as U+FFFD.
/// </summary>
internal static class PrintedText
{
    private const char Unprintable = '\uFFFD';

    /// <summary>The paragraphs of a section of prose.</summary>
    public static IReadOnlyList<string> Paragraphs(string? prose) =>
        prose is null ? [] : [.. Lines(prose).Select(Mask)];

    /// <summary>A text that is printed in one line.</summary>
    public static string Line(string text) => Mask(OneLine(text));

    /// <summary>A section of prose as far as it matters what white space it holds: two texts that come to the same are printed the same.</summary>
    public static string? WithPlainSpace(string? prose) =>
        prose is not null && string.Join('\n', Lines(prose)) is { Length: > 0 } text ? text : null;

    /// <summary>A text in one line as far as it matters what white space it holds.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text));

    private static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(Collapse).Where(line => line.Length > 0);

    private static string Collapse(string line)
    {
        ReadOnlySpan<char> rest = CharacterFolding.Trim(line);
        StringBuilder text = new(rest.Length);
        while (!rest.IsEmpty)
        {
            int length = 0;
            int spaces = 0;
            while (length < rest.Length && CharacterFolding.IsSpace(rest[length]))
            {
                spaces += char.IsWhiteSpace(rest[length]) ? 1 : 0;
                length++;
            }

            bool isPlain = spaces == 0 || (spaces == 1 && rest[..length].IndexOfAny('\t', '\v') < 0);
            text.Append(isPlain ? rest[..length] : " ");
            rest = rest[length..];
            int word = rest.Length;
            for (int i = 0; i < rest.Length; i++)
            {
                if (CharacterFolding.IsSpace(rest[i]))
                {
                    word = i;
                    break;
                }
            }

            text.Append(rest[..word]);
            rest = rest[word..];
        }

        return text.ToString();
    }

    /// <summary>Puts a mark for control characters, halves of surrogate pairs and what is no character.</summary>
    private static string Mask(string text)
    {
        StringBuilder masked = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            masked.Append(Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE ? new Rune(Unprintable) : rune);
        }

        return masked.ToString();
    }
}
