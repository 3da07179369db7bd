using System.Text;

namespace GovDisclosure.Model.Documents.Content;

/// <summary>
/// A line of text as its source lays it out, white space and all. Whether it is running text or a row of a table that was typed
/// or pasted as text only its neighbours show; <see cref="Layout.TypedTables"/> makes paragraphs and grids of such lines.
/// </summary>
/// <param name="Text">The line without its end; nothing but spaces for a blank line.</param>
/// <param name="Place">Where its first character stands.</param>
internal sealed record TextLine(string Text, Place Place) : Block
{
    /// <summary>The encoding of the source, where the line stands in it character for character, so that places within the line are known; else null.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>Whether all of it leads elsewhere.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether nothing but a line break parts it from the line before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether the source says that it is a heading of the first or second rank.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What is certain to be seen of it; null where all of it is.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether some of it may not be seen, or not as it stands in the source.</summary>
    public bool IsVeiled => Seen is not null;

    /// <summary>What is struck out in it, which is none of its text; null where nothing is.</summary>
    public string? Struck { get; init; }

    /// <summary>Whether the page sets its text as it likes: then a tab is a mere space unless others stand beside it, and no column can be told by its width.</summary>
    public bool IsFlowing { get; init; }

    public bool HasTab => Text.Contains('\t', StringComparison.Ordinal);

    public bool IsBlank => !HasTab && CharacterFolding.TrimStart(Text).IsEmpty;
}
