using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>Takes lines apart whose cells are separated by runs of spaces. An empty cell leaves no trace in them but the width of the run.</summary>
internal static class SpacedRows
{
    /// <summary>A single space, even a wide one, stands within texts.</summary>
    private const int ShortestRun = 2;

    /// <summary>Single characters that are the whole content of cells.</summary>
    private const string Words = "无有是否〇一二三四五六七八九十";

    /// <summary>The texts between runs of two or more spaces of any kind; those before and behind the line part nothing.</summary>
    public static List<TextPiece> Split(string line)
    {
        List<TextPiece> pieces = [];
        int start = -1;
        int end = 0;
        int spaces = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (CharacterFolding.IsSpace(line[i]))
            {
                spaces += char.IsWhiteSpace(line[i]) ? 1 : 0;
                continue;
            }

            if (start >= 0 && spaces >= ShortestRun)
            {
                pieces.Add(new(line[start..end], start, end));
                start = -1;
            }

            start = start < 0 ? i : start;
            end = i + 1;
            spaces = 0;
        }

        if (start >= 0)
        {
            pieces.Add(new(line[start..end], start, end));
        }

        return JoinLetters(pieces);
    }

    /// <summary>The whole line as one piece.</summary>
    public static List<TextPiece> Whole(string line) => [TextPiece.Of(line, ..)];

    /// <summary>Whether a single space in a cell may part two cells: figures stand on both sides of it.</summary>
    public static bool MayBeTwoCells(string cell, Func<string, bool> isFigure)
    {
        bool isAfterFigure = false;
        foreach (string word in cell.Split([' ', '\u00A0', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isOne = isFigure(word);
            if (isOne && isAfterFigure)
            {
                return true;
            }

            isAfterFigure = isOne;
        }

        return false;
    }

    /// <summary>Characters set apart make one word: 总　　计.</summary>
    private static List<TextPiece> JoinLetters(List<TextPiece> pieces)
    {
        List<TextPiece> joined = [];
        int start = 0;
        while (start < pieces.Count)
        {
            int end = start + 1;
            while (end < pieces.Count && IsLetter(pieces[end - 1].Text) && IsLetter(pieces[end].Text))
            {
                end++;
            }

            joined.Add(end == start + 1 ? pieces[start] : new(string.Concat(pieces[start..end].Select(piece => piece.Text)), pieces[start].Index, pieces[end - 1].End));
            start = end;
        }

        return joined;
    }

    private static bool IsLetter(string text) =>
        text.Length == 1 && char.IsLetter(text[0]) && !char.IsAscii(text[0]) && !Words.Contains(text[0], StringComparison.Ordinal);
}
