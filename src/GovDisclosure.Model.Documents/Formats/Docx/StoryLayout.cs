using System.Xml;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Lays out what is seen of a story: tracked changes as if they were accepted, no hidden text, fields by what they show.</summary>
internal sealed class StoryLayout : IMarkupVisitor
{
    private readonly Stack<bool> _choices = new();
    private readonly Stack<int> _fieldsBeforeCells = new();
    private readonly PropertyReader _properties;
    private readonly StoryText _text;
    private readonly StoryContent _content;
    private readonly StoryContext _context;

    public StoryLayout(StoryContent content, StoryContext context)
    {
        _content = content;
        _context = context;
        _properties = new(content, context);
        _text = new(content, context, _properties);
    }

    public bool Enter(XmlReader element)
    {
        if (_properties.IsReading)
        {
            return _properties.Enter(element, _text.Paragraph);
        }

        if (WordMarkup.IsWord(element))
        {
            return EnterStructure(element);
        }

        if (element.Depth == 0)
        {
            throw UnreadableDocxException.Damaged("正文不是 Word 的文字", "its main part is no text of Word");
        }

        return WordMarkup.IsCompatibility(element) ? EnterAlternative(element)
            : WordMarkup.IsFormula(element) ? EnterFormula(element.LocalName)
            : WordMarkup.IsKnown(element) || EnterUnknown(element);
    }

    public void Leave(XmlReader element)
    {
        string name = element.LocalName;
        if (_properties.IsReading)
        {
            _properties.Leave(name, _text.Paragraph);
        }
        else if (WordMarkup.IsWord(element))
        {
            LeaveStructure(name);
        }
        else if (name == "AlternateContent" && WordMarkup.IsCompatibility(element))
        {
            if (!_choices.Pop())
            {
                ShowUnknown();
            }
        }
    }

    public void AddText(XmlReader text) => _text.AddText(text);

    private bool EnterStructure(XmlReader element)
    {
        string name = element.LocalName;
        switch (name)
        {
            case "pPr" or "rPr" or "tblPr" or "trPr" or "tcPr" or "sdtPr":
                _properties.Begin(name);
                return true;
            case "p":
                _text.BeginParagraph();
                return true;
            case "r":
                _properties.BeginRun(_text.Paragraph);
                return true;
            case "tbl":
                _text.EndText();
                _content.BeginTable();
                _properties.BeginTable();
                return true;
            case "tr":
                _text.EndText();
                _content.BeginRow();
                return true;
            case "tc":
                _text.EndText();
                _content.BeginCell();
                _fieldsBeforeCells.Push(_text.FieldCount);
                return true;
            case "sdt":
                _properties.Controls.Begin();
                return true;
            case "sdtContent":
                _properties.Controls.BeginContent(_text.Paragraph);
                return true;
            case "bdo" or "dir":
                _properties.BeginDirection(WordMarkup.Value(element) == "rtl");
                return true;
            case "background":
                _context.Page = WordColor.Of(WordMarkup.Attribute(element, "color"));
                return false;
            case "txbxContent":
                _text.Interrupt();
                return true;
            case "footnote" or "endnote":
                return EnterNote(name == "footnote" ? _context.Footnotes : _context.Endnotes, WordMarkup.Attribute(element, "id"));
            case "del" or "moveFrom" or "delText" or "delInstrText" or "rt" or "tblPrEx" or "tblGrid" or "sectPr" or "ffData":
                return false;
            default:
                return _text.Enter(element, name);
        }
    }

    private void LeaveStructure(string name)
    {
        switch (name)
        {
            case "p":
                _text.EndParagraph();
                break;
            case "r":
                _properties.BeginRun(_text.Paragraph);
                break;
            case "tc":
                _text.EndText();
                _text.EndFieldsDownTo(_fieldsBeforeCells.Pop());
                _content.EndCell();
                break;
            case "tr":
                _text.EndText();
                _content.EndRow();
                break;
            case "tbl":
                _text.EndText();
                _content.EndTable();
                break;
            case "sdt":
                _properties.Controls.End();
                break;
            case "sdtContent":
                _properties.Controls.EndContent(_text.Paragraph);
                break;
            case "bdo" or "dir":
                _properties.EndDirection();
                break;
            case "txbxContent":
                _text.Resume();
                break;
            case "footnote" or "endnote" or "body":
                _text.EndText();
                break;
            default:
                _text.Leave(name);
                break;
        }
    }

    private bool EnterAlternative(XmlReader element)
    {
        switch (element.LocalName)
        {
            case "AlternateContent":
                _choices.Push(item: false);
                return true;
            case "Choice" or "Fallback" when _choices.TryPop(out bool isTaken):
                bool isShown = !isTaken && (element.LocalName == "Fallback" || WordMarkup.IsChoiceOfWord(element));
                _choices.Push(isTaken || isShown);
                return isShown;
            default:
                return true;
        }
    }

    /// <summary>Comes to an element that Word does not know and passes over; another program may show what is in it.</summary>
    private bool EnterUnknown(XmlReader element)
    {
        if (!element.IsEmptyElement)
        {
            ShowUnknown();
        }

        return false;
    }

    /// <summary>Shows that something stands here, where something can.</summary>
    private void ShowUnknown()
    {
        if (_text.Paragraph.Number > 0 || _content.Cell is not null)
        {
            _text.ShowObject();
        }
    }

    private bool EnterFormula(string name)
    {
        if (name is not ("oMath" or "oMathPara"))
        {
            return true;
        }

        _text.ShowObject();
        return false;
    }

    /// <summary>Comes to a note; one that nothing refers to, such as the line that sets notes off, is none of the text.</summary>
    private bool EnterNote(NoteMarks marks, string? id)
    {
        if (marks.Find(id) is not { } mark)
        {
            return false;
        }

        _text.BeginNote(mark);
        return true;
    }
}
