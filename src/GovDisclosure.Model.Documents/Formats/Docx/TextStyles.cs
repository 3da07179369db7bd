using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The formats that text takes by name, or where nothing is said of it.</summary>
internal sealed class TextStyles : IMarkupVisitor
{
    /// <summary>Word bases no style on a longer chain of others.</summary>
    private const int LongestChain = 20;

    private const string ParagraphType = "paragraph";
    private const string CharacterType = "character";

    private readonly Dictionary<(string Type, string Id), (ParagraphStyle Format, string? Base)> _styles = [];
    private string? _defaultParagraph;
    private string? _type;
    private string? _style;
    private string? _base;
    private RunFormat _format;
    private bool? _isNumbered;
    private int? _shade;
    private bool _isInParagraph;

    /// <summary>The format of text whose paragraph and run say nothing of it.</summary>
    public RunFormat Defaults { get; private set; }

    /// <summary>The format of a character style, and of those it is based on for what it says nothing of.</summary>
    public RunFormat OfCharacters(string? style) => Find(CharacterType, style)?.Text ?? default;

    /// <summary>A paragraph style; the one that paragraphs without any have, where there is none of that name.</summary>
    public ParagraphStyle OfParagraph(string? style) => Find(ParagraphType, style) ?? Find(ParagraphType, _defaultParagraph) ?? default;

    public bool Enter(XmlReader element)
    {
        if (_isInParagraph)
        {
            return EnterOfParagraph(element);
        }

        switch (element.LocalName)
        {
            case "pPr" when _type is not null:
                _isInParagraph = true;
                return true;
            case "styles" or "docDefaults" or "rPrDefault" or "rPr":
                return true;
            case "style" when WordMarkup.Attribute(element, "type") is ParagraphType or CharacterType:
                Begin(element);
                return true;
            case "basedOn":
                _base = WordMarkup.Value(element);
                return false;
            default:
                _format.Apply(element);
                return false;
        }
    }

    public void Leave(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "pPr":
                _isInParagraph = false;
                break;
            case "docDefaults":
                Defaults = _format;
                break;
            case "style" when _type is not null && _style is not null:
                _styles.TryAdd((_type, _style), (new(_format, _isNumbered, _shade), _base));
                break;
        }
    }

    public void AddText(XmlReader text)
    {
    }

    private void Begin(XmlReader style)
    {
        _type = WordMarkup.Attribute(style, "type");
        _style = WordMarkup.Attribute(style, "styleId");
        _base = null;
        _format = default;
        _isNumbered = null;
        _shade = null;
        if (_type == ParagraphType && WordMarkup.Attribute(style, "default") is ("1" or "true" or "on"))
        {
            _defaultParagraph = _style;
        }
    }

    private bool EnterOfParagraph(XmlReader property)
    {
        switch (property.LocalName)
        {
            case "numPr":
                return true;
            case "numId":
                _isNumbered = WordMarkup.IsNumbering(property);
                break;
            case "shd":
                _shade = WordColor.OfShading(property);
                break;
        }

        return false;
    }

    private ParagraphStyle? Find(string type, string? style)
    {
        ParagraphStyle? format = null;
        for (int link = 0; link < LongestChain && style is not null && _styles.TryGetValue((type, style), out (ParagraphStyle Format, string? Base) found); link++)
        {
            format = (format ?? default).Over(found.Format);
            style = found.Base;
        }

        return format;
    }
}
