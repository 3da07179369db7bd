using System.Buffers;
using System.Text;

namespace GovDisclosure.Model.Documents.Formats;

/// <summary>Finds a text's encoding: byte order mark, the zero bytes of UTF-16, strict UTF-8, what the text declares, strict GB18030, in this order.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = DeclaredEncoding.StrictGb18030();

    /// <summary>With fewer bytes beyond ASCII, text in another encoding may pass as UTF-8.</summary>
    private const int FewestTellingBytes = 20;

    private static readonly SearchValues<byte> Ascii = SearchValues.Create([.. Enumerable.Range(0, 128).Select(value => (byte)value)]);

    /// <summary>Decodes the whole document, or gives null where no encoding fits it without a flaw.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> document)
    {
        if (document.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return TryDecode(document, Utf8, 3);
        }

        if (document.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return TryDecode(document, Utf16LittleEndian, 2);
        }

        if (document.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return TryDecode(document, Utf16BigEndian, 2);
        }

        if (document.Contains((byte)0))
        {
            return TryDecode(document, HasZerosAtOddBytes(document) ? Utf16LittleEndian : Utf16BigEndian, 0);
        }

        Encoding? declared = DeclaredEncoding.In(document);
        Encoding?[] candidates = declared is not null && TellingBytes(document) < FewestTellingBytes
            ? [declared, Utf8, Gb18030]
            : [Utf8, declared, Gb18030];
        foreach (Encoding? candidate in candidates)
        {
            if (candidate is not null && TryDecode(document, candidate, 0) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>In little endian the zero byte of tabs, line ends and digits comes second; a few Chinese characters, such as 一 (U+4E00), have one that comes first.</summary>
    private static bool HasZerosAtOddBytes(ReadOnlySpan<byte> document)
    {
        int balance = 0;
        for (int i = 0; i < document.Length; i++)
        {
            if (document[i] == 0)
            {
                balance += i % 2 == 0 ? -1 : 1;
            }
        }

        return balance > 0;
    }

    private static int TellingBytes(ReadOnlySpan<byte> document) => document.Length - document.CountAny(Ascii);

    private static DecodedText? TryDecode(ReadOnlySpan<byte> document, Encoding encoding, int markLength)
    {
        try
        {
            string text = encoding.GetString(document[markLength..]);
            return text.Contains('\0', StringComparison.Ordinal) ? null : new(text, encoding, markLength);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
