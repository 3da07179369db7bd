using System.Runtime.CompilerServices;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Pdf;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Reading;

/// <summary>Reads reports for what is in them.</summary>
internal sealed class ReportContentReader : IContentReader
{
    private static readonly DocumentReadOptions Options = new() { Readers = [PdfFormatReader.Instance] };

    public IAsyncEnumerable<ReadReport> ReadJsonAsync(Stream content, string source, CancellationToken cancellationToken) =>
        ReportValidator.ReadManyAsync(content, cancellationToken).Select(item => ReadReport.From(source, item.Validation));

    public async IAsyncEnumerable<ReadReport> ReadDocumentAsync(
        Stream content, string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = await DocumentReader.ReadAsync(content, Options, cancellationToken).ConfigureAwait(false);
        yield return new(source, read.Report, [.. read.Diagnostics.Select(SourceDiagnostic.From)]);
    }
}
