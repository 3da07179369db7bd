using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace GovDisclosure.Tool.Reading;

/// <summary>Reads the reports of a source, of whatever kind it is, one at a time. Whatever goes wrong with the source is in what it gives.</summary>
internal sealed class SourceReader(Stream standardInput, IContentReader reader)
{
    /// <summary>Reads a source.</summary>
    /// <remarks>The first report is held back until it is known whether a second follows: only then are they numbered.</remarks>
    public async IAsyncEnumerable<ReadReport> ReadAsync(string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<ReadReport> reports = ReadGuardedAsync(source, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (reports.ConfigureAwait(false))
        {
            if (!await reports.MoveNextAsync().ConfigureAwait(false))
            {
                yield break;
            }

            ReadReport first = reports.Current;
            bool hasMore = false;
            try
            {
                hasMore = await reports.MoveNextAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
            }

            yield return hasMore ? Numbered(first, 1) : first;
            cancellationToken.ThrowIfCancellationRequested();
            for (long number = 2; hasMore; number++)
            {
                yield return Numbered(reports.Current, number);
                hasMore = await reports.MoveNextAsync().ConfigureAwait(false);
            }
        }
    }

    private static ReadReport Numbered(ReadReport report, long number) =>
        report with { Source = string.Create(CultureInfo.InvariantCulture, $"{report.Source}#{number}") };

    private async IAsyncEnumerable<ReadReport> ReadGuardedAsync(string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<ReadReport> reports = ReadContentAsync(source, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using (reports.ConfigureAwait(false))
        {
            SourceDiagnostic? trouble = null;
            while (trouble is null)
            {
                try
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    if (!await reports.MoveNextAsync().ConfigureAwait(false))
                    {
                        yield break;
                    }
                }
                catch (Exception exception) when (!(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
                {
                    trouble = SourceTrouble.Of(exception);
                }

                yield return trouble is null ? reports.Current : new(source, null, [trouble]);
            }
        }
    }

    private async IAsyncEnumerable<ReadReport> ReadContentAsync(string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader content = SourceOpener.Open(source, standardInput);
        try
        {
            bool isJson = await ContentKind.IsJsonAsync(content, source, cancellationToken).ConfigureAwait(false);
            Stream stream = content.AsStream(leaveOpen: true);
            await using (stream.ConfigureAwait(false))
            {
                IAsyncEnumerable<ReadReport> reports = isJson
                    ? reader.ReadJsonAsync(stream, source, cancellationToken)
                    : reader.ReadDocumentAsync(stream, source, cancellationToken);
                await foreach (ReadReport report in reports.ConfigureAwait(false))
                {
                    yield return report;
                }
            }
        }
        finally
        {
            await content.CompleteAsync().ConfigureAwait(false);
        }
    }
}
