using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Gathers what is seen of a paragraph.</summary>
internal sealed class ParagraphText
{
    private char[] _text = new char[128];
    private LinkedText _links;
    private List<(int Start, int End)>? _unseen;
    private StringBuilder? _struck;

    /// <summary>The number of the paragraph; 0 before it has one.</summary>
    public int Number { get; set; }

    /// <summary>Whether the end of the paragraph is gone, so that the next one goes on in its line.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Whether Word prints a number before it, which is no text of it.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>The style of the paragraph.</summary>
    public ParagraphStyle Style { get; private set; }

    /// <summary>The colour behind it; null for none of its own.</summary>
    public int? Shade { get; set; }

    /// <summary>Whether its lines are so low that nothing of them is seen; null where nothing is said of it.</summary>
    public bool? IsFlat { get; set; }

    /// <summary>Whether it is set so far out of a cell that its text stands in another.</summary>
    public bool IsSetOff { get; set; }

    /// <summary>Whether all that was gathered leads elsewhere.</summary>
    public bool IsLink => _links.IsLink;

    public int Length { get; private set; }

    /// <summary>Takes a style.</summary>
    public void Apply(ParagraphStyle style)
    {
        Style = style;
        Shade = style.Shade;
        IsFlat = style.IsFlat;
        IsSetOff = false;
        IsNumbered |= style.IsNumbered == true;
    }

    /// <summary>Adds text of a run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">How it is set.</param>
    /// <param name="isLink">Whether it leads elsewhere.</param>
    /// <param name="isDoubtful">Whether it may be seen otherwise than it is written.</param>
    public void Add(ReadOnlySpan<char> text, RunFormat format, bool isLink, bool isDoubtful = false)
    {
        if (format.IsStruck)
        {
            if (!CharacterFolding.Trim(text).IsEmpty)
            {
                AddObject();
                (_struck ??= new()).Append(text);
            }

            if (isDoubtful)
            {
                Doubt(Length);
            }

            return;
        }

        Span<char> added = Append(text);
        if (isDoubtful)
        {
            Doubt(Length - text.Length);
        }

        added.Replace('\r', ' ');
        added.Replace('\n', ' ');
        if (format.Placement is Script.Super or Script.Sub)
        {
            foreach (ref char c in added)
            {
                c = ScriptDigits.Of(c, format.Placement == Script.Super);
            }
        }

        _links.Add(text, isLink);
    }

    /// <summary>Says that what was added from a place on may be seen otherwise than it is written.</summary>
    public void Doubt(int start) => (_unseen ??= []).Add((start, Length));

    /// <summary>Adds something that is no text.</summary>
    public void AddObject()
    {
        if (Length == 0 || _text[Length - 1] != GridCell.Object)
        {
            Append([GridCell.Object]);
        }
    }

    /// <summary>Begins a new line in the paragraph.</summary>
    public void BreakLine() => Append("\n");

    /// <summary>Takes the spaces of the source off the end, down to a length.</summary>
    public void TrimSpaces(int length)
    {
        while (Length > length && (_text[Length - 1] is ' ' or '\t'))
        {
            Length--;
        }
    }

    /// <summary>Gives away what of the text is not read as it is written; null where all is.</summary>
    public UnreadText? TakeUnread()
    {
        string? seen = Seen();
        string? struck = _struck is { Length: > 0 } ? CharacterFolding.Trim(_struck.ToString()).ToString() : null;
        _struck?.Clear();
        return seen is null && struck is null ? null : new(seen, struck);
    }

    /// <summary>Gives the text away and begins anew; <see cref="GridCell.Uncertain"/> stands behind one that may be seen otherwise than it is written.</summary>
    public string Take()
    {
        if (_unseen is { Count: > 0 })
        {
            Append(GridCell.Uncertain);
            _unseen.Clear();
        }

        string text = CharacterFolding.Trim(_text.AsSpan(0, Length)).ToString();
        Length = 0;
        _links = default;
        RunsOn = false;
        IsNumbered = false;
        Number = 0;
        return text;
    }

    private string? Seen()
    {
        if (_unseen is not { Count: > 0 } unseen)
        {
            return null;
        }

        unseen.Sort();
        StringBuilder seen = new();
        int start = Length - CharacterFolding.TrimStart(_text.AsSpan(0, Length)).Length;
        foreach ((int begins, int ends) in unseen)
        {
            seen.Append(_text, start, Math.Max(0, begins - start));
            start = Math.Max(start, begins);
            seen.Append('\n', _text.AsSpan(start, Math.Max(0, ends - start)).Count('\n'));
            start = Math.Max(start, ends);
        }

        return seen.Append(_text, start, Math.Max(0, Length - start)).ToString();
    }

    private Span<char> Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(2 * _text.Length, Length + text.Length));
        }

        Span<char> added = _text.AsSpan(Length, text.Length);
        text.CopyTo(added);
        Length += text.Length;
        return added;
    }
}
