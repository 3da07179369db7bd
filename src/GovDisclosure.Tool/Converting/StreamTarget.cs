namespace GovDisclosure.Tool.Converting;

/// <summary>A stream, which stays open.</summary>
internal sealed class StreamTarget(Stream stream) : IReportTarget
{
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> report)
    {
        await stream.WriteAsync(report).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask CompleteAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
