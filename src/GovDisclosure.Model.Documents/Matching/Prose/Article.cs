using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>The part of a page that its report stands in: the smallest region with all its tables and the headings of sections behind them. What follows it belongs to the site.</summary>
internal static class Article
{
    /// <summary>The line after the last of the article.</summary>
    public static int EndOf(Outline outline, IReadOnlyList<TableRun> tables)
    {
        int last = tables.Max(table => table.Last);
        int region = tables.SelectMany(table => table.LineNumbers).Select(line => outline.Lines[line].Region).Aggregate((one, other) => RegionTree.Common(outline.Regions, one, other));
        int lastHeading = last;
        for (int line = last + 1; line < outline.Lines.Count; line++)
        {
            if (outline.HeadingAt(line) is not (null or FormTable))
            {
                region = RegionTree.Common(outline.Regions, region, outline.Lines[line].Region);
                lastHeading = line;
            }
        }

        int end = EndOf(outline, region, lastHeading);
        while (end == lastHeading + 1 && lastHeading > last && region != outline.Regions[region])
        {
            region = outline.Regions[region];
            end = EndOf(outline, region, lastHeading);
        }

        return EndBeforeSiteLines(outline, lastHeading, end);
    }

    /// <summary>Where the lines at the end begin that lead elsewhere or are the site's. A line that may be the site's is the report's where none that surely is stands before it.</summary>
    private static int EndBeforeSiteLines(Outline outline, int lastHeading, int end)
    {
        for (int line = lastHeading + 1; line < end; line++)
        {
            if ((outline.Lines[line].OnlyText is { } text && SiteLines.LeadsToOthers(text.Text)) || IsDatedLink(outline, line, end))
            {
                end = line;
            }
        }

        for (int line = end - 1; line > lastHeading; line--)
        {
            if (outline.Lines[line].IsLink || SiteLines.Contains(outline.Lines[line].Text))
            {
                end = line;
            }
            else if (!SiteLines.MayContain(outline.Lines[line].Text))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a line leads elsewhere and the next says of what day that is. Under what is attached stands the day of the report.</summary>
    private static bool IsDatedLink(Outline outline, int line, int end) =>
        outline.Lines[line].IsLink && !outline.Lines[line].Text.StartsWith("附件", StringComparison.Ordinal) && line + 1 < end && outline.Lines[line + 1].OnlyText is { } day && ReportDates.DateOf(day.Text) is not null;

    private static int EndOf(Outline outline, int region, int line)
    {
        while (line < outline.Lines.Count && RegionTree.Common(outline.Regions, region, outline.Lines[line].Region) == region)
        {
            line++;
        }

        return line;
    }
}
