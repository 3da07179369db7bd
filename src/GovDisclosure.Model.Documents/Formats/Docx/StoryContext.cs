using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What the stories of a document have in common.</summary>
/// <param name="package">The document.</param>
/// <param name="mainPart">The part its text is in.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class StoryContext(DocxPackage package, string mainPart, CancellationToken cancellationToken)
{
    private TextStyles? _styles;
    private BoundTexts? _bound;

    public ContentBudget Budget { get; } = new(cancellationToken);

    public NoteMarks Footnotes { get; } = new();

    public NoteMarks Endnotes { get; } = new();

    /// <summary>The colour of the pages; null for none of their own.</summary>
    public int? Page { get; set; }

    /// <summary>Whether something has been seen that is no text.</summary>
    public bool HasObjects { get; set; }

    /// <summary>Whether the document takes other files in, which are not read.</summary>
    public bool HasEmbeddedDocuments { get; set; }

    /// <summary>The styles of the document; none where it has none.</summary>
    public TextStyles Styles => _styles ??= ReadStyles();

    /// <summary>The texts that content controls take from other parts.</summary>
    public BoundTexts Bound => _bound ??= new(package, mainPart);

    private TextStyles ReadStyles()
    {
        TextStyles styles = new();
        if (package.FindRelated(mainPart, "styles") is { } part)
        {
            package.Walk(part, styles);
        }

        return styles;
    }
}
