using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>The lines of one of the copies a document has of its report: a print view often follows the screen view.</summary>
/// <param name="First">The line where it begins.</param>
/// <param name="Title">The line of its last title before the tables; its first line where it has none.</param>
/// <param name="FirstTable">The line where its first table begins, the heading included.</param>
/// <param name="LastTable">The last line of its last table.</param>
/// <param name="End">The line after the last of its text.</param>
internal sealed record ReportCopy(int First, int Title, int FirstTable, int LastTable, int End)
{
    /// <summary>Divides a document where a table comes again and a title, or 总体情况, stands before it.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">Its tables in their order.</param>
    /// <param name="titles">The lines of its titles in their order.</param>
    /// <param name="end">The line after the last of the text.</param>
    public static List<ReportCopy> Divide(Outline outline, IReadOnlyList<TableRun> tables, int[] titles, int end)
    {
        List<ReportCopy> copies = [];
        HashSet<string> own = new(StringComparer.Ordinal);
        TableRun firstTable = tables[0];
        int last = 0;
        int first = 0;
        foreach (TableRun table in tables)
        {
            if (own.Contains(table.Table) && StartOf(outline, titles, last, table.First) is { } next)
            {
                copies.Add(Of(outline, firstTable, last, titles, first, EndBefore(outline, titles, last, next)));
                own.Clear();
                firstTable = table;
                first = next;
                last = 0;
            }

            own.Add(table.Table);
            last = Math.Max(last, table.Last);
        }

        copies.Add(Of(outline, firstTable, last, titles, first, end));
        return copies;
    }

    /// <summary>The line of a table's heading, or its first line where it has none.</summary>
    public static int HeadingOf(Outline outline, TableRun table)
    {
        int heading = outline.HeadingBefore(table.First);
        return heading >= 0 && outline.HeadingAt(heading)!.Pointer == table.Table ? heading : table.First;
    }

    private static ReportCopy Of(Outline outline, TableRun table, int last, int[] titles, int first, int end)
    {
        int firstTable = HeadingOf(outline, table);
        int before = IndexOfNext(titles, firstTable - 1) - 1;
        return new(first, before >= 0 && titles[before] >= first ? titles[before] : first, firstTable, last, end);
    }

    /// <summary>The index of the first title behind a line.</summary>
    private static int IndexOfNext(int[] titles, int line) => Array.BinarySearch(titles, line + 1) is var at && at < 0 ? ~at : at;

    private static int? StartOf(Outline outline, int[] titles, int after, int before)
    {
        int next = IndexOfNext(titles, after);
        if (next < titles.Length && titles[next] < before)
        {
            return titles[next];
        }

        int? overview = null;
        for (int heading = outline.HeadingBefore(before); heading > after; heading = outline.HeadingBefore(heading))
        {
            overview = outline.HeadingAt(heading)!.Name == "overview" ? heading : overview;
        }

        return overview;
    }

    /// <summary>Where the lines before a copy's title end: not in what is printed above the title.</summary>
    private static int EndBefore(Outline outline, int[] titles, int lastTable, int next)
    {
        if (Array.BinarySearch(titles, next) < 0)
        {
            return next;
        }

        int end = next;
        int above = titles[0] - 1;
        while (above >= 0 && end - 1 > lastTable && outline.HeadingAt(end - 1) is null && outline.Lines[end - 1].Text == outline.Lines[above].Text)
        {
            end--;
            above--;
        }

        bool namesOrganAbove = end == next && ReportTitle.Parse(outline.Lines[next].Text)?.Agency is null && end - 1 > lastTable && FrontMatter.AgencyAt(outline, end - 1) is not null;
        return namesOrganAbove ? end - 1 : end;
    }
}
