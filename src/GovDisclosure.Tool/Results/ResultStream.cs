using System.Buffers;
using System.Text.Json;

namespace GovDisclosure.Tool.Results;

/// <summary>Writes JSON values and what stands between them to a stream, a whole piece at a time unless it is very large.</summary>
internal sealed class ResultStream(Stream stream)
{
    private readonly SpillingBuffer _piece = new(stream);

    public void Add(ReadOnlySpan<byte> punctuation) => _piece.Write(punctuation);

    public void Add(Action<Utf8JsonWriter> write)
    {
        using Utf8JsonWriter json = new(_piece);
        write(json);
    }

    /// <summary>Sends what was added on its way.</summary>
    public async ValueTask SendAsync()
    {
        await stream.WriteAsync(_piece.WrittenMemory).ConfigureAwait(false);
        await stream.FlushAsync().ConfigureAwait(false);
        _piece.ResetWrittenCount();
    }
}
