using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Lays web pages out, pages that Word wrote among them. Nothing a page refers to is fetched, and no script is run.</summary>
internal static class HtmlReader
{
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
            using IHtmlDocument page = parser.ParseDocument(text.Characters);
            return new HtmlLayout(page, new(text), cancellationToken).LayOut();
        }
        catch (ParsingBudgetException spent)
        {
            log.Add(DiagnosticCode.TooComplex, arguments: ("reason", spent.Reason));
            return null;
        }
    }
}
