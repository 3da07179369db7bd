namespace GovDisclosure.Model.Documents.Pdf.Guards;

/// <summary>Finds how long an LZW stream is unpacked from its codes alone.</summary>
internal static class LzwMeasure
{
    private const int Clear = 256;
    private const int End = 257;
    private const int FirstFree = 258;
    private const int MostCodes = 4096;

    /// <summary>Gives the length, or some number above the most asked for.</summary>
    /// <exception cref="DamagedStreamException">A code stands there that means nothing yet, or the stream has no end.</exception>
    public static long Measure(ReadOnlyMemory<byte> input, long most)
    {
        ReadOnlySpan<byte> bytes = input.Span;
        int[] lengths = new int[MostCodes];
        Array.Fill(lengths, 1, 0, Clear);
        long length = 0;
        long bit = 0;
        int next = FirstFree;
        int last = 0;
        while (length <= most)
        {
            int width = next < 511 ? 9 : next < 1023 ? 10 : next < 2047 ? 11 : 12;
            int code = Read(bytes, ref bit, width);
            if (code == End)
            {
                return length;
            }

            if (code == Clear)
            {
                (next, last) = (FirstFree, 0);
                continue;
            }

            if (code > next || (code == next && last == 0) || next >= MostCodes)
            {
                throw new DamagedStreamException("a packed stream was changed");
            }

            int own = code == next ? last + 1 : lengths[code];
            if (last > 0)
            {
                lengths[next++] = last + 1;
            }

            length += own;
            last = own;
        }

        return length;
    }

    private static int Read(ReadOnlySpan<byte> bytes, ref long bit, int width)
    {
        int code = 0;
        for (int i = 0; i < width; i++, bit++)
        {
            int at = (int)(bit >> 3);
            if (at >= bytes.Length)
            {
                throw new DamagedStreamException("a packed stream breaks off");
            }

            code = (code << 1) | ((bytes[at] >> (7 - (int)(bit & 7))) & 1);
        }

        return code;
    }
}
