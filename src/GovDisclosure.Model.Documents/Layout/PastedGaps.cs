namespace GovDisclosure.Model.Documents.Layout;

/// <summary>How far the pieces of a pasted text stand from each other where that is sure, by which the rest is understood.</summary>
internal sealed class PastedGaps
{
    /// <summary>How far tabs stand from each other somewhere.</summary>
    private readonly HashSet<int> _betweenTabs = [];

    /// <summary>How far figures are set from the tabs around them.</summary>
    private readonly HashSet<int> _ofFigures = [];

    public PastedGaps(List<PastedPiece> pieces)
    {
        for (int i = 1; i < pieces.Count; i++)
        {
            if (!pieces[i - 1].IsTab)
            {
                continue;
            }

            int gap = pieces[i].Gap;
            if (pieces[i].IsTab)
            {
                _betweenTabs.Add(gap);
            }
            else if (pieces[i].IsFigure && (gap == 0 || (i + 1 < pieces.Count && pieces[i + 1].IsTab && pieces[i + 1].Gap == gap)))
            {
                _ofFigures.Add(gap);
            }
        }
    }

    /// <summary>Whether a row ends between two tabs set off by what could as well be an empty cell: of a line end (1), or of an empty paragraph (5), where other empty cells are of less.</summary>
    public bool HasNearerTabs(int gap) => (gap == 1 && _betweenTabs.Contains(0)) || (gap == 5 && _betweenTabs.Contains(2));

    /// <summary>
    /// Whether a figure behind a tab is surely the last of its row: as many lines are behind it as in front, and one more for the end
    /// of the row, but not behind the last row. Where it could as well begin a row, as one of nearer figures, that is not sure.
    /// </summary>
    public bool IsSetOff(PastedPiece figure, PastedPiece? next)
    {
        if (next is not { } following || _ofFigures.Contains(figure.Gap))
        {
            return next is null || next.Value.Gap >= figure.Gap;
        }

        return following.Gap > figure.Gap ? !_ofFigures.Contains(figure.Gap - 1) : following.Gap == figure.Gap && _ofFigures.Count == 0;
    }
}
