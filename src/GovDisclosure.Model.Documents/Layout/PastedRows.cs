using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Layout;

/// <summary>
/// Finds the rows in the text that browsers make of a table: tabs between cells, and lines between the blocks of text that cells
/// are made of, on both sides of every tab and between rows. How many lines part a cell from its tab depends on its block,
/// none to two; where a cell is empty there are more.
/// </summary>
internal sealed class PastedRows
{
    /// <summary>No block of text is set off by more lines.</summary>
    private const int WidestMargin = 2;

    private readonly List<List<PastedPiece>> _rows = [];
    private List<PastedPiece> _row = [];

    private readonly PastedGaps _gaps;

    /// <summary>How far the last tab stood from what is in front of it.</summary>
    private int _tabGap;

    private PastedRows(PastedGaps gaps) => _gaps = gaps;

    /// <summary>Whether lines are such a text: tabs by themselves between texts, or texts and figures that only a tab at the end of the one holds together.</summary>
    public static bool AreIn(ReadOnlySpan<TypedRow> lines)
    {
        TypedRow? before = null;
        TypedRow? tab = null;
        int gap = 0;
        int tabGap = 0;
        foreach (TypedRow line in lines)
        {
            gap++;
            if (line.Line.IsBlank)
            {
                continue;
            }

            if (IsOnlyTabs(line))
            {
                (tab, tabGap) = before is { IsTabbed: false } || (tab is not null && before == tab) ? (line, gap) : (null, 0);
            }
            else
            {
                if ((tab is not null && before == tab && !line.IsTabbed && gap <= WidestMargin && tabGap <= WidestMargin)
                    || (before is { IsTabbed: true } && EndsInTab(before) && line.IsLoneFigure && gap <= WidestMargin))
                {
                    return true;
                }

                tab = null;
            }

            before = line;
            gap = 0;
        }

        return false;
    }

    /// <summary>The rows: of one text where no tab stood beside it, else of several cells.</summary>
    public static List<List<PastedPiece>> Find(ReadOnlySpan<TypedRow> lines)
    {
        List<PastedPiece> pieces = PastedPiece.Split(lines);
        PastedRows rows = new(new PastedGaps(pieces));
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsTab)
            {
                rows.AddTab(pieces[i]);
            }
            else
            {
                rows.AddText(pieces[i], i + 1 < pieces.Count ? pieces[i + 1] : null);
            }
        }

        rows.EndRow();
        return rows._rows;
    }

    /// <summary>The cells of a row: the texts between its tabs, those of several lines as such.</summary>
    public static List<(string Text, Place Place)> CellsOf(List<PastedPiece> row)
    {
        List<(string Text, Place Place)> cells = [];
        int start = 0;
        for (int i = 0; i <= row.Count; i++)
        {
            if (i == row.Count || row[i].IsTab)
            {
                cells.Add((string.Join('\n', row.Skip(start).Take(i - start).Select(piece => piece.Text)), row[Math.Min(start, row.Count - 1)].Place));
                start = i + 1;
            }
        }

        return cells;
    }

    private static bool IsOnlyTabs(TypedRow line) => line.IsTabbed && CharacterFolding.TrimStart(line.Line.Text).IsEmpty;

    private static bool EndsInTab(TypedRow line) => line.Line.Text[0] != '\t' && line.Line.Text[^1] == '\t';

    private void AddTab(PastedPiece tab)
    {
        if (_row is [.., { IsTab: true } before])
        {
            AddBlank(before, tab.Gap);
        }

        // A text stands as far from the tab behind it as from that in front of it.
        if (_row is [.., { IsTab: false } text] && tab.Gap > (_row is [.., { IsTab: true }, _] ? text.Gap : WidestMargin))
        {
            EndRow();
        }

        _tabGap = tab.Gap;
        _row.Add(tab);
    }

    /// <summary>
    /// What is between two tabs: an empty cell, of nothing (0), of a line end (1) or of an empty paragraph (2, with one 5), or two such
    /// cells with the end of a row between (1, 3, 5 and more). Which it is at 1 and 5 the other empty cells tell; where they tell of
    /// the end of a row, the cell in front of it may all the same be one that differs from them.
    /// </summary>
    private void AddBlank(PastedPiece before, int gap)
    {
        bool isLikelyEnd = _gaps.HasNearerTabs(gap);
        if (isLikelyEnd)
        {
            _row.Add(before with { Text = GridCell.Object.ToString() });
        }

        if (isLikelyEnd || gap is 3 or > 5)
        {
            EndRow();
        }
    }

    private void AddText(PastedPiece text, PastedPiece? next)
    {
        if (_row.Count == 0)
        {
            _row.Add(text);
        }
        else if (_row[^1].IsTab ? IsBound(text, next) : IsMore(text, next))
        {
            _row.Add(text);
        }
        else
        {
            if (_row[^1].IsTab && MayBeBehindTab(text, next))
            {
                _row.Add(_row[^1] with { Text = GridCell.Object.ToString() });
            }

            EndRow();
            _row.Add(text);
        }
    }

    /// <summary>Whether a text that is taken for the beginning of a row may all the same be the last cell of the row above: where it is a row by itself, or a figure.</summary>
    private static bool MayBeBehindTab(PastedPiece text, PastedPiece? next) =>
        text.IsFigure || (text.Gap <= WidestMargin && next is not { IsTab: true, Gap: <= WidestMargin });

    /// <summary>
    /// Whether a text behind a tab is the cell that the tab begins: a figure that its block sets as far from that tab as from the one
    /// behind it, or farther from the next row; any text set so from two tabs, or from the tab as the one in front of it, or behind
    /// an empty first cell.
    /// </summary>
    private bool IsBound(PastedPiece text, PastedPiece? next) =>
        text.Gap == 0
        || (text.Gap <= WidestMargin
            && ((next is { IsTab: true } tab && tab.Gap == text.Gap)
                || _row.Count == 1
                || (text.IsFigure ? _gaps.IsSetOff(text, next) : _row is [.., { IsTab: false, IsFigure: false }, _] && text.Gap == _tabGap)));

    /// <summary>Whether a text with no tab in front of it is one more line of the cell: a figure behind a row, or the rest of a label that has lines around it.</summary>
    private bool IsMore(PastedPiece text, PastedPiece? next)
    {
        if (text.IsFigure)
        {
            return _row.Count > 1 && _row[^1].IsFigure && text.Gap <= WidestMargin;
        }

        bool hasTab = _row.Count > 1 || next is { IsTab: true };
        return hasTab && text.Gap == 1 && !_row[^1].IsFigure && _row[^1].Gap > 0
            && (_row.Count > 1 || _row[^1].Gap > WidestMargin)
            && next is { Gap: > 0 } && (next.Value.IsTab || next.Value.Gap > WidestMargin);
    }

    private void EndRow()
    {
        if (_row.Count > 0)
        {
            _rows.Add(_row);
            _row = [];
        }
    }
}
