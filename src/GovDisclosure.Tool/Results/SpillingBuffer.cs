using System.Buffers;

namespace GovDisclosure.Tool.Results;

/// <summary>Holds what is written until it is asked for, but lets go of a great deal: a result can list millions of errors.</summary>
internal sealed class SpillingBuffer(Stream stream) : IBufferWriter<byte>
{
    private const int Most = 1 << 20;

    private readonly ArrayBufferWriter<byte> _held = new();

    /// <summary>What has not gone to the stream yet.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _held.WrittenMemory;

    public void ResetWrittenCount() => _held.ResetWrittenCount();

    public void Advance(int count)
    {
        _held.Advance(count);
        if (_held.WrittenCount >= Most)
        {
            stream.Write(_held.WrittenSpan);
            _held.ResetWrittenCount();
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => _held.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _held.GetSpan(sizeHint);
}
