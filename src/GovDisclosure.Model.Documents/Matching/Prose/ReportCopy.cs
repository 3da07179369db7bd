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
    public static List<ReportCopy> Divide(Outline outline, IReadOnlyList<TableRun> tables, IReadOnlyList<int> titles, int end)
    {
        List<ReportCopy> copies = [];
        List<TableRun> own = [];
        int first = 0;
        foreach (TableRun table in tables)
        {
            if (own.Exists(earlier => earlier.Table == table.Table)
                && StartOf(outline, titles, own.Max(earlier => earlier.Last), table.First) is { } next)
            {
                copies.Add(Of(outline, own, titles, first, EndBefore(outline, titles, own.Max(earlier => earlier.Last), next)));
                own.Clear();
                first = next;
            }

            own.Add(table);
        }

        copies.Add(Of(outline, own, titles, first, end));
        return copies;
    }

    /// <summary>The line of a table's heading, or its first line where it has none.</summary>
    public static int HeadingOf(Outline outline, TableRun table)
    {
        int heading = table.First - 1;
        while (heading >= 0 && outline.HeadingAt(heading) is null)
        {
            heading--;
        }

        return heading >= 0 && outline.HeadingAt(heading)!.Pointer == table.Table ? heading : table.First;
    }

    private static ReportCopy Of(Outline outline, List<TableRun> tables, IReadOnlyList<int> titles, int first, int end)
    {
        int firstTable = HeadingOf(outline, tables[0]);
        int title = titles.LastOrDefault(line => line >= first && line < firstTable, first);
        return new(first, title, firstTable, tables.Max(table => table.Last), end);
    }

    private static int? StartOf(Outline outline, IReadOnlyList<int> titles, int after, int before)
    {
        int title = titles.FirstOrDefault(line => line > after && line < before, -1);
        if (title >= 0)
        {
            return title;
        }

        int overview = Enumerable.Range(after + 1, Math.Max(0, before - after - 1))
            .FirstOrDefault(line => outline.HeadingAt(line)?.Name == "overview", -1);
        return overview >= 0 ? overview : null;
    }

    /// <summary>Where the text before a copy's title ends: not in what is printed above the title, nor in the signature above that.</summary>
    private static int EndBefore(Outline outline, IReadOnlyList<int> titles, int lastTable, int next)
    {
        int end = next;
        string? agency = null;
        if (titles.Contains(next))
        {
            ReportTitle? title = ReportTitle.Parse(outline.Lines[next].Text);
            int above = titles[0] - 1;
            while (above >= 0 && end - 1 > lastTable && outline.HeadingAt(end - 1) is null && outline.Lines[end - 1].Text == outline.Lines[above].Text)
            {
                end--;
                above--;
            }

            agency = title?.Agency ?? FrontMatter.AgencyAt(outline, end - 1) ?? FrontMatter.AgencyAt(outline, next - 1);
            if (end == next && title?.Agency is null && end - 1 > lastTable && FrontMatter.AgencyAt(outline, end - 1) is not null)
            {
                end--;
            }
        }

        return Signature.Find(outline.Before(end), lastTable, agency).First;
    }
}
