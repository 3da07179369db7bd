using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;

namespace GovDisclosure.Tool.Checking;

/// <summary>Reads and judges one source after the other and hands each result on as soon as it is there.</summary>
internal sealed class CheckRun(SourceReader reader, Func<ReadReport, CheckedReport> judge, IResultWriter results)
{
    private int _sourcesDone;

    public CheckSummary Summary { get; } = new();

    /// <summary>How many sources have been dealt with.</summary>
    public int SourcesDone => Volatile.Read(ref _sourcesDone);

    /// <summary>Runs to the end, or until it is stopped, which <see cref="Summary"/> tells. What was written is whole either way.</summary>
    public async Task RunAsync(IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        await results.BeginAsync().ConfigureAwait(false);
        try
        {
            foreach (string source in sources)
            {
                await foreach (ReadReport report in reader.ReadAsync(source, cancellationToken).ConfigureAwait(false))
                {
                    CheckedReport result = judge(report);
                    Summary.Add(result);
                    await results.WriteAsync(result).ConfigureAwait(false);
                }

                Interlocked.Increment(ref _sourcesDone);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Summary.IsStopped = true;
        }

        await results.EndAsync(Summary).ConfigureAwait(false);
    }
}
