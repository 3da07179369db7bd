namespace GovDisclosure.Tool.Converting;

/// <summary>Something that takes reports as they come: standard output, a pipe, a device.</summary>
internal sealed class StreamTarget(Stream stream, bool ownsStream) : IReportTarget
{
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> report)
    {
        await stream.WriteAsync(report).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
    }

    public ValueTask CompleteAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ownsStream ? stream.DisposeAsync() : ValueTask.CompletedTask;
}
