using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>
/// Makes paragraphs and grids of lines of text, wherever they come from. In a line whose white space is kept a tab always parts
/// cells. Runs of spaces and tabs in flowing text part them only where that cannot be prose: in a stretch of lines without a
/// sentence in which figures stand behind a label. What separates the cells is all that is looked at, never what they mean.
/// </summary>
internal sealed class TypedTables
{
    private readonly IReadOnlyList<int> _regions;
    private readonly ContentBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly List<TextLine> _tabbed = [];
    private readonly List<TypedRow> _typed = [];

    private TypedTables(DocumentContent content, CancellationToken cancellationToken)
    {
        _regions = content.Regions;
        _budget = new(cancellationToken);
    }

    /// <summary>The content with a paragraph or a grid in the place of every line.</summary>
    public static DocumentContent LayOut(DocumentContent content, CancellationToken cancellationToken)
    {
        TypedTables tables = new(content, cancellationToken);
        List<TextLine> lines = [];
        foreach (Block block in content.Blocks)
        {
            if (block is TextLine line)
            {
                lines.Add(line);
                continue;
            }

            tables.Add(lines);
            lines.Clear();
            tables._blocks.Add(block);
        }

        tables.Add(lines);
        return content with { Blocks = tables._blocks };
    }

    private void Add(List<TextLine> lines)
    {
        TypedRow[] rows = new TypedRow[lines.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = new(lines[i]);
            _budget.Spend(1 + rows[i].Pieces.Count);
        }

        int start = 0;
        while (start < rows.Length)
        {
            int end = start;
            while (end < rows.Length && !rows[end].IsSentence)
            {
                end++;
            }

            AddStretch(rows.AsSpan(start, end - start));
            if (end < rows.Length)
            {
                AddParagraph(rows[end].Line);
            }

            start = end + 1;
        }

        Flush();
    }

    private void AddStretch(ReadOnlySpan<TypedRow> rows)
    {
        if (PastedRows.AreIn(rows))
        {
            AddPasted(PastedRows.Find(rows));
            return;
        }

        bool hasTable = false;
        foreach (TypedRow row in rows)
        {
            hasTable |= row.HasFigures;
        }

        foreach (TypedRow row in rows)
        {
            Add(row, hasTable);
        }
    }

    private void Add(TypedRow row, bool isInTable)
    {
        if (row.IsTabbed || (row.Line.IsBlank && _tabbed.Count > 0))
        {
            FlushTyped();
            _tabbed.Add(row.Line);
        }
        else if (isInTable && row.IsRow)
        {
            FlushTabbed();
            _typed.Add(row);
        }
        else if (!row.Line.IsBlank && !(isInTable && row.IsRule))
        {
            AddParagraph(row.Line);
        }
    }

    private void AddPasted(List<List<PastedPiece>> rows)
    {
        List<List<PastedPiece>> grid = [];
        foreach (List<PastedPiece> row in rows)
        {
            if (row.Count > 1)
            {
                grid.Add(row);
                continue;
            }

            AddPastedGrid(grid);
            AddParagraph(row[0].Line);
        }

        AddPastedGrid(grid);
    }

    private void AddPastedGrid(List<List<PastedPiece>> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        Flush();
        List<GridCell> cells = [];
        foreach ((int number, List<PastedPiece> row) in rows.Index())
        {
            foreach ((int column, (string text, Place place)) in PastedRows.CellsOf(row).Index())
            {
                cells.Add(new(number, column, text, place));
            }
        }

        _budget.Spend(cells.Count);
        AddGrid(cells, rows.SelectMany(row => row).Select(piece => piece.Line));
        rows.Clear();
    }

    private void AddParagraph(TextLine line)
    {
        Flush();
        ReadOnlySpan<char> text = CharacterFolding.TrimStart(line.Text);
        int start = line.Text.Length - text.Length;
        string shown = CharacterFolding.TrimEnd(text).ToString();
        _blocks.Add(new Paragraph(line.IsFlowing ? shown.Replace('\t', ' ') : shown, new LinePlaces(line).At(start), line.IsLink) { Region = line.Region, IsContinued = line.IsContinued, IsHeading = line.IsHeading, Seen = line.Seen, Struck = line.Struck });
    }

    private void Flush()
    {
        FlushTabbed();
        FlushTyped();
    }

    private void FlushTabbed()
    {
        if (_tabbed.Count == 0)
        {
            return;
        }

        TextLine[] lines = [.. _tabbed];
        _tabbed.Clear();
        if (TabbedRows.AreNone(lines))
        {
            foreach (TextLine line in lines.Where(line => !line.IsBlank))
            {
                AddParagraph(line);
            }
        }
        else
        {
            AddGrid(TabbedRows.LayOut(lines), lines);
        }
    }

    private void FlushTyped()
    {
        if (_typed.Count == 0)
        {
            return;
        }

        List<GridCell> cells = [];
        foreach ((int number, (TextLine line, IReadOnlyList<TextPiece> pieces)) in ColumnAlignment.Complete(_typed, _budget).Index())
        {
            LinePlaces places = new(line);
            foreach ((int column, TextPiece piece) in pieces.Index())
            {
                cells.Add(new(number, column, piece.Text, places.At(piece.Index)));
            }
        }

        AddGrid(cells, _typed.Select(row => row.Line));
        _typed.Clear();
    }

    private void AddGrid(List<GridCell> cells, IEnumerable<TextLine> lines) => _blocks.Add(new Grid(cells) { Region = RegionOf(lines) });

    /// <summary>The smallest region that all lines stand in.</summary>
    private int RegionOf(IEnumerable<TextLine> lines)
    {
        int? common = null;
        foreach (int region in lines.Select(line => line.Region).Distinct())
        {
            common = common is { } before ? RegionTree.Common(_regions, before, region) : region;
        }

        return common ?? 0;
    }
}
