using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Finds the tables of contents of a document: titles of sections one under the other in the order of the form, with or without the numbers of their pages, of which the first comes again, or which are all the form has.</summary>
internal static class ContentsLines
{
    /// <summary>Fewer titles are no table of contents.</summary>
    private const int FewestTitles = 3;
    private const int NoTitle = -1;
    private static readonly List<FormSection> Sections = [.. Form.Year2021.Sections];

    private static readonly char[] PageNumber = [.. "0123456789０１２３４５６７８９"];
    private static readonly char[] Leaders = [.. ".．…·•-—_\t \u3000"];

    /// <summary>The lines of them.</summary>
    /// <param name="lines">The document.</param>
    /// <param name="headings">The sections whose headings lines are.</param>
    public static List<int> Find(List<Line> lines, IReadOnlyDictionary<int, FormSection> headings)
    {
        List<int> found = [];
        int[] lastHeadings = LastOf(headings);
        int first = 0;
        int last = NoTitle;
        for (int line = 0; line <= lines.Count; line++)
        {
            int title = line < lines.Count ? TitleAt(lines, headings, line) : NoTitle;
            if (title > last && last != NoTitle)
            {
                last = title;
                continue;
            }

            if (line - first >= FewestTitles && last != NoTitle && IsContents(TitleAt(lines, headings, first), last, line))
            {
                found.AddRange(Enumerable.Range(first, line - first));
            }

            first = line;
            last = title;
        }

        return found;

        bool IsContents(int firstTitle, int lastTitle, int end) =>
            lastHeadings[firstTitle] >= end || (AreAll(firstTitle, lastTitle) && end < lines.Count);
    }

    /// <summary>Whether titles are those of all sections: what follows them stands under none of them, as the panes of tabs whose titles stand in a row over them do.</summary>
    private static bool AreAll(int firstTitle, int lastTitle) => firstTitle == 0 && lastTitle == Sections.Count - 1;

    /// <summary>The last line that is the heading of each section; -1 where none is.</summary>
    private static int[] LastOf(IReadOnlyDictionary<int, FormSection> headings)
    {
        int[] last = new int[Sections.Count];
        Array.Fill(last, -1);
        foreach ((int line, FormSection section) in headings)
        {
            int number = NumberOf(section);
            last[number] = Math.Max(last[number], line);
        }

        return last;
    }

    /// <summary>The place in the form of the section whose title a line is, possibly with the number of its page behind it.</summary>
    private static int TitleAt(List<Line> lines, IReadOnlyDictionary<int, FormSection> headings, int line)
    {
        if (headings.TryGetValue(line, out FormSection? section))
        {
            return NumberOf(section);
        }

        return lines[line] is { Cells: [{ Text: { Length: > 0 } text } cell] } && char.IsDigit(text[^1]) && SectionTitles.IsNumbered(text)
            && SectionTitles.Find(new(text.TrimEnd(PageNumber).TrimEnd(Leaders), cell.Place)) is { } title
                ? NumberOf(title)
                : NoTitle;
    }

    /// <summary>Headings are of the sections of the form of 2021.</summary>
    private static int NumberOf(FormSection section) => Sections.IndexOf(section);
}
