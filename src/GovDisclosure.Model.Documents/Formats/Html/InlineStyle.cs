using AngleSharp.Dom;
using GovDisclosure.Model.Documents.Formats.Html.Styles;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>What the open elements mean for the text in them.</summary>
internal sealed class InlineStyle
{
    private const Look Unseen = Look.Unseen | Look.Veiled;

    private readonly Stack<State> _open = new([default]);

    /// <summary>Whether the text leads elsewhere.</summary>
    public bool IsLink => _open.Peek().IsLink;

    /// <summary>Whether the text is of a heading of the first or second rank.</summary>
    public bool IsHeading => _open.Peek().IsHeading;

    /// <summary>Whether the white space is shown as it is.</summary>
    public bool KeepsWhiteSpace => _open.Peek().KeepsWhiteSpace;

    /// <summary>Whether the text is struck out.</summary>
    public bool IsStruck => Has(Look.Struck);

    /// <summary>Whether the room of the text is left empty.</summary>
    public bool IsHidden => Has(Look.Hidden);

    /// <summary>Whether the text may not be seen, or not as it stands in the source.</summary>
    public bool IsUncertain => Has(Unseen);

    /// <summary>Whether the text is set higher than its line.</summary>
    public bool IsSuperscript => Has(Look.Raised);

    /// <summary>Whether the text is set higher or lower than its line.</summary>
    public bool IsScript => Has(Look.Raised | Look.Lowered);

    /// <summary>Opens an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="own">What its styles mean.</param>
    /// <param name="isInCell">Whether it stands in a cell, where a text out of its place may be part of another.</param>
    public void Enter(IElement element, Look own, bool isInCell)
    {
        State around = _open.Peek();
        Look look = (around.Look & ~(ListItems.IsList(element) ? Look.Numbered : Look.None)) | (own & (Look.Veiled | Look.Struck | Look.Covered | Look.Inherited));
        look |= isInCell && (own & Look.Astray) != Look.None ? Look.Veiled : Look.None;
        look |= HtmlElements.IsStruck(element) ? Look.Struck : Look.None;
        look &= ~(((own & Look.Shown) != Look.None ? Look.Hidden : Look.None) | ((own & Look.Sized) != Look.None ? Look.Tiny : Look.None)
            | ((own & Look.Spaced) != Look.None ? Look.Flat : Look.None) | ((own & Look.Bulleted) != Look.None ? Look.Numbered : Look.None)
            | ((own & Look.Coloured) != Look.None ? Look.Faded : Look.None) | ((own & Look.Onward) != Look.None ? Look.Turned : Look.None));
        look |= HtmlElements.ScriptOf(element) switch
        {
            > 0 => Look.Raised,
            < 0 => Look.Lowered,
            _ => HtmlElements.IsInline(element) ? own & (Look.Raised | Look.Lowered) : Look.None,
        };
        _open.Push(new(
            look,
            around.IsLink || HtmlElements.IsLink(element),
            around.IsHeading || element.LocalName is "h1" or "h2",
            around.KeepsWhiteSpace || HtmlElements.KeepsWhiteSpace(element)));
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Leave() => _open.Pop();

    /// <summary>Whether a style or a list sets something before, behind or over the text of an open element of a cell, or of the cell itself.</summary>
    public bool ShowsMore(IElement element, Look own) =>
        (own & (Look.Joined | Look.Covered)) != Look.None || (Has(Look.Covered) && element.LocalName is "td" or "th")
        || (Has(Look.Numbered) && (element.LocalName == "li" || (own & Look.Item) != Look.None)) || ListItems.IsBareNumber(element);

    private bool Has(Look look) => (_open.Peek().Look & look) != Look.None;

    private readonly record struct State(Look Look, bool IsLink, bool IsHeading, bool KeepsWhiteSpace);
}
