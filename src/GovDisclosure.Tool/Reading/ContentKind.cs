using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace GovDisclosure.Tool.Reading;

/// <summary>Tells JSON from published documents by how the content begins; the file's name decides only where that leaves it open.</summary>
internal static class ContentKind
{
    /// <summary>How much of the content is looked at; a document does not begin with so much white space.</summary>
    private const int LongestHead = 64 * 1024;

    private const string WhiteSpace = " \t\r\n";

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
        if (text.IsEmpty)
        {
            return !isAll ? null : head.Length >= LongestHead;
        }

        if (text[0] == '<' || IsBinary(text))
        {
            return false;
        }

        if (text[0] == '{' || HasObjectOnALine(text))
        {
            return true;
        }

        return text[0] == '[' ? HoldsElements(text[1..], isAll) : isAll ? false : null;
    }

    /// <summary>Whether what follows an opening bracket is an array rather than a bracketed number as documents begin with, [2021]12号.</summary>
    private static bool? HoldsElements(ReadOnlySpan<char> text, bool isAll)
    {
        ReadOnlySpan<char> element = text.TrimStart(WhiteSpace);
        ReadOnlySpan<char> after = element.TrimStart("+-.eE0123456789").TrimStart(WhiteSpace);
        return element switch
        {
            ['{' or '[' or ']' or '"' or 'n' or 't' or 'f', ..] => true,
            [',', ..] => true,
            _ when after is [',', ..] => true,
            _ when after.IsEmpty => isAll ? true : null,
            _ => false,
        };
    }

    /// <summary>Whether there are characters that stand in no text; what looks like an object among them is none.</summary>
    private static bool IsBinary(ReadOnlySpan<char> text) => text.StartsWith("%PDF-") || text.StartsWith("{\\rtf") || text.IndexOfAnyInRange('\0', '\b') >= 0;

    /// <summary>Whether a line begins as a JSON object does: a bad line before it does not make its file a document.</summary>
    private static bool HasObjectOnALine(ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOf('\n')) >= 0;)
        {
            text = text[(at + 1)..].TrimStart(WhiteSpace);
            if (text is ['{', .. var rest] && rest.TrimStart(WhiteSpace) is ['"', ..])
            {
                return true;
            }
        }

        return false;
    }

    private static string Decode(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
        _ => Encoding.Latin1.GetString(head.StartsWith("\uFEFF"u8) ? head[3..] : head),
    };
}
