namespace GovDisclosure.Model.Documents.Content;

/// <summary>A paragraph of running text or a heading.</summary>
/// <param name="Text">Its text; empty where all of it is struck out.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="IsLink">Whether all of it leads elsewhere: it names something that is not here.</param>
internal sealed record Paragraph(string Text, Place Place, bool IsLink = false) : Block
{
    /// <summary>Whether it is set as one more line of the paragraph before, as the lines of a long title are.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether the source says that it is a heading of the first or second rank.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether the source says that it is of a note, which a mark in the text refers to.</summary>
    public bool IsNote { get; init; }

    /// <summary>What is certain to be seen of it; null where all of it is.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether some of it may not be seen, or not as it stands in the source.</summary>
    public bool IsVeiled => Seen is not null;

    /// <summary>What is struck out in it, which is none of its text; null where nothing is.</summary>
    public string? Struck { get; init; }
}
