using System.Runtime.CompilerServices;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Documents.Pdf;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Reading;

/// <summary>Reads reports for what is in them.</summary>
/// <param name="year">The report year of documents that state none.</param>
/// <param name="agency">The organ of documents that name none.</param>
internal sealed class ReportContentReader(int? year = null, string? agency = null) : IContentReader
{
    private readonly DocumentReadOptions _options = new() { Year = year, AgencyName = agency, Readers = [PdfFormatReader.Instance] };

    public IAsyncEnumerable<ReadReport> ReadJsonAsync(Stream content, string source, CancellationToken cancellationToken) =>
        ReportValidator.ReadManyAsync(content, cancellationToken).Select(item => ReadReport.From(source, item.Validation));

    public async IAsyncEnumerable<ReadReport> ReadDocumentAsync(
        Stream content, string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var read = await DocumentReader.ReadAsync(content, _options, cancellationToken).ConfigureAwait(false);
        yield return new(source, read.Report, [.. read.Diagnostics.Select(SourceDiagnostic.From)]);
    }
}
