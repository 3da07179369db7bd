using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Joins titles that are broken over several lines: no line alone says whose and of which year the report is, all together do.</summary>
internal static class BrokenTitles
{
    private const int MostLines = 3;
    private const int LongestLine = 40;

    /// <summary>So many characters tell places apart: 临溪.</summary>
    private const int SamePlace = 2;

    /// <summary>The title that a text completes, with how many of the lines before it belong to it; null where it completes none.</summary>
    /// <param name="before">The lines before it.</param>
    /// <param name="firstLine">The first of them that may belong to it.</param>
    /// <param name="last">The text.</param>
    /// <param name="isContinued">Whether it is set as one more line of the paragraph of the line before.</param>
    public static (LabelledCell Title, int LinesBefore)? Complete(IReadOnlyList<Line> before, int firstLine, LabelledCell last, bool isContinued)
    {
        if (isContinued && WholeParagraph(before, firstLine, last) is { } whole)
        {
            return whole;
        }

        if (last.Text.Length > LongestLine || !(last.Text.Contains('报', StringComparison.Ordinal) || last.Text.StartsWith('告')))
        {
            return null;
        }

        // What a number is broken off from is neither a year nor an organ.
        ReportTitle? own = before is [.., { Cells: [{ } above] }] && GoesOnInNumber(above, last.Text) ? null : ReportTitle.Parse(last.Text);
        if (own is { Year: not null } or { Agency: not null })
        {
            return null;
        }

        string text = last.Text;
        int first = Math.Max(firstLine, before.Count + 1 - (own is null ? MostLines : 2));
        for (int line = before.Count - 1; line >= first; line--)
        {
            if (before[line] is not { IsLink: false, Cells: [{ Text.Length: <= LongestLine } cell] } || !MayBeginTitle(cell, text))
            {
                return null;
            }

            text = cell.Text + text;
            if (ReportTitle.Parse(text) is { Year: not null } title && (title.Agency is null ? own is null : AgencyNames.MayBeName(title.Agency)))
            {
                return (new(text, cell.Place), before.Count - line);
            }
        }

        return null;
    }

    /// <summary>The title that all lines of a paragraph come to, wherever in the organ's name they part.</summary>
    private static (LabelledCell Title, int LinesBefore)? WholeParagraph(IReadOnlyList<Line> before, int firstLine, LabelledCell last)
    {
        if (ReportTitle.Parse(last.Text) is not { } own)
        {
            return null;
        }

        string text = last.Text;
        for (int line = before.Count - 1; line >= Math.Max(firstLine, before.Count + 1 - MostLines); line--)
        {
            if (before[line] is not { IsLink: false, Cells: [{ Text.Length: <= LongestLine } cell] } || !MayBeginTitle(cell, text))
            {
                return null;
            }

            text = cell.Text + text;
            if (!before[line].IsContinued)
            {
                return ReportTitle.Parse(text) is { Year: not null, Agency: { } agency } && AgencyNames.MayBeName(cell.Text) && AgencyNames.MayBeName(agency) && !BeginsAlike(cell.Text, own.Agency)
                    ? (new(text, cell.Place), before.Count - line)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Whether a line and the organ of a title under it are of one place: the line names another organ, or the same, and is no part of the title.</summary>
    private static bool BeginsAlike(string line, string? agency) =>
        agency is { Length: >= SamePlace } && line.StartsWith(agency[..SamePlace], StringComparison.Ordinal);

    private static bool MayBeginTitle(LabelledCell cell, string next) =>
        !cell.IsValue && cell.Labels.Count == 0 && ReportTitle.Parse(cell.Text) is null && ReportDates.DateOf(cell.Text) is null
        && (ReportDates.YearOf(cell.Text) is not { } year || year.Text.Contains('年', StringComparison.Ordinal) || GoesOnInNumber(cell, next));

    /// <summary>Whether a year is broken over two lines, among its digits or before its 年.</summary>
    private static bool GoesOnInNumber(LabelledCell cell, string next) =>
        cell.Text.Length > 0 && char.IsDigit(cell.Text[^1]) && next.Length > 0 && (char.IsDigit(next[0]) || next[0] == '年');
}
