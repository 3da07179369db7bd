using System.Buffers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Lays web pages out, pages that Word wrote among them. Nothing a page refers to is fetched, and no script is run.</summary>
internal static class HtmlReader
{
    /// <summary>Ends a tag or comment that a page breaks off in, and stands for what is missing behind it.</summary>
    private static readonly string Missing = $"-->\"'>{GridCell.Object}";

    private static readonly string[] CellTags = ["<td", "<th"];
    private static readonly SearchValues<string> CellEnds = SearchValues.Create(
        ["</td", "</th", "</tr", "</tbody", "</table", "</body", "</html"], StringComparison.OrdinalIgnoreCase);

    public static DocumentContent? Read(DecodedText text, DiagnosticLog log, CancellationToken cancellationToken)
    {
        ParsingBudget budget = new(cancellationToken);
        HtmlParser parser = new(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (element, _) => budget.Spend(element),
        });
        try
        {
            using IHtmlDocument page = parser.ParseDocument(BreaksOffInCell(text.Characters) ? text.Characters + Missing : text.Characters);
            return new HtmlLayout(page, new(text), cancellationToken).LayOut();
        }
        catch (ParsingBudgetException spent)
        {
            log.Add(DiagnosticCode.TooComplex, arguments: ("reason", spent.Reason));
            return null;
        }
    }

    private static bool BreaksOffInCell(string page)
    {
        int cell = CellTags.Max(tag => page.LastIndexOf(tag, StringComparison.OrdinalIgnoreCase));
        return cell >= 0 && !page.AsSpan(cell).ContainsAny(CellEnds);
    }
}
