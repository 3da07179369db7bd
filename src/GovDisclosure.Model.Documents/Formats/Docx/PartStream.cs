namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A part of a package as it is unpacked: every byte is counted, and at its end the checksum must be right.</summary>
internal sealed class PartStream(Stream content, string name, uint checksum, ReadingBudget budget) : Stream
{
    private Crc32 _checksum;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = Unpack(buffer);
        budget.SpendBytes(read);
        _checksum.Add(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && _checksum.Value != checksum)
        {
            throw UnreadableDocxException.Damaged($"其中的“{name}”与校验码不符", $"“{name}” in it does not match its checksum");
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Unpack(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (Exception fault) when (DocxPackage.IsArchiveFault(fault))
        {
            throw UnreadableDocxException.Damaged($"其中的“{name}”无法解压", $"“{name}” in it cannot be unpacked");
        }
    }
}
