using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>A cell of a typed row: its text without the spaces around it, and the index in the line where it begins and after which it ends.</summary>
internal readonly record struct TextPiece(string Text, int Index, int End)
{
    /// <summary>The piece a stretch of a line holds; an empty one where it holds nothing but spaces.</summary>
    public static TextPiece Of(string line, Range range)
    {
        (int offset, int length) = range.GetOffsetAndLength(line.Length);
        ReadOnlySpan<char> text = CharacterFolding.TrimStart(line.AsSpan(offset, length));
        int start = text.IsEmpty ? offset : offset + length - text.Length;
        text = CharacterFolding.TrimEnd(text);
        return new(text.ToString(), start, start + text.Length);
    }
}
