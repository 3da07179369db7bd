using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Gathers text as a page shows it: white space of the source comes to one space, and none at the beginning of a line.</summary>
internal sealed class FlowText
{
    private const string SourceSpaces = " \t\r\n\f";

    private readonly StringBuilder _text = new();
    private bool _hasSpace;
    private bool _hasPlainText;

    /// <summary>Whether all that was gathered leads elsewhere.</summary>
    public bool IsLink => !_hasPlainText;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds text of the source.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsWhiteSpace">Whether its white space is shown as it is.</param>
    /// <param name="isLink">Whether it leads elsewhere.</param>
    public void Add(ReadOnlySpan<char> text, bool keepsWhiteSpace, bool isLink)
    {
        foreach (char c in text)
        {
            if (!keepsWhiteSpace && SourceSpaces.Contains(c, StringComparison.Ordinal))
            {
                _hasSpace = true;
                continue;
            }

            AddSpace();
            _text.Append(c);
            _hasPlainText |= !isLink && !CharacterFolding.IsSpace(c);
        }
    }

    /// <summary>Adds text set higher or lower than its line: a digit of it is no digit of a number.</summary>
    public void AddScript(ReadOnlySpan<char> text, bool isSuper)
    {
        foreach (char c in text)
        {
            Add([ScriptDigits.Of(c, isSuper)], keepsWhiteSpace: false, isLink: false);
        }
    }

    /// <summary>Adds something that is no text.</summary>
    public void AddObject() => Add([GridCell.Object], keepsWhiteSpace: true, isLink: true);

    /// <summary>Begins a new line, unless one has just begun.</summary>
    public void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }

        _hasSpace = false;
    }

    /// <summary>Gives the text away and begins anew.</summary>
    public string Take()
    {
        string text = CharacterFolding.Trim(_text.ToString()).ToString();
        _text.Clear();
        _hasSpace = false;
        _hasPlainText = false;
        return text;
    }

    private void AddSpace()
    {
        if (_hasSpace && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        _hasSpace = false;
    }
}
