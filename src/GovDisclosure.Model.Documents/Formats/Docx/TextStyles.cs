using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The formats that text takes by name, or where nothing is said of it.</summary>
internal sealed class TextStyles : IMarkupVisitor
{
    /// <summary>Word bases no style on a longer chain of others.</summary>
    private const int LongestChain = 20;

    private const string ParagraphType = "paragraph";
    private const string CharacterType = "character";
    private const string TableType = "table";

    private readonly Dictionary<(string Type, string Id), (ParagraphStyle Format, string? Base)> _styles = [];
    private readonly Dictionary<string, (Dictionary<string, TablePart> Parts, string? Base)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableStyle> _tableStyles = new(StringComparer.Ordinal);
    private readonly TextFill _fill = new();
    private Dictionary<string, TablePart> _parts = [];
    private string? _part;
    private string? _defaultTable;
    private string? _defaultParagraph;
    private string? _type;
    private string? _style;
    private string? _base;
    private RunFormat _format;
    private bool? _isNumbered;
    private int? _shade;
    private bool? _isFlat;
    private bool _isInParagraph;
    private bool _isInCell;

    /// <summary>The format of text whose paragraph and run say nothing of it.</summary>
    public RunFormat Defaults { get; private set; }

    /// <summary>The format of a character style, and of those it is based on for what it says nothing of.</summary>
    public RunFormat OfCharacters(string? style) => Find(CharacterType, style)?.Text ?? default;

    /// <summary>A paragraph style; the one that paragraphs without any have, where there is none of that name.</summary>
    public ParagraphStyle OfParagraph(string? style) => Find(ParagraphType, style) ?? Find(ParagraphType, _defaultParagraph) ?? default;

    /// <summary>A table style; the one that tables without any have, where there is none of that name. Null where there is neither.</summary>
    public TableStyle? OfTable(string? style)
    {
        style = style is not null && _tables.ContainsKey(style) ? style : _defaultTable;
        if (style is null || !_tables.ContainsKey(style))
        {
            return null;
        }

        if (!_tableStyles.TryGetValue(style, out TableStyle? found))
        {
            _tableStyles.Add(style, found = new(PartsOf(style)));
        }

        return found;
    }

    public bool Enter(XmlReader element)
    {
        if (_fill.IsReading || TextFill.Begins(element))
        {
            return _fill.IsReading ? _fill.Enter(element) : _fill.Begin();
        }

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
            case "style" when WordMarkup.Attribute(element, "type") is ParagraphType or CharacterType or TableType:
                Begin(element);
                return true;
            case "tblStylePr" when _type == TableType:
                EndPart();
                _part = WordMarkup.Attribute(element, "type");
                return true;
            case "tcPr" when _type == TableType:
                _isInCell = true;
                return true;
            case "shd" when _isInCell:
                _shade = WordColor.OfShading(element);
                return false;
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
        if (_fill.IsReading)
        {
            _format.Fill = _fill.Leave(element.LocalName) ? _fill.Color : _format.Fill;
            return;
        }

        switch (element.LocalName)
        {
            case "pPr":
                _isInParagraph = false;
                break;
            case "tcPr":
                _isInCell = false;
                break;
            case "tblStylePr":
                EndPart();
                break;
            case "style" when _type == TableType && _style is not null:
                EndPart();
                _tables.TryAdd(_style, (_parts, _base));
                break;
            case "docDefaults":
                Defaults = _format;
                break;
            case "style" when _type is not null && _style is not null:
                _styles.TryAdd((_type, _style), (new(_format, _isNumbered, _shade, _isFlat), _base));
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
        _isFlat = null;
        _parts = new(StringComparer.Ordinal);
        _part = TableStyle.Whole;
        if (WordMarkup.Attribute(style, "default") is ("1" or "true" or "on"))
        {
            _defaultParagraph = _type == ParagraphType ? _style : _defaultParagraph;
            _defaultTable = _type == TableType ? _style : _defaultTable;
        }
    }

    /// <summary>Ends a part of a table style; what stands outside of all parts is of the whole table.</summary>
    private void EndPart()
    {
        if (_part is not null && TableStyle.HasPart(_part))
        {
            _parts[_part] = new TablePart(_format, _shade).Over(_parts.GetValueOrDefault(_part));
        }

        _part = TableStyle.Whole;
        _format = default;
        _shade = null;
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
                _shade = _type == TableType ? _shade : WordColor.OfShading(property);
                break;
            case "spacing":
                _isFlat = WordMarkup.IsFlat(property, "line", "lineRule");
                break;
        }

        return false;
    }

    private Dictionary<string, TablePart> PartsOf(string? style)
    {
        Dictionary<string, TablePart> parts = new(StringComparer.Ordinal);
        for (int link = 0; link < LongestChain && style is not null && _tables.TryGetValue(style, out (Dictionary<string, TablePart> Parts, string? Base) found); link++)
        {
            foreach ((string name, TablePart part) in found.Parts)
            {
                parts[name] = parts.GetValueOrDefault(name).Over(part);
            }

            style = found.Base;
        }

        return parts;
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
