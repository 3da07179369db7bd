using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A paragraph, or a table that has become a grid, before it is known whether what it stands in is a cell with text or part of a layout.</summary>
/// <param name="Text">The text of the paragraph, with <see cref="GridCell.Object"/> for what is no text.</param>
/// <param name="IsLink">Whether all of it leads elsewhere.</param>
/// <param name="Table">The number of the table it stands in; 0 for none.</param>
/// <param name="Row">The number of the row.</param>
/// <param name="Cell">The number of the cell.</param>
/// <param name="Paragraph">The number of the paragraph.</param>
/// <param name="Region">The region it stands in.</param>
/// <param name="Grid">The grid; null for a paragraph.</param>
internal readonly record struct Piece(string Text, bool IsLink, int Table, int Row, int Cell, int Paragraph, int Region, Grid? Grid)
{
    /// <summary>What of it is not read as it is written; null where all is.</summary>
    public UnreadText? Unread { get; init; }

    /// <summary>The text as that of a cell: behind one that may be seen otherwise than it is written stands a mark of that.</summary>
    public string TextInCell => IsUncertain ? $"{Text.AsSpan().TrimEnd(GridCell.Object)}{GridCell.Object}" : Text;

    private bool IsUncertain => Text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal);

    /// <summary>A line of the text, without what is no text, and what is certain to be seen of it; null where all of it is.</summary>
    /// <param name="line">Where in the text it stands.</param>
    /// <param name="seenLine">What is certain to be seen of it, as it stands there; null where all of it is.</param>
    public (string Text, string? Seen) LineOf(Range line, string? seenLine)
    {
        ReadOnlySpan<char> shown = Text.AsSpan(line);
        shown = shown.Contains(GridCell.Object) ? GridCell.WithoutObjects(shown.ToString()) : CharacterFolding.Trim(shown);
        if (shown.Length == Text.Length)
        {
            return (Text, null);
        }

        string? seen = seenLine is null ? null : CharacterFolding.Trim(GridCell.WithoutObjects(seenLine)).ToString();
        return seen is null || shown.IsEmpty || shown.SequenceEqual(seen) ? (shown.ToString(), null) : ($"{shown}{GridCell.Object}", seen);
    }
}
