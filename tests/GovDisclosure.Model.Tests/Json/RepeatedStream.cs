namespace GovDisclosure.Model.Tests.Json;

/// <summary>A stream of the same bytes over and over, which remembers how many it gave.</summary>
internal sealed class RepeatedStream(byte[] portion, int times) : MemoryStream
{
    public long Given { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        long left = ((long)portion.Length * times) - Given;
        int count = (int)Math.Min(left, buffer.Length);
        for (int i = 0; i < count; i++)
        {
            buffer[i] = portion[(Given + i) % portion.Length];
        }

        Given += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }
}
