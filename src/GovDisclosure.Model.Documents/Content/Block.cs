namespace GovDisclosure.Model.Documents.Content;

/// <summary>A paragraph or a grid.</summary>
internal abstract record Block;
