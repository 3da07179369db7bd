using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html.Styles;

/// <summary>The style sheets in a page, and what its elements set that any of them may use.</summary>
internal sealed class PageSheets
{
    public PageSheets(INode page, StyleBudget budget)
    {
        StyleSheetReader sheets = new(budget, Variables);
        List<(string Text, Certainty Holds)> texts = [];
        foreach ((INode node, bool isEntered) in NodeWalk.Of(page))
        {
            if (!isEntered || node is not IElement element)
            {
                continue;
            }

            if (element is IHtmlStyleElement sheet && IsRead(sheet))
            {
                string text = StyleSheetReader.WithoutComments(sheet.ChildNodes is [IText only] ? only.Data : sheet.TextContent);
                Collect(text);
                texts.Add((text, MediaQuery.Judge(sheet.GetAttribute("media"))));
            }

            Collect(element.GetAttribute("style"));

            HasOthers |= element.LocalName == "link" && element.GetAttribute("rel")?.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) == true;
        }

        texts.ForEach(sheet => sheets.Read(sheet.Text, sheet.Holds));
        HasOthers |= sheets.HasImports;
        Rules = sheets.Rules;
    }

    /// <summary>The rules in the order of the sheets.</summary>
    public IReadOnlyList<StyleRule> Rules { get; }

    public StyleVariables Variables { get; } = new();

    /// <summary>Whether the page refers to sheets that are not in it.</summary>
    public bool HasOthers { get; }

    /// <summary>Whether anything sets an image, or text that is not in the source.</summary>
    public bool HaveImages { get; private set; }

    /// <summary>Whether anything sets what stands before the items of lists.</summary>
    public bool HaveLists { get; private set; }

    /// <summary>Whether one of the elements around an element has a tag.</summary>
    public static bool HasAround(IElement element, string tag)
    {
        for (IElement? parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName == tag)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRead(IHtmlStyleElement sheet) =>
        (sheet.GetAttribute("type") is not { Length: > 0 } type || type.Equals("text/css", StringComparison.OrdinalIgnoreCase)) && !HasAround(sheet, "noscript");

    private void Collect(ReadOnlySpan<char> text)
    {
        Variables.Collect(text);
        HaveLists |= text.Contains("list-style", StringComparison.OrdinalIgnoreCase);
        HaveImages |= StyleValues.HasImage(text) || text.Contains("content", StringComparison.OrdinalIgnoreCase);
    }
}
