namespace GovDisclosure.Model.Tests.Json;

/// <summary>A stream that gives a few bytes at a time and remembers how many were taken.</summary>
internal sealed class TrickleStream(byte[] bytes, int portion = 7) : MemoryStream(bytes)
{
    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(portion, buffer.Length)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(portion, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(portion, buffer.Length)], cancellationToken);
}
