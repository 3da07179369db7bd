using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Gathers text as a page shows it: white space of the source comes to one space, and none at the beginning of a line. Tabs between texts of one source line are kept: they may stand between pasted cells.</summary>
internal sealed class FlowText
{
    private const string SourceSpaces = " \t\r\n\f";

    private readonly StringBuilder _text = new();
    private readonly Stack<int> _parts = new();
    private List<(int Start, int End)>? _unseen;
    private StringBuilder? _struck;
    private int _seenEnd;
    private bool _hasSpace;
    private bool _hasLineEnd;
    private int _tabs;
    private LinkedText _links;

    /// <summary>What stands before the text that comes next; null for nothing.</summary>
    public string? Number { get; set; }

    /// <summary>Whether all that was gathered leads elsewhere.</summary>
    public bool IsLink => _links.IsLink;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether anything is struck out.</summary>
    public bool IsStruck => _struck is { Length: > 0 };

    /// <summary>Adds text of the source.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsWhiteSpace">Whether its white space is shown as it is.</param>
    /// <param name="isLink">Whether it leads elsewhere.</param>
    /// <param name="isUnseen">Whether it may not be seen, or not as it stands in the source.</param>
    public void Add(ReadOnlySpan<char> text, bool keepsWhiteSpace, bool isLink, bool isUnseen = false)
    {
        int start = _text.Length;
        foreach (char c in text)
        {
            if (!keepsWhiteSpace && SourceSpaces.Contains(c, StringComparison.Ordinal))
            {
                _hasSpace = true;
                _hasLineEnd |= c is '\r' or '\n';
                _tabs += c == '\t' ? 1 : 0;
                continue;
            }

            AddSpace();
            if (Number is not null && !CharacterFolding.IsSpace(c))
            {
                _text.Append(Number);
                Number = null;
            }

            _text.Append(c);
            _seenEnd = CharacterFolding.IsSpace(c) ? _seenEnd : _text.Length;
        }

        if (isUnseen && _seenEnd > start)
        {
            (_unseen ??= []).Add((start, _text.Length));
        }

        _links.Add(text, isLink);
    }

    /// <summary>Adds text set higher or lower than its line: a digit of it is no digit of a number.</summary>
    public void AddScript(ReadOnlySpan<char> text, bool isSuper, bool isUnseen)
    {
        foreach (char c in text)
        {
            Add([ScriptDigits.Of(c, isSuper)], keepsWhiteSpace: false, isLink: false, isUnseen);
        }
    }

    /// <summary>Adds text that is not read: in a cell something stands for it, elsewhere it is kept apart if it is struck out.</summary>
    public void AddUnread(string text, bool isInCell, bool isStruck)
    {
        if (CharacterFolding.Trim(text).IsEmpty)
        {
            return;
        }

        if (isInCell)
        {
            AddObject();
        }
        else if (isStruck)
        {
            (_struck ??= new()).Append(text);
        }
    }

    /// <summary>Gives what is struck out away; null where nothing is.</summary>
    public string? TakeStruck()
    {
        if (!IsStruck)
        {
            return null;
        }

        string struck = CharacterFolding.Trim(_struck!.Replace('\n', ' ').ToString()).ToString();
        _struck.Clear();
        return struck;
    }

    /// <summary>What is certain to be seen of the text, without the spaces around it; null where all of it is.</summary>
    public string? Seen()
    {
        if (_unseen is not { Count: > 0 } unseen)
        {
            return null;
        }

        StringBuilder seen = new();
        int start = 0;
        foreach ((int begins, int ends) in unseen)
        {
            seen.Append(_text, start, begins - start);
            start = ends;
        }

        return CharacterFolding.Trim(seen.Append(_text, start, _text.Length - start).ToString()).ToString();
    }

    /// <summary>Begins a part of the text.</summary>
    public void BeginPart() => _parts.Push(_text.Length);

    /// <summary>Ends the part begun last; whether nothing is seen of it.</summary>
    public bool EndPart() => _seenEnd <= _parts.Pop();

    /// <summary>Adds something that is no text.</summary>
    public void AddObject() => Add([GridCell.Object], keepsWhiteSpace: true, isLink: true);

    /// <summary>Begins a new line, unless one has just begun.</summary>
    public void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }

        ForgetSpace();
    }

    /// <summary>Gives the text away, without the spaces around it, and begins anew.</summary>
    public string Take() => CharacterFolding.Trim(TakeLine()).ToString();

    /// <summary>Gives the text away with all its white space and begins anew.</summary>
    public string TakeLine()
    {
        string text = _text.ToString();
        _text.Clear();
        _unseen?.Clear();
        _seenEnd = 0;
        ForgetSpace();
        _links = default;
        return text;
    }

    private void AddSpace()
    {
        if (_hasSpace && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(_tabs > 0 && !_hasLineEnd ? '\t' : ' ', _hasLineEnd ? 1 : Math.Max(1, _tabs));
        }

        ForgetSpace();
    }

    private void ForgetSpace()
    {
        _hasSpace = false;
        _hasLineEnd = false;
        _tabs = 0;
    }
}
