using System.Text;
using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Html;

/// <summary>Where in the source the line of text stands that is being gathered.</summary>
internal sealed class LineSource(MarkupSource source)
{
    private int _index;
    private Place? _start;

    /// <summary>The encoding, if the source has the line character for character.</summary>
    public Encoding? Encoding { get; private set; }

    /// <summary>Where the line begins; before it has begun, the last element.</summary>
    public Place Place => _start ?? Element;

    /// <summary>Whether nothing but a line break parts the line from one before it.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Whether some of the line is of a heading of the first or second rank.</summary>
    public bool IsHeading { get; set; }

    /// <summary>The last element.</summary>
    public Place Element { get; private set; } = new TextPlace(1, 1);

    public void Enter(int index)
    {
        _index = index;
        Element = source.PlaceAt(index);
    }

    /// <summary>Adds text to the line. If it is the first and its white space is kept, it is looked for behind the last element.</summary>
    public void Add(ReadOnlySpan<char> text, bool isFirst, bool isKept)
    {
        if (isFirst && isKept && source.Find(text, _index) is { } found)
        {
            _index = found + text.Length;
            _start = source.PlaceAt(found);
            Encoding = source.Encoding;
            return;
        }

        _start ??= Element;
        Encoding = null;
    }

    /// <summary>Gives the line away, and begins the next; null where nothing is shown of it.</summary>
    public TextLine? End(FlowText text, bool keepsWhiteSpace, int region)
    {
        bool isLink = text.IsLink;
        string? seen = text.Seen();
        string? struck = text.TakeStruck();
        string line = keepsWhiteSpace ? text.TakeLine() : text.Take();
        TextLine? ended = !keepsWhiteSpace && line.Length == 0 && struck is null ? null : new(line, Place)
        {
            IsLink = isLink && line.Length > 0, IsFlowing = !keepsWhiteSpace, Encoding = Encoding, Region = region, IsContinued = IsContinued, IsHeading = IsHeading, Seen = seen, Struck = struck,
        };
        _start = null;
        Encoding = null;
        IsContinued = false;
        IsHeading = false;
        return ended;
    }
}
