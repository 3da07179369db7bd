namespace GovDisclosure.Tool.Tests;

/// <summary>A stream that gives some content and then fails, or does something else, and that fails whatever is written to it.</summary>
internal sealed class FailingStream(byte[] content, Func<CancellationToken, ValueTask<int>> atEnd) : Stream
{
    private int _position;

    public FailingStream(Exception failure)
        : this([], _ => throw failure)
    {
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int count = Math.Min(buffer.Length, content.Length - _position);
        if (count == 0)
        {
            return atEnd(cancellationToken);
        }

        content.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return ValueTask.FromResult(count);
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        await atEnd(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
