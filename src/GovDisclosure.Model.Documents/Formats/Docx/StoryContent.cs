using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>Puts what is found in a story together to paragraphs and grids: tables that hold data are grids, tables that place parts of a page are not.</summary>
/// <param name="story">The story.</param>
/// <param name="regions">Takes the regions of the story.</param>
/// <param name="budget">Bounds the lines and cells of all stories together.</param>
internal sealed class StoryContent(DocxStory story, List<int> regions, ContentBudget budget)
{
    private const int PiecesOfAReport = 224;

    private readonly List<Piece> _pieces = new(PiecesOfAReport);
    private readonly List<FoundCell> _cells = new(PiecesOfAReport);
    private readonly Stack<OpenTable> _tables = new();
    private readonly int _region = AddRegion(regions, 0);
    private int _tablesBegun;
    private int _paragraphs;
    private int _grids;

    public bool IsInTable => _tables.Count > 0;

    /// <summary>The innermost open table; null outside of tables.</summary>
    public OpenTable? Table => _tables.TryPeek(out OpenTable? table) ? table : null;

    /// <summary>The open cell; null outside of tables and between cells.</summary>
    public OpenCell? Cell => _tables.TryPeek(out OpenTable? table) ? table.Cell : null;

    /// <summary>The open row of the innermost table; null where none is.</summary>
    public OpenRow? Row => _tables.TryPeek(out OpenTable? table) ? table.Row : null;

    /// <summary>The number of a paragraph that begins.</summary>
    public int BeginParagraph() => Cell is { } cell ? ++cell.Paragraphs : ++_paragraphs;

    public void AddParagraph(string text, UnreadText? unread, bool isLink, int number)
    {
        budget.Spend(1 + text.AsSpan().Count('\n'));
        if (!_tables.TryPeek(out OpenTable? table))
        {
            _pieces.Add(new(text, isLink, 0, 0, 0, number, _region, null) { Unread = unread });
            return;
        }

        if (table is not { Row: { } row, Cell: { } cell })
        {
            throw Misshapen();
        }

        _pieces.Add(new(text, isLink, table.Number, table.Rows + 1, row.Boxes + 1, number, cell.Region, null) { Unread = unread });
    }

    public void BeginTable()
    {
        if (IsInTable && Cell is null)
        {
            throw Misshapen();
        }

        _tables.Push(new(++_tablesBegun, Cell?.Region ?? _region, _pieces.Count, _cells.Count, _grids) { Shade = Cell?.Shade });
    }

    public void BeginRow()
    {
        if (!_tables.TryPeek(out OpenTable? table) || table.Row is not null)
        {
            throw Misshapen();
        }

        table.BeginRow(_pieces.Count, _cells.Count, _tablesBegun);
    }

    public void BeginCell()
    {
        if (!_tables.TryPeek(out OpenTable? table) || table.Row is null || table.Cell is not null)
        {
            throw Misshapen();
        }

        budget.Spend();
        table.BeginCell(_pieces.Count, _tablesBegun, AddRegion(regions, table.Region));
    }

    public void EndCell()
    {
        OpenTable table = _tables.Peek();
        OpenRow row = table.Row!;
        OpenCell cell = table.Cell!;
        table.EndCell();
        if (cell.IsDeleted)
        {
            Drop(cell.FirstPiece, cell.FirstTable);
            return;
        }

        int? whole = cell.Horizontal == Merge.Continues && row.Cells > 0 ? row.LastCell
            : cell.Vertical == Merge.Continues ? row.MergedAbove(table.MergesAbove)
            : null;
        row.LastCell = whole ?? _cells.Count;
        if (cell.Vertical != Merge.None)
        {
            table.Merges.Add((row.GridColumn, row.LastCell));
        }

        row.GridColumn += cell.Span;
        row.Boxes++;
        if (whole is not null)
        {
            Drop(cell.FirstPiece, cell.FirstTable);
            return;
        }

        _cells.Add(new(table.Rows, row.Cells++, row.Boxes, cell.FirstPiece, _pieces.Count, table.Rows));
    }

    public void EndRow()
    {
        OpenTable table = _tables.Peek();
        OpenRow row = table.Row!;
        table.EndRow();
        if (row.IsDropped)
        {
            _cells.RemoveRange(row.FirstCell, _cells.Count - row.FirstCell);
            Drop(row.FirstPiece, row.FirstTable);
            table.Merges.Clear();
            return;
        }

        foreach ((_, int cell) in table.Merges)
        {
            _cells[cell] = cell < row.FirstCell ? _cells[cell] with { LastRow = table.Rows } : _cells[cell];
        }

        table.HasCellsSideBySide |= row.Cells > 1;
        table.Rows++;
        (table.MergesAbove, table.Merges) = (table.Merges, table.MergesAbove);
        table.Merges.Clear();
    }

    public void EndTable()
    {
        OpenTable table = _tables.Pop();
        if (table.HasCellsSideBySide && _grids == table.GridsBefore)
        {
            Grid grid = MakeGrid(table);
            Drop(table.FirstPiece, _tablesBegun);
            _pieces.Add(new("", IsLink: false, 0, 0, 0, 0, 0, grid));
            _grids++;
        }

        _cells.RemoveRange(table.FirstCell, _cells.Count - table.FirstCell);
        if (table.Rows == 0)
        {
            _tablesBegun = table.Number - 1;
        }
    }

    /// <summary>Gives everything that was found away to a document.</summary>
    public void MoveTo(List<Block> blocks)
    {
        foreach (Piece piece in _pieces)
        {
            if (piece.Grid is not null)
            {
                blocks.Add(piece.Grid);
                continue;
            }

            bool isContinued = false;
            string[]? seenLines = piece.Unread?.Seen?.Split('\n');
            int number = 0;
            foreach (Range line in piece.Text.AsSpan().Split('\n'))
            {
                (string text, string? seen) = piece.LineOf(line, seenLines?.ElementAtOrDefault(number));
                string? struck = number++ == 0 ? piece.Unread?.Struck : null;
                if (text.Length > 0 || struck is not null)
                {
                    blocks.Add(new Paragraph(text, PlaceOf(piece), piece.IsLink) { Region = piece.Region, IsContinued = isContinued, Seen = seen, Struck = struck, IsNote = story != DocxStory.Body });
                }

                isContinued = text.Length > 0;
            }
        }
    }

    private static int AddRegion(List<int> regions, int enclosing)
    {
        regions.Add(enclosing);
        return regions.Count - 1;
    }

    private static UnreadableDocxException Misshapen() =>
        UnreadableDocxException.Damaged("有表格的行或单元格不在应有的位置", "rows or cells of a table are where none can be");

    private DocxPlace PlaceOf(Piece piece) => piece.Table == 0
        ? new(null, null, null, piece.Paragraph, story)
        : new(piece.Table, piece.Row, piece.Cell, piece.Paragraph, story);

    private Grid MakeGrid(OpenTable table)
    {
        GridCell[] cells = new GridCell[_cells.Count - table.FirstCell];
        for (int i = 0; i < cells.Length; i++)
        {
            FoundCell cell = _cells[table.FirstCell + i];
            cells[i] = new(cell.Row, cell.Column, TextOf(cell), new DocxPlace(table.Number, cell.Row + 1, cell.Box, null, story)) { LastRow = cell.LastRow, IsLink = IsLink(cell) };
        }

        return new(cells) { Region = table.Region };
    }

    private bool IsLink(FoundCell cell)
    {
        bool isLink = cell.FirstPiece < cell.EndOfPieces;
        for (int piece = cell.FirstPiece; piece < cell.EndOfPieces; piece++)
        {
            isLink &= _pieces[piece].IsLink;
        }

        return isLink;
    }

    private string TextOf(FoundCell cell) => (cell.EndOfPieces - cell.FirstPiece) switch
    {
        0 => "",
        1 => _pieces[cell.FirstPiece].TextInCell,
        int count => string.Join('\n', _pieces.GetRange(cell.FirstPiece, count).Where(piece => piece.Text.Length > 0).Select(piece => piece.TextInCell)),
    };

    private void Drop(int firstPiece, int tablesBegun)
    {
        for (int i = firstPiece; i < _pieces.Count && _grids > 0; i++)
        {
            _grids -= _pieces[i].Grid is null ? 0 : 1;
        }

        _pieces.RemoveRange(firstPiece, _pieces.Count - firstPiece);
        _tablesBegun = tablesBegun;
    }
}
