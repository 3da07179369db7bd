using System.Buffers;
using GovDisclosure.Model.Documents.Content;
using Markdig.Syntax;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>Bounds what a text can make the parser do: its time grows with the square of the definitions, and of the marks in one paragraph or at the beginning of one line.</summary>
internal sealed class MarkdownBudget
{
    /// <summary>Many times the lines of a report with its tables.</summary>
    public const int MostLines = 50_000;

    /// <summary>Links and notes defined apart from where they are used.</summary>
    public const int MostDefinitions = 1_000;

    /// <summary>The marks of quotations and lists that a line begins with.</summary>
    public const int MostLeadingMarks = 1_000;

    /// <summary>Emphasis within emphasis, links among it; a handful of levels is all that anyone writes.</summary>
    public const int Deepest = 50;

    /// <summary>Marks times characters of all paragraphs; long paragraphs without marks and short ones with many cost little.</summary>
    public const long MostWork = 200_000_000;

    private static readonly SearchValues<char> LeadingMarks = SearchValues.Create(" \t>-+*_0123456789.)=#");
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_~[]()!<>&`\\\"'");

    private readonly CancellationToken _cancellationToken;
    private long _work;

    public MarkdownBudget(string text, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        int lines = 0;
        int definitions = 0;
        foreach (Range range in SourceLines.Split(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<char> line = text.AsSpan(range);
            int end = line.IndexOfAnyExcept(LeadingMarks);
            definitions += end >= 0 && line[end] == '[' && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (++lines > MostLines)
            {
                throw Exceeded($"超过 {MostLines} 行", $"more than {MostLines} lines");
            }

            if (definitions > MostDefinitions)
            {
                throw Exceeded($"超过 {MostDefinitions} 处链接定义", $"more than {MostDefinitions} definitions of links");
            }

            if (CountMarks(end < 0 ? line : line[..end]) > MostLeadingMarks)
            {
                throw TooComplexException.TooDeep(MostLeadingMarks);
            }
        }
    }

    /// <summary>Counts the inline content of a block that has been read and is yet to be parsed.</summary>
    /// <exception cref="TooComplexException">The text has more paragraphs full of marks than any report.</exception>
    public void Spend(LeafBlock block)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        long length = 0;
        long marks = 0;
        for (int i = 0; i < block.Lines.Count; i++)
        {
            ReadOnlySpan<char> line = block.Lines.Lines[i].Slice.AsSpan();
            length += line.Length;
            foreach (char c in line)
            {
                marks += Marks.Contains(c) ? 1 : 0;
            }
        }

        _work += length * marks;
        if (_work > MostWork)
        {
            throw Exceeded("段落中的标记过多", "too many marks in its paragraphs");
        }
    }

    public static TooComplexException TooDeep() => TooComplexException.TooDeep(Deepest);

    private static TooComplexException Exceeded(string chinese, string english) => new(new(chinese, english));

    private static int CountMarks(ReadOnlySpan<char> line)
    {
        int marks = 0;
        foreach (char c in line)
        {
            marks += c is ' ' or '\t' ? 0 : 1;
        }

        return marks;
    }
}
