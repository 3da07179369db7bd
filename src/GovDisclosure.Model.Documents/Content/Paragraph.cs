namespace GovDisclosure.Model.Documents.Content;

/// <summary>A paragraph of running text or a heading.</summary>
internal sealed record Paragraph(string Text, Place Place) : Block;
