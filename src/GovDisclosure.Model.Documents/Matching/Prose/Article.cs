using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>The part of a page that its report stands in: the smallest region with all its tables and the headings of sections behind them. What follows it belongs to the site.</summary>
internal static class Article
{
    private const int LongestFooter = 100;

    private static readonly string[] FooterWords = ["版权所有", "ICP备", "公网安备", "网站标识码", "主办单位", "承办单位", "技术支持", "Copyright"];

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

        while (end > lastHeading + 1 && (outline.Lines[end - 1].IsLink || IsSiteFooter(outline.Lines[end - 1].Text)))
        {
            end--;
        }

        return end;
    }

    /// <summary>What stands under every page of a site: whose it is, who made it, under which registration.</summary>
    private static bool IsSiteFooter(string text) =>
        text.Length is > 0 and <= LongestFooter && text[^1] is not ('。' or '；') && Array.Exists(FooterWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int EndOf(Outline outline, int region, int line)
    {
        while (line < outline.Lines.Count && RegionTree.Common(outline.Regions, region, outline.Lines[line].Region) == region)
        {
            line++;
        }

        return line;
    }
}
