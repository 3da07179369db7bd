using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Lays Word documents out, those of WPS and LibreOffice among them. Nothing a document refers to is fetched.</summary>
internal sealed class DocxReader : FormatReader
{
    private const int RegionsOfAReport = 320;

    internal override DocumentKind Kind => DocumentKind.Docx;

    internal override DocumentContent? Read(ReadOnlyMemory<byte> document, DiagnosticLog log, CancellationToken cancellationToken)
    {
        try
        {
            using DocxPackage package = DocxPackage.Open(document, new(cancellationToken));
            return Read(package, log, cancellationToken);
        }
        catch (UnreadableDocxException fault)
        {
            log.Add(fault.Code, arguments: [("reason", fault.Reason), ("limit", fault.Reason)]);
            return null;
        }
    }

    private static DocumentContent? Read(DocxPackage package, DiagnosticLog log, CancellationToken cancellationToken)
    {
        string main = package.FindRelated("", "officeDocument") is { } part && package.Has(part) ? part : "word/document.xml";
        List<Block> blocks = [];
        List<int> regions = new(RegionsOfAReport) { 0 };
        StoryContext context = new(package, main, cancellationToken);
        if (!ReadStory(package, main, DocxStory.Body, context, regions, blocks))
        {
            ReportMissingText(package, log);
            return null;
        }

        ReadNotes(package, main, DocxStory.Footnotes, context, regions, blocks);
        ReadNotes(package, main, DocxStory.Endnotes, context, regions, blocks);
        if (context.HasEmbeddedDocuments)
        {
            log.AddUnsupported(DocumentKind.EmbeddedDocument);
        }

        if (blocks.Count > 0)
        {
            return new(blocks) { Regions = regions, Pictures = context.HasObjects ? [regions.Count - 1] : [] };
        }

        if (!context.HasEmbeddedDocuments)
        {
            log.Add(context.HasObjects ? DiagnosticCode.NoText : DiagnosticCode.EmptyDocument);
        }

        return null;
    }

    private static void ReadNotes(DocxPackage package, string main, DocxStory story, StoryContext context, List<int> regions, List<Block> blocks)
    {
        (NoteMarks marks, string kind) = story == DocxStory.Footnotes ? (context.Footnotes, "footnotes") : (context.Endnotes, "endnotes");
        if (!marks.IsEmpty && package.FindRelated(main, kind) is { } part)
        {
            ReadStory(package, part, story, context, regions, blocks);
        }
    }

    private static bool ReadStory(DocxPackage package, string part, DocxStory story, StoryContext context, List<int> regions, List<Block> blocks)
    {
        StoryContent content = new(story, regions, context.Budget);
        if (!package.Walk(part, new StoryLayout(content, context)))
        {
            return false;
        }

        content.MoveTo(blocks);
        return true;
    }

    private static void ReportMissingText(DocxPackage package, DiagnosticLog log)
    {
        if (package.Has("[Content_Types].xml"))
        {
            throw UnreadableDocxException.Damaged("缺少正文（word/document.xml）", "its text (word/document.xml) is missing");
        }

        log.AddUnsupported(DocumentKind.Archive);
    }
}
