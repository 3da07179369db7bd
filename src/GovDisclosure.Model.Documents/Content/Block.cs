namespace GovDisclosure.Model.Documents.Content;

/// <summary>A paragraph or a grid.</summary>
internal abstract record Block
{
    /// <summary>The region of the source it stands in, an index into <see cref="DocumentContent.Regions"/>.</summary>
    public int Region { get; init; }
}
