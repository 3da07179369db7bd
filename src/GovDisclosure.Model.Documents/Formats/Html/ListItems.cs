using System.Text;
using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>What lists set before their items.</summary>
internal static class ListItems
{
    /// <summary>No figure with its unit takes more characters.</summary>
    private const int LongestFigure = 64;

    /// <summary>Whether an element is a list, which has signs or numbers of its own.</summary>
    public static bool IsList(IElement element) => element.LocalName is "ul" or "ol" or "menu" or "dir";

    /// <summary>Whether an item shows its number before a figure or nothing.</summary>
    public static bool IsBareNumber(IElement element) =>
        element is { LocalName: "li" } && IsNumbered(element) && ShortTextOf(element) is { } text && (text.Length == 0 || CellNumber.IsFigure(text));

    /// <summary>The text of an element; null where it is longer than any figure.</summary>
    private static string? ShortTextOf(IElement element)
    {
        StringBuilder text = new();
        foreach ((INode node, _) in NodeWalk.Of(element))
        {
            if (node is IText { Data: var data })
            {
                ReadOnlySpan<char> part = CharacterFolding.Trim(data);
                if (text.Length + part.Length > LongestFigure)
                {
                    return null;
                }

                text.Append(part);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether an item says that it is numbered, or its list numbers all.</summary>
    private static bool IsNumbered(IElement item)
    {
        if (item.GetAttribute("type") is "1" or "a" or "A" or "i" or "I")
        {
            return true;
        }

        IElement? list = item.ParentElement;
        while (list is not null && !IsList(list))
        {
            list = list.ParentElement;
        }

        return list is { LocalName: "ol" };
    }
}
