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
    /// <param name="values">The boxes behind its labels.</param>
    public void BeginLine(Line line, IEnumerable<LabelledCell> values)
    {
        _isReached = line.Grid == _grid && line.Row <= _lastRow;
        foreach (LabelledCell value in values.Where(value => value.ReachesDown))
        {
            _lastRow = line.Grid == _grid ? Math.Max(_lastRow, value.LastRow) : value.LastRow;
            _grid = line.Grid;
        }
    }

    /// <summary>Whether one of some boxes of the line reaches over several rows, or one from above into this line.</summary>
    public bool IsIn(List<LabelledCell> values) => _isReached || values.Exists(value => value.ReachesDown);
}
