using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Takes page numbers and running footers out of the text, and running headers after their first page: there they may be a title.</summary>
internal static partial class RunningLines
{
    /// <summary>How many lines at the beginning and at the end of a page are looked at.</summary>
    private const int Margin = 2;

    /// <summary>How far the same line may stand higher or lower on another page.</summary>
    private const double SameHeight = 4;

    /// <summary>Marks of sentences, which no header or footer has.</summary>
    private const string OfSentences = "。，；";

    /// <summary>How much of the width of the page the characters of a line of text fill.</summary>
    private const double FullLine = 0.65;

    /// <summary>Takes them out; gives the headers that stay because they are the first of their kind.</summary>
    public static HashSet<TextLine> Remove(IReadOnlyList<PageLayout> pages)
    {
        Dictionary<(string Text, int Height), (TextLine Line, PageLayout Page)> seen = [];
        HashSet<TextLine> firsts = [];
        foreach (PageLayout page in pages)
        {
            Dictionary<(string Text, int Height), (TextLine Line, PageLayout Page)> own = [];
            foreach (TextLine line in Outer(page).ToArray())
            {
                if (PageNumber().IsMatch(line.Text))
                {
                    page.Lines.Remove(line);
                    continue;
                }

                if (IsText(line, page))
                {
                    continue;
                }

                (string Text, int Height) key = Key(line, page);
                own.TryAdd(key, (line, page));
                if (FindAlike(seen, key) is { Line: { } first, Page: { } firstPage })
                {
                    page.Lines.Remove(line);
                    if (firsts.Add(first) && IsFooter(first, firstPage))
                    {
                        firstPage.Lines.Remove(first);
                    }
                }
            }

            foreach ((var key, (TextLine Line, PageLayout Page) line) in own)
            {
                seen.TryAdd(key, line);
            }
        }

        return firsts;
    }

    private static (TextLine? Line, PageLayout? Page) FindAlike(Dictionary<(string Text, int Height), (TextLine Line, PageLayout Page)> seen, (string Text, int Height) key) =>
        seen.TryGetValue(key, out (TextLine Line, PageLayout Page) first)
        || seen.TryGetValue((key.Text, key.Height - 1), out first)
        || seen.TryGetValue((key.Text, key.Height + 1), out first)
            ? first
            : default;

    /// <summary>Whether a line is one of a sentence or fills the page with characters: body text, though another page has it at the same height.</summary>
    private static bool IsText(TextLine line, PageLayout page) =>
        line.Text.AsSpan().ContainsAny(OfSentences) || line.Text.Count(c => !char.IsAscii(c)) * line.Size > FullLine * page.Page.Width;

    private static bool IsFooter(TextLine line, PageLayout page) => line.Box.CentreY > page.Page.Height / 2;

    /// <summary>What a line says, numbers at its end aside, and how far it stands from the nearer edge of its page: a page on its side is less high.</summary>
    private static (string Text, int Height) Key(TextLine line, PageLayout page)
    {
        double height = IsFooter(line, page) ? line.Box.CentreY - page.Page.Height : line.Box.CentreY;
        return (Number().Replace(line.Text, ""), (int)(height / SameHeight));
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
