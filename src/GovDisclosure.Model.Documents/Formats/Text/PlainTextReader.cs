using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Formats.Text;

/// <summary>
/// Lays plain text out as paragraphs and grids. A line with a tab belongs to a grid, any other line that is not blank is a
/// paragraph, and so are lines that only end in tabs where no row stands among them. Grids come in two shapes, also mixed: one
/// cell a line behind a tab with a blank line between rows, or one row a line with tabs between its cells.
/// </summary>
internal sealed class PlainTextReader
{
    private readonly TextPlaces _places;
    private readonly List<Block> _blocks = [];

    private PlainTextReader(DecodedText text) => _places = new(text);

    public static DocumentContent Read(DecodedText text, CancellationToken cancellationToken)
    {
        PlainTextReader reader = new(text);
        reader.Read(text.Characters, cancellationToken);
        return new(reader._blocks);
    }

    private void Read(string text, CancellationToken cancellationToken)
    {
        List<TextLine> gridLines = [];
        foreach (TextLine line in TextLine.Split(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.HasTab || (line.IsBlank && gridLines.Count > 0))
            {
                gridLines.Add(line);
            }
            else if (!line.IsBlank)
            {
                Flush(gridLines);
                _blocks.Add(ParagraphOf(line));
            }
        }

        Flush(gridLines);
    }

    private void Flush(List<TextLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        if (lines.TrueForAll(line => line.IsBlank || line.HasTabsOnlyAtEnd))
        {
            _blocks.AddRange(lines.Where(line => !line.IsBlank).Select(ParagraphOf));
        }
        else
        {
            _blocks.Add(new Grid(LayOut(lines)));
        }

        lines.Clear();
    }

    private Paragraph ParagraphOf(TextLine line)
    {
        (string text, int index) = line.Cells(0)[0];
        return new(text, _places.At(index));
    }

    private List<GridCell> LayOut(List<TextLine> lines)
    {
        // Where every row begins or ends with a tab, the tab only marks the row; elsewhere it says that a cell is empty.
        bool tabLeads = lines.TrueForAll(line => !line.HasTab || line.LeadsWithTab);
        bool tabTrails = lines.Count > 1 && lines.TrueForAll(line => !line.HasTab || (line.TrailsTab && !line.IsOneCell));
        List<GridCell> cells = [];
        int row = 0;
        int column = 0;
        foreach (TextLine line in lines)
        {
            bool isOneCell = line.IsOneCell;
            if (!isOneCell && column > 0)
            {
                row++;
                column = 0;
            }

            if (!line.HasTab)
            {
                continue;
            }

            List<(string Text, int Index)> pieces = line.Cells(isOneCell || tabLeads ? 1 : 0);
            foreach ((string text, int index) in tabTrails ? pieces[..^1] : pieces)
            {
                cells.Add(new(row, column++, text, _places.At(index)));
            }

            if (!isOneCell)
            {
                row++;
                column = 0;
            }
        }

        return cells;
    }
}
