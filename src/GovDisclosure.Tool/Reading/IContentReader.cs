namespace GovDisclosure.Tool.Reading;

/// <summary>Reads the reports of an open source, which depends on what they are wanted for.</summary>
internal interface IContentReader
{
    IAsyncEnumerable<ReadReport> ReadJsonAsync(Stream content, string source, CancellationToken cancellationToken);

    IAsyncEnumerable<ReadReport> ReadDocumentAsync(Stream content, string source, CancellationToken cancellationToken);
}
