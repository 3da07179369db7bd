using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>Finds the places of the pieces of a line, asked in their order.</summary>
internal sealed class LinePlaces(TextLine line)
{
    private int _index;
    private int _bytes;

    /// <summary>The place of the character at an index; that of the line, where the source has other characters.</summary>
    public Place At(int index)
    {
        if (line.Encoding is null || line.Place is not TextPlace start)
        {
            return line.Place;
        }

        _bytes += line.Encoding.GetByteCount(line.Text.AsSpan(_index, index - _index));
        _index = index;
        return new TextPlace(start.Line, start.Byte + _bytes);
    }
}
