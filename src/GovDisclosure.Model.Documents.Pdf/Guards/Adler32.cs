using System.Runtime.InteropServices;

namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>The checksum of zlib streams (RFC 1950).</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Adler32()
{
    private const uint Modulus = 65521;

    /// <summary>So many bytes can be summed up before 32 bits overflow.</summary>
    private const int Stretch = 5552;

    private uint _low = 1;
    private uint _high;

    public readonly uint Value => (_high << 16) | _low;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            ReadOnlySpan<byte> stretch = bytes[..Math.Min(Stretch, bytes.Length)];
            foreach (byte b in stretch)
            {
                _low += b;
                _high += _low;
            }

            _low %= Modulus;
            _high %= Modulus;
            bytes = bytes[stretch.Length..];
        }
    }
}
