using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Reading;

/// <summary>Reads reports for whether they keep to the schema. Published documents have none.</summary>
internal sealed class SchemaContentReader : IContentReader
{
    public IAsyncEnumerable<ReadReport> ReadJsonAsync(Stream content, string source, CancellationToken cancellationToken) =>
        ReportValidator.ValidateManyAsync(content, cancellationToken).Select(item => ReadReport.From(source, item.Validation));

    public IAsyncEnumerable<ReadReport> ReadDocumentAsync(Stream content, string source, CancellationToken cancellationToken) =>
        AsyncEnumerable.Repeat(new ReadReport(source, null, [SourceTrouble.DocumentWithoutSchema]), 1);
}
