using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Layout;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Lays web pages out, pages that Word wrote among them. Nothing a page refers to is fetched, and no script is run.</summary>
internal static class HtmlReader
{
    /// <summary>Ends a tag or comment that a page breaks off in, and stands for what is missing behind it.</summary>
    private static readonly string Missing = $"-->\"'>{GridCell.Object}";

    /// <summary>What the standard of government sites has a page of an article state its title under.</summary>
    private const string ArticleTitle = "ArticleTitle";

    private static readonly string[] CellTags = ["<td", "<th"];
    private static readonly string[] CellEnds = ["</td", "</th", "</tr", "</tbody", "</table", "</body", "</html"];

    public static DocumentContent Read(DecodedText text, CancellationToken cancellationToken) =>
        Read(new MarkupSource(text.Characters, new(text), text.Encoding), cancellationToken);

    /// <summary>Lays markup out that may have been made from a document in another format.</summary>
    public static DocumentContent Read(MarkupSource source, CancellationToken cancellationToken)
    {
        ParsingBudget budget = new(cancellationToken);
        HtmlParser parser = new(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (element, _) => budget.Spend(element),
        });
        using IHtmlDocument page = parser.ParseDocument(BreaksOffInCell(source.Markup) ? source.Markup + Missing : source.Markup);
        DocumentContent content = new HtmlLayout(page, source, cancellationToken).LayOut();
        return TypedTables.LayOut(content with { Names = NamesOf(page, source) }, cancellationToken);
    }

    private static List<Paragraph> NamesOf(IHtmlDocument page, MarkupSource source)
    {
        List<Paragraph> names = [];
        foreach (IElement element in page.Head?.Children.AsEnumerable() ?? [])
        {
            string? name = element switch
            {
                { LocalName: "title" } => element.TextContent,
                IHtmlMetaElement { Name: { } kind } meta when kind.Equals(ArticleTitle, StringComparison.OrdinalIgnoreCase) => meta.Content,
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(name) && element.SourceReference is { Position.Index: var index })
            {
                names.Add(new(name.Trim(), source.PlaceAt(index)));
            }
        }

        return names;
    }

    /// <summary>Whether the last that a page says of cells is that one begins.</summary>
    private static bool BreaksOffInCell(ReadOnlySpan<char> page)
    {
        for (int tag = page.LastIndexOf('<'); tag >= 0; tag = page[..tag].LastIndexOf('<'))
        {
            if (IsOneOf(CellTags, page[tag..]))
            {
                return true;
            }

            if (IsOneOf(CellEnds, page[tag..]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOneOf(string[] tags, ReadOnlySpan<char> text)
    {
        foreach (string tag in tags)
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
