using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Takes page numbers out of the text, and running headers and footers after their first page: there they may be a title.</summary>
internal static partial class RunningLines
{
    /// <summary>How many lines at the beginning and at the end of a page are looked at.</summary>
    private const int Margin = 2;

    /// <summary>How far the same line may stand higher or lower on another page.</summary>
    private const double SameHeight = 4;

    public static void Remove(IReadOnlyList<PageLayout> pages)
    {
        HashSet<(string Text, int Height)> seen = [];
        foreach (PageLayout page in pages)
        {
            TextLine[] outer = [.. Outer(page)];
            foreach (TextLine line in outer)
            {
                string text = Number().Replace(line.Text, "");
                int height = (int)(line.Box.CentreY / SameHeight);
                if (PageNumber().IsMatch(line.Text) || seen.Contains((text, height)) || seen.Contains((text, height - 1)) || seen.Contains((text, height + 1)))
                {
                    page.Lines.Remove(line);
                }
            }

            seen.UnionWith(outer.Select(line => (Number().Replace(line.Text, ""), (int)(line.Box.CentreY / SameHeight))));
        }
    }

    /// <summary>The first and the last lines of a page that have no table before or after them.</summary>
    private static IEnumerable<TextLine> Outer(PageLayout page)
    {
        double top = page.Tables.Count == 0 ? double.MaxValue : page.Tables[0].Box.Top;
        double bottom = page.Tables.Count == 0 ? double.MinValue : page.Tables.Max(table => table.Box.Bottom);
        IEnumerable<TextLine> first = page.Lines.Take(Margin).Where(line => line.Box.CentreY < top);
        return first.Union(page.Lines.TakeLast(Margin).Where(line => line.Box.CentreY > bottom));
    }

    [GeneratedRegex(@"^[-–—―·•\s第]*[0-9]{1,4}\s*([/页共]\s*){0,3}([0-9]{1,4})?[-–—―·•\s页]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\s*[0-9]{1,4}(\s*/\s*[0-9]{1,4})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
