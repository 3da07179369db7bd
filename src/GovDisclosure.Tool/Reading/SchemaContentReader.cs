using System.Runtime.CompilerServices;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Reading;

/// <summary>Reads reports for whether they keep to the schema. Published documents have none.</summary>
internal sealed class SchemaContentReader : IContentReader
{
    public async IAsyncEnumerable<ReadReport> ReadJsonAsync(
        Stream content, string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ReportValidationItem item in ReportValidator.ValidateManyAsync(content, cancellationToken).ConfigureAwait(false))
        {
            yield return ReadReport.From(source, item.Validation);
        }
    }

    public IAsyncEnumerable<ReadReport> ReadDocumentAsync(Stream content, string source, CancellationToken cancellationToken) =>
        AsyncEnumerable.Repeat(new ReadReport(source, null, [SourceTrouble.DocumentWithoutSchema]), 1);
}
