using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Formats.Docx;
using GovDisclosure.Model.Documents.Formats.Html;
using GovDisclosure.Model.Documents.Formats.Markdown;
using GovDisclosure.Model.Documents.Formats.Text;
using GovDisclosure.Model.Documents.Matching;
using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents;

/// <summary>
/// Reads an annual report from the document an office published. The kind of document and its encoding are found from the
/// bytes; what is not read is named.
/// </summary>
/// <remarks>
/// Nothing a document holds makes a reader throw, and nothing in a table is lost in silence: what is neither a label nor a value
/// of the form is in a diagnostic. Rows are known by their labels and columns by their heads, never by counting alone.
/// </remarks>
public static class DocumentReader
{
    /// <summary>The largest document that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private const int FirstBuffer = 256 * 1024;

    private static readonly FormatReader[] OwnReaders = [new DocxReader()];

    /// <summary>Reads a document held in memory.</summary>
    /// <param name="document">All bytes of the document.</param>
    /// <param name="options">What is known about it from elsewhere; by default nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The report as far as it could be read, and what could not be.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(ReadOnlyMemory<byte> document, DocumentReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        DiagnosticLog log = new();
        options ??= new();
        try
        {
            if (LayOut(document, options, log, cancellationToken) is { } content)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Outline outline = new(content, cancellationToken);
                return new ReportMatcher(outline, options, log, cancellationToken).Match();
            }
        }
        catch (TooComplexException complex)
        {
            log.Add(DiagnosticCode.TooComplex, arguments: ("reason", complex.Reason));
        }

        return new(null, null, [], log.Diagnostics);
    }

    /// <summary>Reads a document from a stream, from where the stream stands to its end. Of a stream longer than <see cref="MaxBytes"/> no more than one byte beyond is read.</summary>
    /// <remarks>Only the stream is waited for. Once it has been read, the document is laid out and read at once on the thread that took its last bytes, a few milliseconds for a report.</remarks>
    /// <param name="document">The stream; it stays open.</param>
    /// <param name="options">What is known about the document from elsewhere; by default nothing.</param>
    /// <param name="cancellationToken">Stops the reading, of the stream and of what was in it.</param>
    /// <returns>The report as far as it could be read, and what could not be.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<ReadResult> ReadAsync(
        Stream document, DocumentReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        byte[] buffer = new byte[FirstBuffer];
        int length = 0;
        while (length <= MaxBytes)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, Math.Min(2 * buffer.Length, MaxBytes + 1));
            }

            int read = await document.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return Read(buffer.AsMemory(0, length), options, cancellationToken);
    }

    private static DocumentContent? LayOut(ReadOnlyMemory<byte> document, DocumentReadOptions options, DiagnosticLog log, CancellationToken cancellationToken)
    {
        if (document.Length > MaxBytes)
        {
            log.Add(DiagnosticCode.TooLarge, arguments: ("limit", DiagnosticLog.Same($"{MaxBytes}")));
            return null;
        }

        if (FormatSniffer.Sniff(document.Span) is not { } kind)
        {
            return LayOutText(document.Span, log, cancellationToken);
        }

        if (OwnReaders.Concat(options.Readers).FirstOrDefault(reader => reader.Kind == kind) is { } reader)
        {
            return reader.Read(document, log, cancellationToken);
        }

        if (kind == DocumentKind.ProtectedOffice)
        {
            log.Add(DiagnosticCode.EncryptedDocument);
            return null;
        }

        log.AddUnsupported(kind);
        return null;
    }

    private static DocumentContent? LayOutText(ReadOnlySpan<byte> document, DiagnosticLog log, CancellationToken cancellationToken)
    {
        if (TextDecoder.Decode(document) is not { } text)
        {
            log.Add(DiagnosticCode.Undecodable);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Characters))
        {
            log.Add(DiagnosticCode.EmptyDocument);
            return null;
        }

        if (FormatSniffer.SniffXml(text.Characters) is { } kind)
        {
            log.AddUnsupported(kind);
            return null;
        }

        return FormatSniffer.IsMarkup(text.Characters) ? HtmlReader.Read(text, cancellationToken)
            : FormatSniffer.IsMarkdown(text.Characters) ? MarkdownReader.Read(text, cancellationToken)
            : PlainTextReader.Read(text, cancellationToken);
    }
}
