namespace GovDisclosure.Model.Documents.Content;

/// <summary>What every format is reduced to before anyone asks what it means: paragraphs and grids in reading order.</summary>
internal sealed record DocumentContent(IReadOnlyList<Block> Blocks);
