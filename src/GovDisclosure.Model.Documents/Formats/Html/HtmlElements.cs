using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>What elements of a page mean for what is seen of it.</summary>
internal static class HtmlElements
{
    /// <summary>How wide and high, in pixels, an image is at least that may show a page of text.</summary>
    private const int SmallestPicture = 200;

    /// <summary>No browser has a cell span more rows.</summary>
    private const int MostRows = 65_534;

    /// <summary>How scripts lead to another page.</summary>
    private static readonly SearchValues<string> Moves = SearchValues.Create(["location", "window.open"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "ul");

    private static readonly FrozenSet<string> Unseen = FrozenSet.Create(
        StringComparer.Ordinal,
        "area", "base", "datalist", "head", "link", "meta", "noframes", "noscript", "param", "rp", "rt", "script", "source",
        "style", "template", "title", "track");

    private static readonly FrozenSet<string> Objects = FrozenSet.Create(
        StringComparer.Ordinal,
        "audio", "button", "canvas", "embed", "frame", "iframe", "img", "image", "math", "meter", "object", "picture", "progress", "select", "svg", "video");

    /// <summary>No page has its summary behind so many other parts.</summary>
    private const int LastSummary = 100;

    private static readonly FrozenSet<string> HiddenFields = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "hidden");

    /// <summary>The fields that show something else than their value, or not as text.</summary>
    private static readonly FrozenSet<string> Controls = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "checkbox", "radio", "button", "submit", "reset", "image", "file", "color", "range", "password");

    /// <summary>Whether an element begins on a line of its own.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether an element holds a picture or a control instead of text.</summary>
    public static bool IsObject(IElement element) => Objects.Contains(element.LocalName) || IsInput(element, Controls) || IsPrompt(element);

    /// <summary>Whether an element is an image that may show a page of text: a smaller one is an icon.</summary>
    public static bool IsPicture(IElement element) =>
        element.LocalName is "img" or "image" or "picture" or "canvas" && !IsSmall(element.GetAttribute("width")) && !IsSmall(element.GetAttribute("height"));

    /// <summary>Whether a tag was not closed before the next began, which swallows what stood between the two.</summary>
    public static bool IsBroken(IElement element) =>
        element.LocalName.Contains('<', StringComparison.Ordinal)
        || HasAttribute(element, static attribute => attribute.Name.Contains('<', StringComparison.Ordinal) || attribute.Value.Contains("</", StringComparison.Ordinal));

    /// <summary>Whether a value with spaces lost its first quotation mark, so that its words stand for attributes: what it should do it does not.</summary>
    public static bool HasLostValue(IElement element) =>
        HasAttribute(element, static attribute => attribute.Name is [not ('"' or '\''), .., '"' or '\'']);

    /// <summary>Whether an element without text is filled by a script, as those with a hyphen in their names are, or by an image behind it.</summary>
    public static bool IsFilledOtherwise(IElement element)
    {
        if (element.LocalName.Contains('-', StringComparison.Ordinal) || (element.LocalName is "td" or "th" && element.HasAttribute("background")))
        {
            return true;
        }

        INodeList nodes = element.ChildNodes;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is IElement { LocalName: "script" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many rows a cell spans, by its number, of which browsers take the digits at its beginning; 0 stands for all there are.</summary>
    public static int RowSpan(IElement cell)
    {
        int rows = NumberOf(cell.GetAttribute("rowspan")) ?? 1;
        return rows is > 0 and < MostRows ? rows : MostRows;
    }

    /// <summary>The number that the digits at the beginning of an attribute make up, of which browsers take no more; null where there are none.</summary>
    public static int? NumberOf(ReadOnlySpan<char> attribute)
    {
        ReadOnlySpan<char> value = attribute.TrimStart().TrimStart('+');
        int end = value.IndexOfAnyExceptInRange('0', '9');
        ReadOnlySpan<char> digits = end < 0 ? value : value[..end];
        return digits.IsEmpty ? null : int.TryParse(digits, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;
    }

    /// <summary>Whether nothing of an element is seen on the page, whatever its style.</summary>
    public static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || IsTrackedDeletion(element) || IsRunningLine(element) || IsFolded(element) || IsInput(element, HiddenFields);

    /// <summary>Whether a node is what only an element that is not open has beside its summary.</summary>
    public static bool IsFolded(INode node) =>
        node.Parent is IElement { LocalName: "details" } around && !around.HasAttribute("open")
        && (node is not IElement { LocalName: "summary" } || SummaryOf(around) != node);

    /// <summary>Whether an element shows a word of the browser's, as it has no summary of its own.</summary>
    public static bool IsWithoutSummary(IElement element) => element.LocalName == "details" && SummaryOf(element) is null;

    /// <summary>Whether an element is not there until something opens it, unless its style says otherwise.</summary>
    public static bool IsClosed(IElement element) =>
        element.HasAttribute("hidden") || (element.LocalName == "dialog" && !element.HasAttribute("open")) || element.HasAttribute("popover");

    /// <summary>Whether an element leads elsewhere, by an address or by what happens when it is pressed.</summary>
    public static bool IsLink(IElement element) =>
        (element.LocalName == "a" && (element.HasAttribute("href") || element.HasAttribute("onclick")))
        || (element.GetAttribute("onclick") is { } action && action.AsSpan().ContainsAny(Moves));

    /// <summary>Whether the text of an element is struck out, whatever its style.</summary>
    public static bool IsStruck(IElement element) => element.LocalName is "s" or "strike" or "del";

    /// <summary>Whether the white space in an element is kept as it is.</summary>
    public static bool KeepsWhiteSpace(IElement element) =>
        element.LocalName is "pre" or "textarea" or "listing" or "xmp" or "plaintext" || KeepsWhiteSpace(element.GetAttribute("style"));

    /// <summary>Whether the digits of an element are raised over their line (1) or lowered under it (-1); else 0.</summary>
    public static int ScriptOf(IElement element) => element.LocalName switch
    {
        "sup" => 1,
        "sub" => -1,
        _ when IsInline(element) => InlineShift.Of(element.GetAttribute("style")),
        _ => 0,
    };

    /// <summary>Whether an element is part of a line.</summary>
    public static bool IsInline(IElement element) => element.LocalName is "span" or "font" or "b" or "i" or "em" or "strong" or "small" or "big" or "a" or "u" or "label";

    /// <summary>Whether a template is seen in the place of what an element has.</summary>
    public static bool IsShadowed(IElement element) => element.ShadowRoot is not null;

    /// <summary>Whether Word keeps a text that was deleted while changes were tracked, which are read as accepted; with the same element other programs strike out what their readers are to see.</summary>
    private static bool IsTrackedDeletion(IElement element) =>
        element.LocalName == "del" && (element.HasAttribute("cite") || element.HasAttribute("datetime") || element.ParentElement is { ClassName: "msoDel" });

    /// <summary>Whether an element is the header or footer of the printed pages, as Writer exports them. One with a table may be the document.</summary>
    private static bool IsRunningLine(IElement element) =>
        element is { LocalName: "div", ParentElement.LocalName: "body" } && element.GetAttribute("title") is "header" or "footer" && element.QuerySelector("table") is null;

    private static bool IsInput(IElement element, FrozenSet<string> types) => element.LocalName == "input" && types.Contains(element.GetAttribute("type") ?? "");

    /// <summary>Whether a field without a value shows what to fill in.</summary>
    private static bool IsPrompt(IElement element) =>
        element.LocalName == "input" && string.IsNullOrEmpty(element.GetAttribute("value")) && !string.IsNullOrWhiteSpace(element.GetAttribute("placeholder"));

    private static IElement? SummaryOf(IElement details)
    {
        INodeList nodes = details.ChildNodes;
        for (int i = 0; i < Math.Min(nodes.Length, LastSummary); i++)
        {
            if (nodes[i] is IElement { LocalName: "summary" } summary)
            {
                return summary;
            }
        }

        return null;
    }

    private static bool IsSmall(string? length) =>
        int.TryParse(length.AsSpan().TrimEnd("px "), NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels < SmallestPicture;

    private static bool KeepsWhiteSpace(ReadOnlySpan<char> style)
    {
        bool keeps = false;
        StyleBlock block = new(style.Contains("pre", StringComparison.OrdinalIgnoreCase) ? style : []);
        while (block.MoveNext())
        {
            if (block.Name.StartsWith("white-space", StringComparison.OrdinalIgnoreCase))
            {
                keeps = block.Value.StartsWith("pre", StringComparison.OrdinalIgnoreCase);
            }
        }

        return keeps;
    }

    /// <summary>Whether any attribute of an element is such; asked of every element of a cell, so without an enumerator.</summary>
    private static bool HasAttribute(IElement element, Predicate<IAttr> isSuch)
    {
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (isSuch(attributes[i]!))
            {
                return true;
            }
        }

        return false;
    }
}
