namespace GovDisclosure.Publication;

/// <summary>A file of the publication.</summary>
/// <param name="Path">Where it stands below <c>schema/</c>, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PublishedFile(string Path, byte[] Content);
