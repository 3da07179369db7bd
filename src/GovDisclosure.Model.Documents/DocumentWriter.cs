using System.Text;
using GovDisclosure.Model.Documents.Writing;
using GovDisclosure.Model.Documents.Writing.Docx;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Html;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Documents.Writing.Markdown;
using GovDisclosure.Model.Documents.Writing.Text;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents;

/// <summary>
/// Writes reports as documents in the layout of their form: title, date, the three sections of prose and the three tables with
/// their official heads and labels. A blank cell is written blank and a zero as 0; the same report gives the same bytes each time.
/// </summary>
/// <remarks>
/// What is written reads back, with <see cref="DocumentReader"/>, as an equal report. A printed report cannot carry everything a
/// record can hold, such as blank lines and runs of spaces in prose, or a paragraph that is word for word the title of another
/// section: <see cref="Verify"/> lists what of a report a document does not give back.
/// </remarks>
public static class DocumentWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">What else is written; by default nothing.</param>
    /// <returns>The document; formats of text are in UTF-8 without a byte order mark, lines ending with LF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static byte[] WriteBytes(AnnualReport report, ReportFormat format, DocumentWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        FindingList? findings = options is { Findings.Count: > 0 } ? new(options.Findings, options.Language) : null;
        return WriteBytes(ReportLayout.Of(report), Form.Of(report), format, findings);
    }

    /// <summary>Writes a report to a stream.</summary>
    /// <param name="output">Takes the document; it stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">What else is written; by default nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream output, AnnualReport report, ReportFormat format, DocumentWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(WriteBytes(report, format, options));
    }

    /// <summary>Writes a report to a stream without waiting for it. The document is made before the first byte is written.</summary>
    /// <param name="output">Takes the document; it stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">What else is written; by default nothing.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when the document is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static async ValueTask WriteAsync(
        Stream output, AnnualReport report, ReportFormat format, DocumentWriteOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(WriteBytes(report, format, options), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a form with nothing in it, to be filled in.</summary>
    /// <param name="form">The form.</param>
    /// <param name="format">The format.</param>
    /// <returns>The document. Once organ, year and cells are filled in it reads as a report.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static byte[] WriteTemplateBytes(Form form, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(form);
        return WriteBytes(ReportLayout.Empty(form), form, format, findings: null);
    }

    /// <summary>Reads a document that was written from a report, and compares.</summary>
    /// <param name="report">The report.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">How to read it: the readers of further formats, where it was turned into one. A year or a name given there counts as said by a document that does not say it.</param>
    /// <returns>
    /// A warning, <c>not-kept</c>, for every member that reads back as something else; none where the document says all that the
    /// report does. Two texts that differ in white space around lines, in blank lines and in runs of spaces say the same.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<Diagnostic> Verify(AnnualReport report, ReadOnlyMemory<byte> document, DocumentReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReadBack.Compare(report, DocumentReader.Read(document, options));
    }

    private static byte[] WriteBytes(ReportLayout report, Form form, ReportFormat format, FindingList? findings) => format switch
    {
        ReportFormat.Html => Encoding.UTF8.GetBytes(HtmlReportWriter.Write(report, form, findings)),
        ReportFormat.Docx => WordReportWriter.Write(report, form, findings),
        ReportFormat.Markdown => Encoding.UTF8.GetBytes(MarkdownReportWriter.Write(report, form, findings)),
        ReportFormat.Text => Encoding.UTF8.GetBytes(PlainTextWriter.Write(report, form, findings)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
