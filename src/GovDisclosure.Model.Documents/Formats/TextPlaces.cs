namespace GovDisclosure.Model.Documents.Formats;

/// <summary>Finds line and byte of characters of a text. Asked in the order of the text, all answers together take one pass over it.</summary>
internal sealed class TextPlaces(DecodedText source)
{
    private int _index;
    private int _line = 1;
    private int _byte = 1 + source.MarkLength;

    /// <summary>The place of the character at an index.</summary>
    public TextPlace At(int index)
    {
        if (index < _index)
        {
            (_index, _line, _byte) = (0, 1, 1 + source.MarkLength);
        }

        ReadOnlySpan<char> text = source.Characters;
        while (text[_index..index].IndexOfAny('\r', '\n') is >= 0 and int length)
        {
            int end = _index + length;
            bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            if (isPair && end + 1 == index)
            {
                break;
            }

            _index = end + (isPair ? 2 : 1);
            _line++;
            _byte = 1;
        }

        _byte += source.Encoding.GetByteCount(text[_index..index]);
        _index = index;
        return new(_line, _byte);
    }
}
