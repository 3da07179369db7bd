using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace GovDisclosure.Tool.Reading;

/// <summary>Tells JSON from published documents by how the content begins; the file's name decides only where that leaves it open.</summary>
internal static class ContentKind
{
    /// <summary>So much white space before the first character is more than any file has.</summary>
    private const int LongestHead = 64 * 1024;

    private static readonly string[] JsonExtensions = [".json", ".ndjson", ".jsonl"];

    /// <summary>Looks ahead without taking anything from the content.</summary>
    public static async ValueTask<bool> IsJsonAsync(PipeReader content, string source, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult read = await content.ReadAsync(cancellationToken).ConfigureAwait(false);
            bool isAll = read.IsCompleted || read.Buffer.Length >= LongestHead;
            if (BeginsAsJson(read.Buffer.ToArray(), isAll) is { } isJson)
            {
                content.AdvanceTo(read.Buffer.Start);
                return isJson || JsonExtensions.Contains(Path.GetExtension(source), StringComparer.OrdinalIgnoreCase);
            }

            content.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>Whether content begins as a JSON object, or as an array that could hold some; null if more is needed to tell.</summary>
    internal static bool? BeginsAsJson(ReadOnlySpan<byte> head, bool isAll)
    {
        if (head.Length < 4 && !isAll)
        {
            return null;
        }

        ReadOnlySpan<char> text = Decode(head).TrimStart("\uFEFF \t\r\n");
        return text switch
        {
            ['{', ..] => true,
            ['[', .. var rest] => rest.TrimStart(" \t\r\n") switch
            {
                ['{' or '[' or ']' or '"', ..] => true,
                [] => isAll ? true : null,
                _ => false,
            },
            [] => isAll ? false : null,
            _ => false,
        };
    }

    private static string Decode(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
        _ => Encoding.Latin1.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head),
    };
}
