// No quantifier of the pattern stands inside another: its time is linear in the text.
#pragma warning disable MA0009
using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Model.Documents.Formats;

/// <summary>The encoding a page says it is in, in a meta element or an XML declaration: right on most pages, and wrong on some.</summary>
internal static partial class DeclaredEncoding
{
    /// <summary>The declaration stands near the beginning.</summary>
    private const int LongestHead = 4096;

    private const int LongestName = 100;

    /// <summary>The number of GB18030, which holds all of GB 2312 and GBK.</summary>
    private const int Gb18030 = 54936;

    private const int Big5 = 950;

    private static readonly int[] PartsOfGb18030 = [Gb18030, 936, 20936, 51936];

    /// <summary>The declared encoding, which decodes without a flaw or not at all; null where none is declared, or one that decodes anything and so proves nothing.</summary>
    public static Encoding? In(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> head = document[..Math.Min(document.Length, LongestHead)];
        Match match = head.Contains((byte)'<') ? Find(head) : Match.Empty;
        int? number = CodePagesEncodingProvider.Instance.GetEncoding(match.Groups["name"].Value)?.CodePage;
        return number switch
        {
            Big5 => Strict(Big5),
            { } known when PartsOfGb18030.Contains(known) => StrictGb18030(),
            _ => null,
        };
    }

    /// <summary>GB18030, with an exception for bytes it has no character for.</summary>
    public static Encoding StrictGb18030() => Strict(Gb18030);

    /// <summary>The first declaration; where one alone can be meant, without the rest of the page.</summary>
    private static Match Find(ReadOnlySpan<byte> head)
    {
        int named = head.IndexOf("encoding"u8) < 0 ? head.IndexOf("charset"u8) : -1;
        int start = named < 0 ? -1 : head[..named].LastIndexOf((byte)'<');
        Match near = start < 0 ? Match.Empty : DeclarationPattern().Match(Encoding.Latin1.GetString(head[start..Math.Min(head.Length, named + LongestName)]));
        return near.Success ? near : DeclarationPattern().Match(Encoding.Latin1.GetString(head));
    }

    private static Encoding Strict(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)!;

    [GeneratedRegex("<(meta[^>]*charset|\\?xml[^>]*encoding)\\s*=\\s*[\"']?\\s*(?<name>[a-z0-9_:-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DeclarationPattern();
}
