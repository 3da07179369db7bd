using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using GovDisclosure.Model.Documents.Formats.Markdown;

namespace GovDisclosure.Model.Documents.Formats;

/// <summary>Recognises formats by how a document begins.</summary>
internal static class FormatSniffer
{
    /// <summary>The longest BMP header looked at.</summary>
    private const int BitmapHeader = 26;

    /// <summary>With so many rows with tabs between their cells a text has tables of its own kind.</summary>
    private const int FewestTabbedRows = 3;

    /// <summary>How much of an XML text is looked at: its root element stands within.</summary>
    private const int LongestXmlHead = 4096;

    /// <summary>Where the name of its kind stands in a tape archive.</summary>
    private const int TarMark = 257;

    /// <summary>How much of a mail is looked at.</summary>
    private const int LongestMailHead = 8192;

    /// <summary>The length of what ends the directory of an archive.</summary>
    private const int EndOfDirectory = 22;

    /// <summary>Where in that the start of the directory stands.</summary>
    private const int DirectoryStart = 16;

    private static readonly SearchValues<byte> FieldNames = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    /// <summary>The kind of a format that is not text, known by its first bytes; null for what may be text.</summary>
    public static DocumentKind? Sniff(ReadOnlySpan<byte> document)
    {
        if (document.StartsWith("PK\x03\x04"u8) || document.StartsWith("PK\x05\x06"u8))
        {
            return SniffZip(document);
        }

        if (document.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return document.IndexOf(MemoryMarshal.AsBytes("EncryptedPackage".AsSpan())) >= 0 ? DocumentKind.ProtectedOffice : DocumentKind.Ole;
        }

        if (IsImage(document))
        {
            return DocumentKind.Image;
        }

        if (IsArchive(document))
        {
            return DocumentKind.Archive;
        }

        ReadOnlySpan<byte> start = document.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? document[3..] : document;
        start = start.TrimStart(" \t\r\n\f"u8);
        return start.StartsWith("%PDF-"u8) ? DocumentKind.Pdf
            : start.StartsWith("{\\rtf"u8) ? DocumentKind.Rtf
            : start.StartsWith("MIME-Version:"u8) || start.StartsWith("From: <Saved by "u8) ? DocumentKind.WebArchive
            : IsMail(start) ? DocumentKind.Mail
            : null;
    }

    /// <summary>Whether a text is HTML: it begins with a tag, a comment or a declaration.</summary>
    public static bool IsMarkup(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter(start[1]) || start[1] is '!' or '?');
    }

    /// <summary>Whether a text has tables as only Markdown has them: a row of dashes with bars under a row with bars, or HTML tables amid text that has no rows with tabs. Nothing less makes a text Markdown, so that no other text is read by its rules.</summary>
    public static bool IsMarkdown(string text)
    {
        bool mayBeHead = false;
        int tabbed = 0;
        foreach (Range range in SourceLines.Split(text))
        {
            ReadOnlySpan<char> line = text.AsSpan(range);
            if (mayBeHead && PipeTables.IsDelimiter(line.TrimStart(" \t>")))
            {
                return true;
            }

            mayBeHead = PipeTables.HasBar(line);
            tabbed += line.Trim().Contains('\t') ? 1 : 0;
        }

        return tabbed < FewestTabbedRows && Has("<table") && Has("<tr") && (Has("<td") || Has("<th")) && Has("</table>");

        bool Has(string tag) => text.Contains(tag, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The kind of an XML text that a program of its own writes and no browser shows; null for any other text.</summary>
    public static DocumentKind? SniffXml(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        if (!start.StartsWith("<?xml") && !start.StartsWith("<pkg:package") && !start.StartsWith("<w:wordDocument"))
        {
            return null;
        }

        start = start[..Math.Min(start.Length, LongestXmlHead)];
        return start.Contains("progid=\"Word.Document\"", StringComparison.Ordinal)
            || start.Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
            || start.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal)
                ? DocumentKind.WordXml
                : null;
    }

    /// <summary>Looks at the names in the directory of an archive; where its end is missing, at those before each file in it.</summary>
    private static DocumentKind SniffZip(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> directory = DirectoryOf(document);
        bool isWhole = !directory.IsEmpty;
        if (!isWhole)
        {
            directory = document;
        }

        return directory.IndexOf("word/document"u8) >= 0 || directory.IndexOf("word\\document"u8) >= 0 ? DocumentKind.Docx
            : directory.IndexOf("xl/workbook"u8) >= 0 ? DocumentKind.Xlsx
            : document.IndexOf("application/vnd.oasis.opendocument"u8) >= 0 ? DocumentKind.OpenDocument
            : directory.IndexOf("OFD.xml"u8) >= 0 ? DocumentKind.Ofd
            : directory.IndexOf("word/"u8) >= 0 || (!isWhole && directory.IndexOf("[Content_Types].xml"u8) >= 0) ? DocumentKind.Docx
            : DocumentKind.Archive;
    }

    private static ReadOnlySpan<byte> DirectoryOf(ReadOnlySpan<byte> archive)
    {
        int end = archive.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || archive.Length - end < EndOfDirectory)
        {
            return [];
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(archive[(end + DirectoryStart)..]);
        return start < end ? archive[(int)start..end] : [];
    }

    private static bool IsArchive(ReadOnlySpan<byte> document) =>
        document.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
        || document.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
        || document.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
        || document.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD])
        || document.StartsWith("Rar!\x1A\x07"u8)
        || (document.Length > 10 && document.StartsWith("BZh"u8) && document[4..].StartsWith("1AY&SY"u8))
        || (document.Length > TarMark && document[TarMark..].StartsWith("ustar"u8));

    /// <summary>Whether a text begins with a field of a mail's head and has another that all of them have.</summary>
    private static bool IsMail(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> head = start[..Math.Min(start.Length, LongestMailHead)];
        int end = head.IndexOfAny(": \r\n"u8);
        return end > 0 && head[end] == ':' && head[..end].IndexOfAnyExcept(FieldNames) < 0 && head.IndexOf("\nMIME-Version:"u8) >= 0;
    }

    private static bool IsImage(ReadOnlySpan<byte> document) =>
        document.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])
        || document.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
        || document.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0x00, 0x0C, 0x6A, 0x50, 0x20, 0x20])
        || (document.Length >= 12 && document[4..8].SequenceEqual("ftyp"u8) && (document[8..11].SequenceEqual("hei"u8) || document[8..11].SequenceEqual("mif"u8) || document[8..11].SequenceEqual("avi"u8)))
        || document.StartsWith("GIF87a"u8)
        || document.StartsWith("GIF89a"u8)
        || document.StartsWith("II*\0"u8)
        || document.StartsWith("MM\0*"u8)
        || (document.StartsWith("RIFF"u8) && document.Length >= 12 && document[8..12].SequenceEqual("WEBP"u8))
        || (document.Length >= BitmapHeader && document.StartsWith("BM"u8) && document[6..10].IndexOfAnyExcept((byte)0) < 0);
}
