using System.Xml;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Gathers the text of a story, paragraph by paragraph, from what stands in its runs.</summary>
internal sealed class StoryText(StoryContent content, StoryContext context, PropertyReader properties)
{
    private readonly OpenFields _fields = new();
    private readonly Stack<InterruptedText> _interrupted = new();
    private readonly Stack<int> _objects = new();
    private readonly char[] _buffer = new char[128];
    private string? _noteMark;
    private int _links;
    private int _shown;
    private bool _isText;
    private bool _isInstruction;

    /// <summary>The open paragraph.</summary>
    public ParagraphText Paragraph { get; private set; } = new();

    /// <summary>How many fields have begun and not ended.</summary>
    public int FieldCount => _fields.Count;

    private bool IsSeen => !properties.Controls.IsPlaceholder && !properties.Format.IsHidden && !_fields.IsInInstruction;

    private bool IsInLink => _links > 0 || _fields.IsInLink;

    /// <summary>Sets the mark of a note before the paragraph that begins next.</summary>
    public void BeginNote(string mark) => _noteMark = mark;

    /// <summary>Begins a paragraph, or goes on with the one before where the end of that is gone.</summary>
    public void BeginParagraph()
    {
        if (Paragraph.RunsOn)
        {
            Paragraph.RunsOn = false;
            properties.BeginParagraph(Paragraph);
            return;
        }

        EndText();
        properties.BeginParagraph(Paragraph);
        Paragraph.Number = content.BeginParagraph();
        if (_noteMark is not null)
        {
            Paragraph.Add($"{_noteMark} ", default, isLink: false);
            _noteMark = null;
        }
    }

    public void EndParagraph()
    {
        if (!Paragraph.RunsOn)
        {
            EndText();
        }
    }

    /// <summary>Begins text of its own in the midst of a paragraph, as a text box does.</summary>
    public void Interrupt()
    {
        _interrupted.Push(new(Paragraph, properties.Format, _fields.Count));
        Paragraph = new();
        properties.BeginParagraph(Paragraph);
    }

    /// <summary>Ends that and goes back to the paragraph.</summary>
    public void Resume()
    {
        EndText();
        (Paragraph, properties.Format, int fields) = _interrupted.Pop();
        EndFieldsDownTo(fields);
    }

    /// <summary>Ends the fields that were begun after there were so many, as a cell does to those begun in it.</summary>
    public void EndFieldsDownTo(int count) => _fields.EndDownTo(count);

    /// <summary>Ends the paragraph, or text that stands in none.</summary>
    public void EndText()
    {
        _fields.EndInstructions();
        bool isLink = Paragraph.IsLink;
        int number = Paragraph.Number;
        bool isNumbered = Paragraph.IsNumbered && content.IsInTable;
        properties.Controls.EndParagraph(Paragraph);
        UnreadText? unread = Paragraph.TakeUnread();
        string text = Paragraph.Take();
        if (isNumbered && (text.Length == 0 || !(char.IsLetter(text[0]) || text[0] == GridCell.Object)))
        {
            text = $"{GridCell.Object}{text}";
        }

        if (text.Length > 0)
        {
            content.AddParagraph(text, unread, isLink, number == 0 ? content.BeginParagraph() : number);
        }
    }

    /// <summary>Comes to what stands in a run or around runs; false passes over what is in it.</summary>
    public bool Enter(XmlReader element, string name)
    {
        switch (name)
        {
            case "t":
                _isText = true;
                break;
            case "instrText":
                _isInstruction = true;
                break;
            case "tab" or "ptab" or "noBreakHyphen":
                ShowIfSeen(name == "noBreakHyphen" ? "-" : "\t");
                break;
            case "br" or "cr" when IsSeen:
                Paragraph.BreakLine();
                break;
            case "sym":
                ShowIfSeen(WordMarkup.Symbol(element));
                break;
            case "fldChar":
                if (_fields.Turn(WordMarkup.Attribute(element, "fldCharType")))
                {
                    ShowObject();
                }

                break;
            case "fldSimple":
                _fields.BeginSimple(WordMarkup.Attribute(element, "instr"));
                break;
            case "hyperlink":
                _links++;
                break;
            case "footnoteReference" or "endnoteReference":
                ShowMark(element, name == "footnoteReference" ? context.Footnotes : context.Endnotes);
                break;
            case "drawing" or "pict" or "object":
                context.HasObjects = true;
                _objects.Push(_shown);
                break;
            case "contentPart" or "pgNum" or "dayShort" or "monthShort" or "yearShort" or "dayLong" or "monthLong" or "yearLong":
                ShowObject();
                break;
            case "altChunk" or "subDoc":
                context.HasEmbeddedDocuments = true;
                ShowObject();
                return false;
        }

        return true;
    }

    /// <summary>Comes to the end of what stands in a run or around runs.</summary>
    public void Leave(string name)
    {
        switch (name)
        {
            case "t":
                _isText = false;
                break;
            case "instrText":
                _isInstruction = false;
                break;
            case "hyperlink":
                _links--;
                break;
            case "fldSimple" when _fields.EndSimple():
            case "drawing" or "pict" or "object" when _objects.Pop() == _shown:
                ShowObject();
                break;
        }
    }

    /// <summary>Shows something that is no text.</summary>
    public void ShowObject()
    {
        if (IsSeen)
        {
            _fields.Show();
            _shown++;
            Paragraph.AddObject();
        }
    }

    /// <summary>Adds text as it stands in the document.</summary>
    public void AddText(XmlReader text)
    {
        if (!_isText && !_isInstruction)
        {
            return;
        }

        bool keepsSpace = text.XmlSpace == XmlSpace.Preserve;
        int before = Paragraph.Length;
        while (text.ReadValueChunk(_buffer, 0, _buffer.Length) is > 0 and int length)
        {
            ReadOnlySpan<char> chunk = _buffer.AsSpan(0, length);
            if (_isInstruction)
            {
                _fields.AddInstruction(chunk);
            }
            else if (IsSeen)
            {
                Show(keepsSpace || Paragraph.Length > before ? chunk : chunk.TrimStart(" \t\r\n"));
            }
        }

        if (!keepsSpace)
        {
            Paragraph.TrimSpaces(before);
        }
    }

    private void Show(ReadOnlySpan<char> text)
    {
        _fields.Show();
        _shown += text.IsWhiteSpace() ? 0 : 1;
        properties.Controls.Add(text);
        Paragraph.Add(text, properties.Format, IsInLink, (content.IsInTable || _interrupted.Count == 0) && properties.IsDoubtful(text, Paragraph));
    }

    private void ShowIfSeen(string? text)
    {
        if (text is null)
        {
            ShowObject();
        }
        else if (IsSeen)
        {
            Show(text);
        }
    }

    /// <summary>Shows the mark of a note, in a table in brackets as a remark on what it stands behind; a mark of the author's own follows in the run.</summary>
    private void ShowMark(XmlReader reference, NoteMarks marks)
    {
        string? customMark = WordMarkup.Attribute(reference, "customMarkFollows");
        if (customMark is null or "0" or "false" or "off")
        {
            string mark = marks.Add(WordMarkup.Attribute(reference, "id"));
            ShowIfSeen(content.IsInTable ? $"({mark})" : mark);
        }
        else
        {
            properties.Format = properties.Format with { Script = Script.Super };
            marks.AddUnnumbered(WordMarkup.Attribute(reference, "id"));
        }
    }
}
