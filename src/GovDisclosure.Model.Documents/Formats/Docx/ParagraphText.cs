using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Gathers what is seen of a paragraph.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private bool _hasPlainText;

    /// <summary>The number of the paragraph; 0 before it has one.</summary>
    public int Number { get; set; }

    /// <summary>Whether the end of the paragraph is gone, so that the next one goes on in its line.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Whether Word prints a number before it, which is no text of it.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>Whether all that was gathered leads elsewhere.</summary>
    public bool IsLink => !_hasPlainText;

    public int Length => _text.Length;

    /// <summary>Adds text of a run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">How it is set.</param>
    /// <param name="isLink">Whether it leads elsewhere.</param>
    public void Add(ReadOnlySpan<char> text, RunFormat format, bool isLink)
    {
        if (format.IsStruck)
        {
            if (!CharacterFolding.Trim(text).IsEmpty)
            {
                AddObject();
            }

            return;
        }

        int start = _text.Length;
        _text.Append(text).Replace('\r', ' ', start, text.Length).Replace('\n', ' ', start, text.Length);
        if (format.Script is Script.Super or Script.Sub)
        {
            for (int i = start; i < _text.Length; i++)
            {
                _text[i] = ScriptDigits.Of(_text[i], format.Script == Script.Super);
            }
        }

        _hasPlainText = _hasPlainText || (!isLink && !CharacterFolding.Trim(text).IsEmpty);
    }

    /// <summary>Adds something that is no text.</summary>
    public void AddObject()
    {
        if (_text.Length == 0 || _text[^1] != GridCell.Object)
        {
            _text.Append(GridCell.Object);
        }
    }

    /// <summary>Begins a new line in the paragraph.</summary>
    public void BreakLine() => _text.Append('\n');

    /// <summary>Takes the spaces of the source off the end, down to a length.</summary>
    public void TrimSpaces(int length)
    {
        while (_text.Length > length && (_text[^1] is ' ' or '\t'))
        {
            _text.Length--;
        }
    }

    /// <summary>Gives the text away and begins anew.</summary>
    public string Take()
    {
        string text = Trimmed();
        _text.Clear();
        _hasPlainText = false;
        RunsOn = false;
        IsNumbered = false;
        Number = 0;
        return text;
    }

    private string Trimmed()
    {
        int start = 0;
        int end = _text.Length;
        while (end > start && CharacterFolding.IsSpace(_text[end - 1]))
        {
            end--;
        }

        while (start < end && CharacterFolding.IsSpace(_text[start]))
        {
            start++;
        }

        return _text.ToString(start, end - start);
    }
}
