using GovDisclosure.Model.Json;
using GovDisclosure.Tool.Presentation;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Converting;

/// <summary>Reads the reports of one source and writes each as JSON, or the one it holds as a document.</summary>
internal sealed class Conversion(SourceReader reader, IReportTarget target, ConversionLog log)
{
    /// <summary>Converts a source to JSON, a report a line.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> ToJsonAsync(string source, CancellationToken cancellationToken)
    {
        bool isReadInFull = true;
        bool isEmpty = true;
        await foreach (ReadReport report in reader.ReadAsync(source, cancellationToken).ConfigureAwait(false))
        {
            log.Add(report);
            isReadInFull &= report.IsReadInFull;
            if (report.Report is not null)
            {
                isEmpty = false;
                byte[] line = [.. AnnualReportJson.WriteBytes(report.Report), (byte)'\n'];
                await target.WriteAsync(line).ConfigureAwait(false);
            }
        }

        if (isEmpty)
        {
            log.AddNothingWritten();
        }

        await target.CompleteAsync().ConfigureAwait(false);
        return ExitStatus.OfReading(isReadInFull);
    }

    /// <summary>Converts a source to a document, which holds one report: of several none is written.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> ToDocumentAsync(string source, DocumentFormat format, CancellationToken cancellationToken)
    {
        bool isReadInFull = true;
        byte[]? document = null;
        await foreach (ReadReport report in reader.ReadAsync(source, cancellationToken).ConfigureAwait(false))
        {
            if (report.Report is not null && document is not null)
            {
                log.AddUnwritten(source, Wording.SeveralReports(format.Name));
                return ExitStatus.Failed;
            }

            isReadInFull &= report.IsReadInFull;
            ReadReport written = report;
            if (report.Report is not null)
            {
                document = format.Write(report.Report);
                written = report with { Diagnostics = [.. report.Diagnostics, .. DocumentFormat.LossesIn(report.Report, document)] };
            }

            log.Add(written);
        }

        if (document is null)
        {
            log.AddNothingWritten();
        }
        else
        {
            await target.WriteAsync(document).ConfigureAwait(false);
        }

        await target.CompleteAsync().ConfigureAwait(false);
        return ExitStatus.OfReading(isReadInFull);
    }
}
