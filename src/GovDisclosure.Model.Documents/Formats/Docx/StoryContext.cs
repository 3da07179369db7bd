using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>What the stories of a document have in common.</summary>
/// <param name="package">The document.</param>
/// <param name="mainPart">The part its text is in.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class StoryContext(DocxPackage package, string mainPart, CancellationToken cancellationToken)
{
    private CharacterStyles? _styles;

    public ContentBudget Budget { get; } = new(cancellationToken);

    public NoteMarks Footnotes { get; } = new();

    public NoteMarks Endnotes { get; } = new();

    /// <summary>Whether something has been seen that is no text.</summary>
    public bool HasObjects { get; set; }

    /// <summary>Whether the document takes other files in, which are not read.</summary>
    public bool HasEmbeddedDocuments { get; set; }

    /// <summary>The format of a character style. The styles are read when the first is asked for; few documents use any.</summary>
    public RunFormat StyleOf(string? style)
    {
        if (_styles is null)
        {
            _styles = new();
            if (package.FindRelated(mainPart, "styles") is { } part)
            {
                package.Walk(part, _styles);
            }
        }

        return _styles.Find(style);
    }
}
