using System.Xml;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Reads the properties that decide what is seen. Those that tell how it was before a tracked change are passed over.</summary>
internal sealed class PropertyReader(StoryContent content, StoryContext context)
{
    private readonly Stack<bool> _directions = new();
    private readonly TextFill _fill = new();
    private PropertyScope _scope;
    private RunFormat _own;
    private RunFormat _style;
    private RunFormat _direct;

    /// <summary>Whether what comes are properties.</summary>
    public bool IsReading => _scope != PropertyScope.None;

    /// <summary>The format of the open run.</summary>
    public RunFormat Format { get; set; }

    /// <summary>The open content controls.</summary>
    public OpenControls Controls { get; } = new(context);

    /// <summary>Begins a paragraph, which has the style of those without any until it says another.</summary>
    public void BeginParagraph(ParagraphText paragraph)
    {
        paragraph.Apply(context.Styles.OfParagraph(style: null));
        BeginRun(paragraph);
    }

    /// <summary>Begins a run, which has the format of its paragraph until it says another.</summary>
    public void BeginRun(ParagraphText paragraph)
    {
        _style = default;
        _direct = default;
        _own = paragraph.Style.Text;
        Format = _own.Over(context.Styles.Defaults);
    }

    public void Begin(string name) => _scope = name switch
    {
        "rPr" => PropertyScope.Run,
        "pPr" => PropertyScope.Paragraph,
        "tblPr" => PropertyScope.Table,
        "trPr" => PropertyScope.Row,
        "tcPr" => PropertyScope.Cell,
        "sdtPr" => PropertyScope.ContentControl,
        _ => PropertyScope.None,
    };

    /// <summary>Comes to a property; false passes over what is in it. Only where more of the same properties can stand is entered: text or a table where none can be never ends what it stands in.</summary>
    public bool Enter(XmlReader property, ParagraphText paragraph)
    {
        string name = property.LocalName;
        if (_fill.IsReading || (_scope == PropertyScope.Run && TextFill.Begins(property)))
        {
            return _fill.IsReading ? _fill.Enter(property) : _fill.Begin();
        }

        if (_scope == PropertyScope.ContentControl)
        {
            return Controls.Read(property);
        }

        if (!WordMarkup.IsWord(property) || name.EndsWith("Change", StringComparison.Ordinal))
        {
            return false;
        }

        switch (_scope)
        {
            case PropertyScope.Run when name == "rStyle":
                _style = context.Styles.OfCharacters(WordMarkup.Value(property));
                break;
            case PropertyScope.Run:
                _direct.Apply(property);
                break;
            case PropertyScope.Paragraph when name == "pStyle":
                paragraph.Apply(context.Styles.OfParagraph(WordMarkup.Value(property)));
                break;
            case PropertyScope.Paragraph when name == "rPr":
                _scope = PropertyScope.ParagraphMark;
                return true;
            case PropertyScope.Paragraph when name == "numPr":
                return true;
            case PropertyScope.Paragraph when name == "numId":
                paragraph.IsNumbered = WordMarkup.IsNumbering(property);
                break;
            case PropertyScope.Paragraph when name == "shd":
                paragraph.Shade = WordColor.OfShading(property);
                break;
            case PropertyScope.Paragraph when name == "spacing":
                paragraph.IsFlat = WordMarkup.IsFlat(property, "line", "lineRule");
                break;
            case PropertyScope.Paragraph when name is "ind" or "framePr" && content.Table is { } table:
                paragraph.IsSetOff |= name == "ind" ? ParagraphOffset.IsOutOfCell(property) : ParagraphOffset.IsFrameOfItsOwn(property, table);
                break;
            case PropertyScope.Table when content.Table is { } table:
                ReadTable(table, property);
                break;
            case PropertyScope.ParagraphMark when name is "del" or "moveFrom" or "vanish" or "specVanish":
                paragraph.RunsOn |= WordMarkup.IsOn(property);
                break;
            case PropertyScope.Row when content.Row is { } row:
                ReadRow(row, property);
                break;
            case PropertyScope.Cell when content.Cell is { } cell:
                ReadCell(cell, property);
                break;
        }

        return false;
    }

    public void Leave(string name, ParagraphText paragraph)
    {
        if (_fill.IsReading)
        {
            _direct.Fill = _fill.Leave(name) ? _fill.Color : _direct.Fill;
            return;
        }

        switch (_scope)
        {
            case PropertyScope.ParagraphMark when name == "rPr":
                _scope = PropertyScope.Paragraph;
                break;
            case PropertyScope.Run when name == "rPr":
                _scope = PropertyScope.None;
                _own = _direct.Over(_style.Upon(paragraph.Style.Text));
                Format = _own.Over(context.Styles.Defaults);
                break;
            case PropertyScope.Paragraph when name == "pPr":
                _scope = PropertyScope.None;
                BeginRun(paragraph);
                break;
            case PropertyScope.Table when name == "tblPr":
            case PropertyScope.Row when name == "trPr":
            case PropertyScope.Cell when name == "tcPr":
            case PropertyScope.ContentControl when name == "sdtPr":
                _scope = PropertyScope.None;
                break;
        }
    }

    /// <summary>Begins a table, which has the style of those without any until it says another.</summary>
    public void BeginTable() => content.Table!.Style = context.Styles.OfTable(style: null);

    /// <summary>Begins text whose direction is given.</summary>
    public void BeginDirection(bool isRightToLeft) => _directions.Push(isRightToLeft);

    public void EndDirection() => _directions.Pop();

    /// <summary>Whether text of the open run may be seen otherwise than it stands there: not at all for its colour or size, or its digits turned round.</summary>
    public bool IsDoubtful(ReadOnlySpan<char> text, ParagraphText paragraph) =>
        (TextSight.IsLost(_own, context, paragraph, content) && !CharacterFolding.Trim(text).IsEmpty)
        || ((Format.IsDisguised || (_directions.TryPeek(out bool isRightToLeft) && isRightToLeft)) && HasDigits(text));

    private static bool HasDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReadRow(OpenRow row, XmlReader property)
    {
        switch (property.LocalName)
        {
            case "del":
                row.IsDropped = true;
                break;
            case "hidden":
                row.IsDropped |= WordMarkup.IsOn(property);
                break;
            case "trHeight":
                row.IsFlat = WordMarkup.IsFlat(property, "val", "hRule");
                break;
            case "gridBefore":
                row.GridColumn += WordMarkup.Columns(property, least: 0);
                break;
        }
    }

    private void ReadTable(OpenTable table, XmlReader property)
    {
        switch (property.LocalName)
        {
            case "tblStyle":
                table.Style = context.Styles.OfTable(WordMarkup.Value(property));
                break;
            case "tblLook":
                table.Look = TableLook.Of(property);
                break;
        }
    }

    private static void ReadCell(OpenCell cell, XmlReader property)
    {
        switch (property.LocalName)
        {
            case "gridSpan":
                cell.Span = WordMarkup.Columns(property, least: 1);
                break;
            case "vMerge":
                cell.Vertical = WordMarkup.Value(property) == "restart" ? Merge.Begins : Merge.Continues;
                break;
            case "hMerge":
                cell.Horizontal = WordMarkup.Value(property) == "restart" ? Merge.Begins : Merge.Continues;
                break;
            case "shd" when WordColor.OfShading(property) is not WordColor.None and var shade:
                cell.Shade = shade;
                break;
            case "cellDel":
                cell.IsDeleted = true;
                break;
            case "cellMerge":
                cell.Vertical = WordMarkup.Attribute(property, "vMerge") switch { "cont" => Merge.Continues, "rest" => Merge.Begins, _ => Merge.None };
                break;
        }
    }
}
