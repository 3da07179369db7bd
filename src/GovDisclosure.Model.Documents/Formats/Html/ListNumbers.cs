using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Counts the items of the open lists, which browsers set numbers before. Where a style that is not looked into may do otherwise, a list has them only if it says so itself.</summary>
/// <param name="isStyled">Whether a style may set what stands before items.</param>
internal sealed class ListNumbers(bool isStyled)
{
    private readonly Stack<(int Next, bool IsShown)> _lists = new();

    /// <summary>Opens an element; what stands before its text, null for nothing.</summary>
    public string? Enter(IElement element)
    {
        if (ListItems.IsList(element))
        {
            int first = HtmlElements.NumberOf(element.GetAttribute("start")) ?? 1;
            bool isNumbered = element.LocalName == "ol" && !element.HasAttribute("reversed") && IsDecimal(element, isStyled);
            _lists.Push((first, isNumbered));
        }
        else if (element.LocalName == "li" && _lists.TryPop(out (int Next, bool IsShown) list))
        {
            int number = HtmlElements.NumberOf(element.GetAttribute("value")) ?? list.Next;
            _lists.Push(list with { Next = number + 1 });
            return list.IsShown && IsDecimal(element, isDoubtful: false) ? $"{number}. " : null;
        }

        return null;
    }

    /// <summary>Closes an element.</summary>
    public void Leave(IElement element)
    {
        if (ListItems.IsList(element))
        {
            _lists.Pop();
        }
    }

    private static bool IsDecimal(IElement element, bool isDoubtful)
    {
        string style = element.GetAttribute("style") ?? "";
        bool isSet = style.Contains("list-style", StringComparison.OrdinalIgnoreCase);
        return element.GetAttribute("type") is null or "1"
            && !style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && (isSet ? style.Contains("decimal", StringComparison.OrdinalIgnoreCase) && !style.Contains("decimal-", StringComparison.OrdinalIgnoreCase) : !isDoubtful);
    }
}
