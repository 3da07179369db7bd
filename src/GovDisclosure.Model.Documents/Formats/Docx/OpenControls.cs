using System.Xml;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The content controls that have begun and not ended: whether what is in them only tells what to fill in, and whether Word takes it from elsewhere.</summary>
internal sealed class OpenControls(StoryContext context)
{
    private readonly Stack<bool> _controls = new();
    private readonly Stack<bool> _contents = new();
    private readonly List<BoundControl> _bound = [];
    private int _placeholders;

    /// <summary>Whether what comes only tells what to fill in.</summary>
    public bool IsPlaceholder => _placeholders > 0;

    public void Begin() => _controls.Push(item: false);

    public void End()
    {
        if (Innermost is not null)
        {
            _bound.RemoveAt(_bound.Count - 1);
        }

        _controls.Pop();
    }

    /// <summary>Comes to a property of a control; false passes over what is in it.</summary>
    public bool Read(XmlReader property)
    {
        string name = property.LocalName;
        if (_controls.Count == 0 || (!WordMarkup.IsWord(property) && (name != "dataBinding" || !WordMarkup.IsKnown(property))))
        {
            return false;
        }

        switch (name)
        {
            case "showingPlcHdr":
                _controls.Pop();
                _controls.Push(WordMarkup.IsOn(property));
                break;
            case "dataBinding" when Innermost is null && context.Bound.Find(property) is { } bound:
                _bound.Add(new(_controls.Count, bound.Text));
                break;
            case "picture" when Innermost is not null:
                _bound.RemoveAt(_bound.Count - 1);
                break;
            case "dropDownList" or "comboBox":
                return Innermost is not null;
            case "listItem" when Innermost is { } list:
                list.Choose(WordMarkup.Attribute(property, "value"), WordMarkup.Attribute(property, "displayText"));
                break;
        }

        return false;
    }

    public void BeginContent(ParagraphText paragraph)
    {
        bool isPlaceholder = _controls.TryPeek(out bool isShown) && isShown;
        _contents.Push(isPlaceholder);
        _placeholders += isPlaceholder ? 1 : 0;
        Innermost?.Begin(paragraph);
    }

    public void EndContent(ParagraphText paragraph)
    {
        if (Innermost is { IsInParagraph: true } bound)
        {
            bound.EndText(paragraph);
        }

        _placeholders -= _contents.Pop() ? 1 : 0;
    }

    /// <summary>Takes note of what is shown.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (_bound.Count == 0)
        {
            return;
        }

        string written = CharacterFolding.WithoutSpaces(text);
        foreach (BoundControl bound in _bound)
        {
            bound.Add(written);
        }
    }

    /// <summary>Ends a paragraph, of which a control around it has all the text.</summary>
    public void EndParagraph(ParagraphText paragraph)
    {
        foreach (BoundControl bound in _bound)
        {
            if (bound.IsAroundParagraphs && paragraph.Number > 0)
            {
                bound.EndText(paragraph);
            }
        }
    }

    /// <summary>The innermost open control, if its text is bound to another.</summary>
    private BoundControl? Innermost => _bound is [.., { } last] && last.Depth == _controls.Count ? last : null;
}
