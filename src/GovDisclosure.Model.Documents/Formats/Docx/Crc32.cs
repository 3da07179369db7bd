namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>The checksum of ZIP archives (ISO 3309).</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of everything added.</summary>
    public uint Value { get; private set; }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        uint rest = ~Value;
        foreach (byte b in bytes)
        {
            rest = Table[(byte)(rest ^ b)] ^ (rest >> 8);
        }

        Value = ~rest;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint rest = i;
            for (int bit = 0; bit < 8; bit++)
            {
                rest = (rest & 1) == 0 ? rest >> 1 : (rest >> 1) ^ Polynomial;
            }

            table[i] = rest;
        }

        return table;
    }
}
