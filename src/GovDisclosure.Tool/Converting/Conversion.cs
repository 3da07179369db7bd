using GovDisclosure.Model.Json;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Converting;

/// <summary>Reads the reports of one source and writes each as JSON.</summary>
internal sealed class Conversion(SourceReader reader, IReportTarget target, ConversionLog log)
{
    /// <summary>Converts a source.</summary>
    /// <returns>The exit status.</returns>
    public async Task<int> RunAsync(string source, CancellationToken cancellationToken)
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
}
