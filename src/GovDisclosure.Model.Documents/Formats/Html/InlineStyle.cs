using AngleSharp.Dom;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>What the open elements mean for the text in them.</summary>
internal sealed class InlineStyle
{
    private int _links;
    private int _kept;
    private int _struck;
    private int _superscripts;
    private int _subscripts;

    /// <summary>Whether the text leads elsewhere.</summary>
    public bool IsLink => _links > 0;

    /// <summary>Whether the white space is shown as it is.</summary>
    public bool KeepsWhiteSpace => _kept > 0;

    /// <summary>Whether the text is struck out.</summary>
    public bool IsStruck => _struck > 0;

    /// <summary>Whether the text is set higher than its line.</summary>
    public bool IsSuperscript => _superscripts > 0;

    /// <summary>Whether the text is set higher or lower than its line.</summary>
    public bool IsScript => IsSuperscript || _subscripts > 0;

    public void Enter(IElement element) => Count(element, 1);

    public void Leave(IElement element) => Count(element, -1);

    private void Count(IElement element, int change)
    {
        _links += element.LocalName == "a" && element.HasAttribute("href") ? change : 0;
        _kept += HtmlElements.KeepsWhiteSpace(element) ? change : 0;
        _struck += HtmlElements.IsStruck(element) ? change : 0;
        int script = HtmlElements.ScriptOf(element);
        _superscripts += script > 0 ? change : 0;
        _subscripts += script < 0 ? change : 0;
    }
}
