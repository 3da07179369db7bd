using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Where a line of text may break, and what its beginning tells of the break before it.</summary>
internal static partial class LineBreaks
{
    private const string Opening = WideMarks.FilledRight + "([";

    private const string Closing = WideMarks.FilledLeft + "％";

    private const string EndsOfSentences = "。！？；：”）";

    /// <summary>What a sentence cannot end with: the next line goes on with it, whatever it begins like.</summary>
    private const string GoingOn = "、，第和及与或至到";

    /// <summary>Characters that words have none of, but addresses.</summary>
    private const string OfAddresses = "/@_.:";

    /// <summary>So far back a break is looked at for being one within an address.</summary>
    private const int LongestAddress = 200;

    /// <summary>How wide the beginning of a line is that may not be parted: a word or a number with the brackets and marks at it.</summary>
    public static double LeadOf(List<Glyph> glyphs)
    {
        int end = 0;
        while (end < glyphs.Count - 1 && Opening.Contains(glyphs[end].Text[0], StringComparison.Ordinal))
        {
            end++;
        }

        bool isLatin = IsLatin(glyphs[end]);
        end++;
        while (end < glyphs.Count && ((isLatin && IsLatin(glyphs[end])) || Closing.Contains(glyphs[end].Text[0], StringComparison.Ordinal)))
        {
            end++;
        }

        return glyphs[end - 1].Box.Right - glyphs[0].Box.Left;
    }

    /// <summary>Whether a line begins like a numbered heading or an item of a list, and not with a numeral of the sentence before it.</summary>
    public static bool BeginsItem(string last, string line) =>
        !GoingOn.Contains(last[^1], StringComparison.Ordinal) && !Opening.Contains(last[^1], StringComparison.Ordinal) && Item().IsMatch(line);

    /// <summary>Whether a sentence, or what leads up to a list, ends with a line.</summary>
    public static bool EndsSentence(string line) => EndsOfSentences.Contains(line[^1], StringComparison.Ordinal);

    /// <summary>Whether a space stood where a text breaks: between words, but not inside a number or an address.</summary>
    public static bool HasSpace(StringBuilder text, string next)
    {
        if (!char.IsAsciiLetter(text[^1]) || !char.IsAsciiLetter(next[0]))
        {
            return false;
        }

        for (int i = text.Length - 1; i >= Math.Max(0, text.Length - LongestAddress) && char.IsAscii(text[i]) && text[i] != ' '; i--)
        {
            if (OfAddresses.Contains(text[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLatin(Glyph glyph) => char.IsAscii(glyph.Text[0]) && !glyph.IsSpace;

    [GeneratedRegex("^([一二三四五六七八九十]{1,3}、|[（(]([一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[0-9]{1,2}([、．]|[.](?![0-9]))|第[一二三四五六七八九十]{1,3}[章节]|第[一二三四五六七八九十]{1,3}部分)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();
}
