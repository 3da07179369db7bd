using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Formats;
using GovDisclosure.Model.Documents.Pdf.Drawing;
using GovDisclosure.Model.Documents.Pdf.Guards;
using GovDisclosure.Model.Documents.Pdf.Layout;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace GovDisclosure.Model.Documents.Pdf;

/// <summary>
/// Reads PDF documents whose tables are drawn with lines, as Word, LibreOffice and browsers print them. Add <see cref="Instance"/>
/// to <see cref="DocumentReadOptions.Readers"/>.
/// </summary>
/// <remarks>
/// A figure belongs to the cell in whose lines it stands. Where lines are missing or broken, text runs over them, or a picture
/// lies in a cell, a diagnostic says so. Scans, and tables without lines, are refused.
/// </remarks>
public sealed class PdfFormatReader : FormatReader
{
    private static readonly BilingualText Broken = new("内容残缺或有误", "its content is broken or incomplete");
    private static readonly BilingualText Slow = new("读取时间过长", "it takes too long to read");

    private PdfFormatReader()
    {
    }

    /// <summary>The one reader; it keeps nothing between documents and may be used by several threads.</summary>
    public static PdfFormatReader Instance { get; } = new();

    internal override DocumentKind Kind => DocumentKind.Pdf;

    internal override DocumentContent? Read(ReadOnlyMemory<byte> document, DiagnosticLog log, CancellationToken cancellationToken)
    {
        try
        {
            return OwnThread.Run(token => Read(document, log, new ReadingBudget(token)), cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new TooComplexException(Slow);
        }
    }

    private static DocumentContent? Read(ReadOnlyMemory<byte> document, DiagnosticLog log, ReadingBudget budget)
    {
        try
        {
            return Settle(Open(document, log, budget), log);
        }
        catch (PdfDocumentEncryptedException)
        {
            log.Add(DiagnosticCode.EncryptedDocument);
        }
        catch (Exception) when (budget.Exceeded is not null)
        {
            throw new TooComplexException(budget.Exceeded);
        }
        catch (Exception) when (!budget.CancellationToken.IsCancellationRequested)
        {
            log.Add(DiagnosticCode.DamagedDocument, arguments: ("reason", Broken));
        }

        budget.CancellationToken.ThrowIfCancellationRequested();
        return null;
    }

    private static (DocumentContent Content, bool HasText) Open(ReadOnlyMemory<byte> document, DiagnosticLog log, ReadingBudget budget)
    {
        byte[] copy = document.ToArray();
        DocumentStructure structure = DocumentStructure.Scan(copy, budget);
        BoundedParsingOptions options = new(budget, structure);
        using PdfDocument pdf = PdfDocument.Open(copy, options);
        options.Catalog = pdf.Structure.Catalog.CatalogDictionary;
        if (!pdf.IsEncrypted)
        {
            structure.EmptyCharacters();
        }

        budget.Check();
        if (pdf.NumberOfPages > ReadingBudget.MostPages)
        {
            budget.Exceed(new($"超过 {ReadingBudget.MostPages} 页", $"more than {ReadingBudget.MostPages} pages"));
        }

        pdf.AddPageFactory<PageDrawing, PageDrawingFactory>();
        List<PageDrawing> pages = [];
        for (int number = 1; number <= pdf.NumberOfPages; number++)
        {
            pages.Add(pdf.GetPage<PageDrawing>(number));
            budget.Check();
        }

        bool hasText = pages.Exists(page => page.Glyphs.Any(glyph => !glyph.IsSpace && !glyph.IsObscured && !glyph.IsCut));
        return (DocumentLayout.Of(pages, log, budget), hasText);
    }

    private static DocumentContent? Settle((DocumentContent Content, bool HasText) read, DiagnosticLog log)
    {
        if (read.HasText && read.Content.Blocks.Any(block => block is Grid))
        {
            return read.Content;
        }

        log.Add(read.HasText ? DiagnosticCode.NoDrawnTable : DiagnosticCode.NoText);
        return null;
    }
}
