namespace GovDisclosure.Model.Documents.Content;

/// <summary>What every format is reduced to before anyone asks what it means: paragraphs and grids in reading order.</summary>
/// <param name="Blocks">The paragraphs and grids.</param>
internal sealed record DocumentContent(IReadOnlyList<Block> Blocks)
{
    /// <summary>For every region of the source the region it is part of; the first is the whole document, part of itself. Formats that do not nest have no other.</summary>
    public IReadOnlyList<int> Regions { get; init; } = [0];

    /// <summary>For every picture outside of grids that leads nowhere else the last region that begins before it: text may be shown in them.</summary>
    public IReadOnlyList<int> Pictures { get; init; } = [];

    /// <summary>What the document is called besides its text: as the window of a browser shows it, and as a site states it for search.</summary>
    public IReadOnlyList<Paragraph> Names { get; init; } = [];
}
