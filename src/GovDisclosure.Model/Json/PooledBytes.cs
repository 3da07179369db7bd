using System.Buffers;

namespace GovDisclosure.Model.Json;

/// <summary>Borrows an array for as long as a method runs.</summary>
internal readonly ref struct PooledBytes(int size)
{
    private readonly byte[] _array = ArrayPool<byte>.Shared.Rent(size);

    public Span<byte> Span => _array;

    public void Dispose() => ArrayPool<byte>.Shared.Return(_array);
}
