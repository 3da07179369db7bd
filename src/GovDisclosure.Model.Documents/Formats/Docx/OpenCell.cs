namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A cell whose end has not come.</summary>
internal sealed class OpenCell
{
    /// <summary>Where its pieces begin.</summary>
    public int FirstPiece { get; private set; }

    /// <summary>How many tables have begun before it.</summary>
    public int FirstTable { get; private set; }

    /// <summary>The region it is.</summary>
    public int Region { get; private set; }

    public int Span { get; set; }

    /// <summary>The colour behind it; null for none.</summary>
    public int? Shade { get; set; }

    public Merge Vertical { get; set; }

    public Merge Horizontal { get; set; }

    /// <summary>Whether it has been deleted.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>How many paragraphs have begun in it.</summary>
    public int Paragraphs { get; set; }

    /// <summary>Begins a cell of a table, of which one is open at a time.</summary>
    public OpenCell Begin(int firstPiece, int firstTable, int region, int? shade)
    {
        (FirstPiece, FirstTable, Region, Shade) = (firstPiece, firstTable, region, shade);
        (Span, Vertical, Horizontal, IsDeleted, Paragraphs) = (1, Merge.None, Merge.None, false, 0);
        return this;
    }
}
