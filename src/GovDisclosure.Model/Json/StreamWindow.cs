using System.Buffers;

namespace GovDisclosure.Model.Json;

/// <summary>The part of a stream that has been read and is still needed, in one piece.</summary>
internal sealed class StreamWindow(Stream stream) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;

    public ReadOnlyMemory<byte> Unread => _buffer.AsMemory(_start, _end - _start);

    /// <summary>Reads on.</summary>
    /// <returns>False at the end of the stream.</returns>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        int read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        return read > 0;
    }

    /// <summary>Reads on to the end of the stream, or to where one report cannot reach any more.</summary>
    public async ValueTask FillWithOneAsync(CancellationToken cancellationToken)
    {
        while (Unread.Length <= AnnualReportJson.MaxBytes && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            // Filling is all there is to do.
        }
    }

    /// <summary>Lets go of the first bytes that are still held.</summary>
    public void Discard(int count) => _start += count;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void MakeRoom()
    {
        int held = _end - _start;
        if (_end < _buffer.Length)
        {
            return;
        }

        byte[] target = held > _buffer.Length / 2 ? ArrayPool<byte>.Shared.Rent(2 * _buffer.Length) : _buffer;
        Buffer.BlockCopy(_buffer, _start, target, 0, held);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        _start = 0;
        _end = held;
    }
}
