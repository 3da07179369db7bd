using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Matching;

namespace GovDisclosure.Model.Documents;

/// <summary>
/// Reads an annual report from the document an office published. The kind of document and its encoding are found from the
/// bytes; this version reads plain text and names what it cannot read.
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

    /// <summary>Reads a document held in memory.</summary>
    /// <param name="document">All bytes of the document.</param>
    /// <param name="options">What is known about it from elsewhere; by default nothing.</param>
    /// <returns>The report as far as it could be read, and what could not be.</returns>
    public static ReadResult Read(ReadOnlySpan<byte> document, DocumentReadOptions? options = null) => Read(document, options, CancellationToken.None);

    /// <summary>Reads a document from a stream, from where the stream stands to its end. Of a stream longer than <see cref="MaxBytes"/> no more than one byte beyond is read.</summary>
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

        return Read(buffer.AsSpan(0, length), options, cancellationToken);
    }

    private static ReadResult Read(ReadOnlySpan<byte> document, DocumentReadOptions? options, CancellationToken cancellationToken)
    {
        DiagnosticLog log = new();
        if (Decode(document, log) is not { } text)
        {
            return new(null, null, [], log.Diagnostics);
        }

        cancellationToken.ThrowIfCancellationRequested();
        Outline outline = new(PlainTextReader.Read(text, cancellationToken), cancellationToken);
        return new ReportMatcher(outline, options ?? new(), log, cancellationToken).Match();
    }

    private static DecodedText? Decode(ReadOnlySpan<byte> document, DiagnosticLog log)
    {
        if (document.Length > MaxBytes)
        {
            log.Add(DiagnosticCode.TooLarge, arguments: ("limit", DiagnosticLog.Same($"{MaxBytes}")));
            return null;
        }

        if (FormatSniffer.Sniff(document) is { } binary)
        {
            Refuse(binary, log);
            return null;
        }

        if (TextDecoder.Decode(document) is not { } text)
        {
            log.Add(DiagnosticCode.Undecodable);
            return null;
        }

        if (FormatSniffer.Sniff(text.Characters) is { } markup)
        {
            Refuse(markup, log);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Characters))
        {
            log.Add(DiagnosticCode.EmptyDocument);
            return null;
        }

        return text;
    }

    private static void Refuse(DocumentKind kind, DiagnosticLog log) =>
        log.Add(DiagnosticCode.UnsupportedFormat, arguments: [("kind", kind.Name), ("advice", kind.Advice)]);
}
