using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;

namespace GovDisclosure.Model.Documents;

/// <summary>
/// Lays documents of one format out as paragraphs and tables. <see cref="DocumentReader"/> has those of text, HTML, Markdown and
/// Word itself; readers from other packages are given to it in <see cref="DocumentReadOptions.Readers"/>.
/// </summary>
public abstract class FormatReader
{
    private protected FormatReader()
    {
    }

    /// <summary>The format.</summary>
    internal abstract DocumentKind Kind { get; }

    /// <summary>Lays a document out; null where that cannot be done, which is an error in the log.</summary>
    /// <remarks>It knows nothing of the form, and nothing it is given makes it throw anything else.</remarks>
    /// <exception cref="TooComplexException">The document goes beyond any report.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal abstract DocumentContent? Read(ReadOnlyMemory<byte> document, DiagnosticLog log, CancellationToken cancellationToken);
}
