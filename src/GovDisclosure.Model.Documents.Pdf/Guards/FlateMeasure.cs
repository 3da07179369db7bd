using System.Buffers;
using System.IO.Compression;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Finds how long a Flate stream is unpacked, without keeping it.</summary>
internal static class FlateMeasure
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The bytes before and after the packed data: a header, a checksum.</summary>
    private const int HeaderLength = 2;

    private const int ChecksumLength = 4;

    /// <summary>Gives the length, or some number above the most asked for.</summary>
    /// <exception cref="DamagedStreamException">The stream breaks off, or its checksum says that it was changed.</exception>
    public static long Measure(ReadOnlyMemory<byte> input, long most)
    {
        if (input.Length <= HeaderLength)
        {
            return 0;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using MemoryStream packed = new(input[HeaderLength..].ToArray());
            using DeflateStream unpacked = new(packed, CompressionMode.Decompress);
            Adler32 checksum = new();
            long length = 0;
            for (int read; length <= most && (read = unpacked.Read(buffer, 0, BufferSize)) > 0; length += read)
            {
                checksum.Add(buffer.AsSpan(0, read));
            }

            if (length <= most && !IsAtEnd(input.Span, checksum.Value))
            {
                throw new DamagedStreamException("a packed stream breaks off or was changed");
            }

            return length;
        }
        catch (InvalidDataException broken)
        {
            throw new DamagedStreamException(broken.Message);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether the checksum stands at the end of the stream; line ends and the like may follow it.</summary>
    private static bool IsAtEnd(ReadOnlySpan<byte> input, uint checksum)
    {
        ReadOnlySpan<byte> expected = [(byte)(checksum >> 24), (byte)(checksum >> 16), (byte)(checksum >> 8), (byte)checksum];
        return input[HeaderLength..].LastIndexOf(expected) >= 0;
    }
}
