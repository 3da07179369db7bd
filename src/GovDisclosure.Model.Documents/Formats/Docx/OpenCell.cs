namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A cell whose end has not come.</summary>
/// <param name="FirstPiece">Where its pieces begin.</param>
/// <param name="FirstTable">How many tables have begun before it.</param>
/// <param name="Region">The region it is.</param>
internal sealed record OpenCell(int FirstPiece, int FirstTable, int Region)
{
    public int Span { get; set; } = 1;

    /// <summary>The colour behind it; null for none.</summary>
    public int? Shade { get; set; }

    public Merge Vertical { get; set; }

    public Merge Horizontal { get; set; }

    /// <summary>Whether it has been deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>How many paragraphs have begun in it.</summary>
    public int Paragraphs { get; set; }
}
