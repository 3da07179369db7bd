using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Follows boxes with values that reach over several rows: such a value is that of none of them for certain, and in the rows it reaches into a box is missing.</summary>
internal sealed class MergedValues
{
    private int _grid;
    private int _lastRow = -1;
    private bool _isReached;

    /// <summary>Begins a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="parts">What it was taken apart into.</param>
    public void BeginLine(Line line, ReadOnlySpan<RowPart> parts)
    {
        _isReached = line.Grid == _grid && line.Row <= _lastRow;
        foreach (RowPart part in parts)
        {
            for (int i = 0; i < part.Cells.Count && !part.IsHead; i++)
            {
                Follow(line, part.Cells[i]);
            }
        }
    }

    /// <summary>Whether one of some boxes of the line reaches over several rows, or one from above into this line.</summary>
    public bool IsIn(List<LabelledCell> values) => _isReached || values.Exists(static value => value.ReachesDown);

    private void Follow(Line line, LabelledCell value)
    {
        if (value.ReachesDown)
        {
            _lastRow = line.Grid == _grid ? Math.Max(_lastRow, value.LastRow) : value.LastRow;
            _grid = line.Grid;
        }
    }
}
