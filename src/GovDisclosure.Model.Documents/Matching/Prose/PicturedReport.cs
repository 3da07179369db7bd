using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Tells a report of which nothing but pictures is shown from documents that are no report.</summary>
internal static class PicturedReport
{
    /// <summary>A paragraph as long as this says something of its own.</summary>
    private const int ShortestProse = 40;

    /// <summary>Whether pictures stand under the title of a report, or in a document without any text of its own, and nothing is said beside them.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="titles">The lines of its titles.</param>
    public static bool IsIn(Outline outline, IEnumerable<int> titles)
    {
        int title = titles.DefaultIfEmpty(-1).Max();
        int first = title < 0 ? 0 : outline.Lines[title].Region;
        Line[] lines = [.. outline.Lines.Skip(title + 1).Where(line => !line.IsLink)];
        int end = lines.Where(line => SiteLines.Contains(line.Text)).Select(line => line.Region).DefaultIfEmpty(int.MaxValue).Min();
        return outline.Pictures.Any(picture => picture >= first && picture < end)
            && Array.TrueForAll(lines, line => SiteLines.Contains(line.Text) || (title >= 0 && IsBesideTitle(line)));
    }

    /// <summary>The date, the organ and the like; an attachment may be the report.</summary>
    private static bool IsBesideTitle(Line line) => line.IsParagraph && line.Text.Length < ShortestProse && !line.Text.StartsWith("附件", StringComparison.Ordinal);
}
