using System.Buffers;
using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Tells an annex that stands under a text from a mere list of what is attached to it: 附件：收费情况表.</summary>
internal static class Annexes
{
    private const int LongestHeading = 40;

    private static readonly string[] Words = ["附件", "附表", "附录", "附："];
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十");

    /// <summary>The line of the first heading of an annex; null where there is none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="first">The line where the text begins.</param>
    /// <param name="end">The line behind its last.</param>
    /// <param name="isBeforeTable">Whether a table of the form follows, over which the last line may be its caption.</param>
    public static int? Find(Outline outline, int first, int end, bool isBeforeTable)
    {
        int more = LastOfMore(outline, first, end);
        for (int line = first; line < end; line++)
        {
            if (outline.Lines[line].OnlyText is { } cell && HeadingIn(cell.Text) is { } behind
                && (line + 1 < end ? behind.Length == 0 || line < more : isBeforeTable || behind is "" or "：" or ":"))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The last line that says more than the name of what is attached: a sentence or a row of a table.</summary>
    private static int LastOfMore(Outline outline, int first, int end)
    {
        int line = end - 1;
        while (line >= first && outline.Lines[line].IsParagraph && !outline.Lines[line].Cells[0].Text.Contains('。', StringComparison.Ordinal))
        {
            line--;
        }

        return line;
    }

    /// <summary>What follows 附件1 in a short text that is no sentence; null for any other text.</summary>
    private static string? HeadingIn(string text)
    {
        if (text.Length > LongestHeading || text.Contains('。', StringComparison.Ordinal) || Array.Find(Words, word => text.StartsWith(word, StringComparison.Ordinal)) is not { } word)
        {
            return null;
        }

        int end = word.Length;
        while (end < text.Length && Numerals.Contains(text[end]))
        {
            end++;
        }

        bool isHeading = end == text.Length || word[^1] == '：' || text[end] is '：' or ':' or ' ' or '\u3000' or '、' or '.';
        return isHeading ? text[end..] : null;
    }
}
