using System.Text;

namespace GovDisclosure.Model.Documents.Fuzz;

/// <summary>Changes documents a little or beyond recognition: bytes, stretches of bytes, and pieces that formats give a meaning to.</summary>
internal sealed class ByteMutator(Random random) : IDocumentMutator
{
    private static readonly byte[][] Pieces =
    [
        .. ((string[])
        [
            "<table>", "</table>", "<td>", "</td>", "<tr>", "<td rowspan=65534 colspan=1000>", "<!--", "-->", "<![CDATA[", "<svg>", "<math>", "<template>",
            "<select>", "<textarea>", "<plaintext>", "<br>", "<p>", "&#0;", "&#x110000;", "&nbsp", "\"", "'", "<", ">", "\t", "\n", "\r", "|", "|---|", "```",
            "2023年", "总计", "其他", "三、", "（一）", "9", "-", "%", "１", "\u200B", "\u2028", "\uFEFF", "\0", "元", "（",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0x81], [0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    public byte[] Mutate(byte[] document, byte[] other)
    {
        List<byte> bytes = [.. document];
        int changes = 1 + random.Next(1 << random.Next(6));
        for (int i = 0; i < changes && bytes.Count > 0; i++)
        {
            Change(bytes, other);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, 1 << random.Next(1, 12)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], 1 + random.Next(40)).SelectMany(piece => piece));
                break;
            default:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
