namespace GovDisclosure.Model.Documents.Formats;

/// <summary>Finds line and byte of characters of a text, asked in any order.</summary>
internal sealed class TextPlaces
{
    /// <summary>So many characters are counted for an answer at most.</summary>
    private const int Step = 1024;

    private readonly DecodedText _source;
    private readonly List<int> _lines;

    /// <summary>How many bytes stand before every <see cref="Step"/>th character.</summary>
    private readonly List<int> _bytes;

    public TextPlaces(DecodedText source)
    {
        _source = source;
        string text = source.Characters;
        _lines = new(text.AsSpan().Count('\n') + 1) { 0 };
        _bytes = new((text.Length / Step) + 1);
        for (int start = 0, bytes = source.MarkLength; start <= text.Length; start += Step)
        {
            _bytes.Add(bytes);
            bytes += Count(start, Math.Min(start + Step, text.Length));
        }

        foreach (Range line in SourceLines.Split(text))
        {
            if (line.Start.Value > 0)
            {
                _lines.Add(line.Start.Value);
            }
        }
    }

    /// <summary>The place of the character at an index.</summary>
    public TextPlace At(int index)
    {
        int found = _lines.BinarySearch(index);
        int line = found < 0 ? ~found - 1 : found;
        return new(line + 1, 1 + BytesBefore(index) - (line == 0 ? 0 : BytesBefore(_lines[line])));
    }

    private int BytesBefore(int index) => _bytes[index / Step] + Count(index / Step * Step, index);

    /// <summary>The bytes of a stretch; a pair of surrogates belongs where it ends.</summary>
    private int Count(int start, int end)
    {
        string text = _source.Characters;
        return _source.Encoding.GetByteCount(text.AsSpan()[Whole(start)..Whole(end)]);

        int Whole(int index) => index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
    }
}
