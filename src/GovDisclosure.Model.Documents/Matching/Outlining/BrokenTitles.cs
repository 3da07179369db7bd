using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Joins titles that are broken over several lines: no line alone says whose and of which year the report is, all together do.</summary>
internal static class BrokenTitles
{
    private const int MostLines = 3;
    private const int LongestLine = 40;

    /// <summary>The title that a text completes, with how many of the lines before it belong to it; null where it completes none.</summary>
    public static (LabelledCell Title, int LinesBefore)? Complete(IReadOnlyList<Line> before, int firstLine, LabelledCell last)
    {
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

    private static bool MayBeginTitle(LabelledCell cell, string next) =>
        !cell.IsValue && cell.Labels.Count == 0 && ReportTitle.Parse(cell.Text) is null && ReportDates.DateOf(cell.Text) is null
        && (ReportDates.YearOf(cell.Text) is not { } year || year.Text.Contains('年', StringComparison.Ordinal) || GoesOnInNumber(cell, next));

    /// <summary>Whether a year is broken over two lines, among its digits or before its 年.</summary>
    private static bool GoesOnInNumber(LabelledCell cell, string next) =>
        cell.Text.Length > 0 && char.IsDigit(cell.Text[^1]) && next.Length > 0 && (char.IsDigit(next[0]) || next[0] == '年');
}
