namespace GovDisclosure.Model.Documents.Tests.Documents;

/// <summary>A stream whose reader is cancelled once there is nothing left to read.</summary>
internal sealed class CancellingStream(byte[] content, CancellationTokenSource cancellation) : MemoryStream(content)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await base.ReadAsync(buffer, cancellationToken);
        if (read == 0)
        {
            await cancellation.CancelAsync();
        }

        return read;
    }
}
