using System.Text;

namespace GovDisclosure.Model.Documents.Formats.Markdown;

/// <summary>Writes markup and remembers where in the source its parts come from.</summary>
internal sealed class MarkupWriter(int sourceLength)
{
    private readonly StringBuilder _markup = new();
    private readonly List<(int Markup, int Source, int Length)> _parts = [(0, 0, 0)];

    /// <summary>Writes a tag that stands for something in the source.</summary>
    public void WriteTag(string tag, int source)
    {
        _parts.Add((_markup.Length, source, 0));
        _markup.Append(tag);
    }

    /// <summary>Writes markup of our own.</summary>
    public void WriteTag(string tag) => _markup.Append(tag);

    /// <summary>Writes markup of the source as it is.</summary>
    public void WriteMarkup(ReadOnlySpan<char> markup, int source)
    {
        _parts.Add((_markup.Length, source, markup.Length));
        _markup.Append(markup);
    }

    /// <summary>Writes text of the source as text.</summary>
    public void WriteText(ReadOnlySpan<char> text, int source)
    {
        _parts.Add((_markup.Length, source, text.Length));
        WriteText(text);
    }

    /// <summary>Writes text.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '<' => _markup.Append("&lt;"),
                '>' => _markup.Append("&gt;"),
                '&' => _markup.Append("&amp;"),
                _ => _markup.Append(c),
            };
        }
    }

    /// <summary>The index in the source of a character written; of one that was not in the source that of the last before it that was.</summary>
    public int SourceOf(int index)
    {
        int low = 0;
        int high = _parts.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _parts[middle].Markup <= index ? (middle, high) : (low, middle - 1);
        }

        (int markup, int source, int length) = _parts[low];
        return Math.Clamp(source + Math.Min(index - markup, length), 0, sourceLength);
    }

    public override string ToString() => _markup.ToString();
}
