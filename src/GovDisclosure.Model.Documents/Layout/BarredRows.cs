using System.Buffers;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>Takes lines apart that have bars between their cells and around them, and knows the rules drawn between such lines.</summary>
internal static class BarredRows
{
    private const int ShortestStroke = 3;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃║｜┆┇┊┋");

    private static readonly SearchValues<char> RuleCharacters = SearchValues.Create(
        " \t|│┃║｜┆┇┊┋:+-=_─━═┄┅┈┉—－┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋╞╡╪╟╢╫");

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-=_─━═┄┅┈┉—－");

    /// <summary>Whether a line is nothing but a rule, at least one stroke of it longer than any mark that stands in a cell.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept(RuleCharacters))
        {
            return false;
        }

        while (line.IndexOfAny(Strokes) is >= 0 and int start)
        {
            line = line[start..];
            int length = line.IndexOfAnyExcept(Strokes) is >= 0 and int end ? end : line.Length;
            if (length >= ShortestStroke)
            {
                return true;
            }

            line = line[length..];
        }

        return false;
    }

    /// <summary>Whether a line begins and ends with a bar and has two cells at least.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        line = CharacterFolding.Trim(line);
        return line.Length > 2 && Bars.Contains(line[0]) && Bars.Contains(line[^1])
            && line[1..^1].ContainsAny(Bars);
    }

    /// <summary>The texts between the bars, empty ones too.</summary>
    public static List<TextPiece> Split(string line)
    {
        List<TextPiece> pieces = [];
        int start = line.AsSpan().IndexOfAny(Bars) + 1;
        while (line.AsSpan(start).IndexOfAny(Bars) is >= 0 and int length)
        {
            pieces.Add(TextPiece.Of(line, start..(start + length)));
            start += length + 1;
        }

        return pieces;
    }
}
