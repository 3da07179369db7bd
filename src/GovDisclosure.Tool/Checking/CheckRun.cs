using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Checking;

/// <summary>Reads and checks one source after the other and hands each result on as soon as it is there.</summary>
internal sealed class CheckRun(SourceReader reader, IResultWriter results)
{
    private int _sourcesDone;

    public CheckSummary Summary { get; } = new();

    /// <summary>How many sources have been dealt with.</summary>
    public int SourcesDone => Volatile.Read(ref _sourcesDone);

    /// <summary>Runs to the end, or until it is stopped. What was written is whole either way.</summary>
    /// <returns>False if it was stopped.</returns>
    public async Task<bool> RunAsync(IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        bool isFinished = await TryRunAsync(sources, cancellationToken).ConfigureAwait(false);
        await results.EndAsync(Summary).ConfigureAwait(false);
        return isFinished;
    }

    private async Task<bool> TryRunAsync(IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        await results.BeginAsync().ConfigureAwait(false);
        try
        {
            foreach (string source in sources)
            {
                await foreach (ReadReport report in reader.ReadAsync(source, cancellationToken).ConfigureAwait(false))
                {
                    CheckedReport result = CheckedReport.Of(report);
                    Summary.Add(result);
                    await results.WriteAsync(result).ConfigureAwait(false);
                }

                Interlocked.Increment(ref _sourcesDone);
            }

            return true;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
