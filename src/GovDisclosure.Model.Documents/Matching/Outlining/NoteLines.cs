using System.Buffers;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Finds notes by their marks: a paragraph that begins with one, [1], ¹ or ①, which a text before it has behind a word, is the note that mark refers to.</summary>
internal sealed class NoteLines
{
    /// <summary>No report has more notes: [2021] is a year.</summary>
    private const int MostDigits = 2;

    private const int FirstCircled = 100;
    private const char LeastCircled = '①';
    private const char LastCircled = '⑳';

    private static readonly SearchValues<char> Beginnings = SearchValues.Create($"[［{ScriptDigits.Superscripts}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private static readonly SearchValues<char> Raised = SearchValues.Create(ScriptDigits.Superscripts);

    private readonly HashSet<int> _marks = [];

    /// <summary>The notes among the blocks of a document; null where there are none.</summary>
    public static HashSet<Block>? Find(IReadOnlyList<Block> blocks)
    {
        int first = 0;
        while (first < blocks.Count && MarkOf(blocks[first]) is null)
        {
            first++;
        }

        return first < blocks.Count ? new NoteLines().FindIn(blocks) : null;
    }

    private HashSet<Block> FindIn(IReadOnlyList<Block> blocks)
    {
        HashSet<Block> notes = new(ReferenceEqualityComparer.Instance);
        Block? last = null;
        foreach (Block block in blocks)
        {
            bool isNote = MarkOf(block) is { } mark ? _marks.Contains(mark) : block is Paragraph { IsContinued: true } && last is not null && notes.Contains(last);
            if (isNote)
            {
                notes.Add(block);
            }
            else if (block is Paragraph paragraph)
            {
                AddMarksIn(paragraph.Text);
            }
            else if (block is Grid grid)
            {
                foreach (GridCell cell in grid.Cells)
                {
                    AddMarksIn(cell.Text);
                }
            }

            last = block;
        }

        return notes;
    }

    private static int? MarkOf(Block block)
    {
        if (block is not Paragraph { IsLink: false, Text: { Length: > 0 } text } || MarkAt(text, 0) is not var (mark, length))
        {
            return null;
        }

        ReadOnlySpan<char> note = text.AsSpan(length).TrimStart();
        return note.Length > 0 && (char.IsLetterOrDigit(note[0]) || char.IsPunctuation(note[0])) && MarkAt(text, text.Length - note.Length) is null ? mark : null;
    }

    private void AddMarksIn(string text)
    {
        for (int at = NextIn(text, 1); at < text.Length; at = NextIn(text, at))
        {
            if (MarkAt(text, at) is not var (mark, length))
            {
                at++;
                continue;
            }

            if (Refers(text.AsSpan(0, at), text.AsSpan(at, length), text.AsSpan(at + length)))
            {
                _marks.Add(mark);
            }

            at += length;
        }
    }

    private static int NextIn(string text, int start) =>
        start < text.Length && text.AsSpan(start).IndexOfAny(Beginnings) is >= 0 and int at ? start + at : text.Length;

    /// <summary>Whether a mark stands as one does that refers to a note: raised, but not as in m², or directly behind a word; ① with no word behind it, before which it numbers that.</summary>
    private static bool Refers(ReadOnlySpan<char> before, ReadOnlySpan<char> mark, ReadOnlySpan<char> behind)
    {
        if (mark.ContainsAny(Raised))
        {
            return !char.IsAsciiLetter(before[^1]);
        }

        bool isBehindWord = char.IsLetterOrDigit(before[^1]) || before[^1] is '”' or '》' or '）' or ')';
        bool isBeforeWord = behind.Length > 0 && char.IsLetterOrDigit(behind[0]);
        return isBehindWord && !(isBeforeWord && mark[0] is >= LeastCircled and <= LastCircled);
    }

    /// <summary>The mark that begins at a character, and how long it is.</summary>
    private static (int Mark, int Length)? MarkAt(string text, int start)
    {
        if (text[start] is >= LeastCircled and <= LastCircled and char circled)
        {
            return (FirstCircled + circled - LeastCircled, 1);
        }

        bool isBracketed = text[start] is '[' or '［';
        int at = isBracketed ? start + 1 : start;
        int number = 0;
        int digits = 0;
        while (digits <= MostDigits && at < text.Length && DigitOf(text[at], isBracketed) is >= 0 and int digit)
        {
            number = (10 * number) + digit;
            digits++;
            at++;
        }

        bool isClosed = !isBracketed || (at < text.Length && text[at] is ']' or '］');
        return digits is > 0 and <= MostDigits && isClosed ? (number, at - start + (isBracketed ? 1 : 0)) : null;
    }

    private static int DigitOf(char c, bool mayBeLevel) =>
        ScriptDigits.Superscripts.IndexOf(c, StringComparison.Ordinal) is >= 0 and int raised ? raised
        : mayBeLevel && CharacterFolding.FoldDigit(c) is >= '0' and <= '9' and char digit ? digit - '0'
        : -1;
}
