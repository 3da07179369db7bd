namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>A row of a grid, or a paragraph as a row of one cell.</summary>
internal sealed class Line(IReadOnlyList<LabelledCell> cells, bool isParagraph)
{
    public IReadOnlyList<LabelledCell> Cells { get; } = cells;

    /// <summary>The cells, with what is certain to be seen of them.</summary>
    public IReadOnlyList<LabelledCell> SeenCells => Seen is null ? Cells : [new(Seen, Place)];

    public bool IsParagraph { get; } = isParagraph;

    /// <summary>Which of the document's grids it is a row of; 0 for a paragraph.</summary>
    public int Grid { get; init; }

    /// <summary>The row of that grid.</summary>
    public int Row { get; init; }

    /// <summary>The region of the source it stands in.</summary>
    public int Region { get; init; }

    /// <summary>Whether it is set as one more line of the paragraph before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Whether it leads elsewhere, and so names nothing that stands here.</summary>
    public bool IsLink { get; init; }

    /// <summary>Whether the source says that it is a heading of the first or second rank.</summary>
    public bool IsHeading { get; init; }

    /// <summary>What is certain to be seen of it; null where all of it is.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether some of it may not be seen, or not as it stands in the source: then it names nothing for certain.</summary>
    public bool IsVeiled => Seen is not null;

    /// <summary>The text in it, if a single one of its cells has any.</summary>
    public LabelledCell? OnlyText
    {
        get
        {
            LabelledCell? only = null;
            for (int i = 0; i < Cells.Count; i++)
            {
                if (!Cells[i].IsEmpty)
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = Cells[i];
                }
            }

            return only;
        }
    }

    public bool HasText => Cells.Any(cell => !cell.IsEmpty);

    public Place Place => Cells[0].Place;

    /// <summary>The texts of all cells, as messages show a row.</summary>
    public string Text => Join(Cells);

    /// <summary>Cells side by side, as messages show them; an empty cell shows as a gap.</summary>
    public static string Join(IEnumerable<LabelledCell> cells) => string.Join(" | ", cells.Select(cell => cell.Text));
}
