using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Tells the tables of the form from others that offices set beside them, which may share a label with them: 总计.</summary>
internal sealed class GridOwners
{
    private readonly Dictionary<int, int> _unknown = [];
    private readonly Dictionary<(int Grid, string Table), int> _known = [];
    private readonly Dictionary<string, int> _bestGrids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tablesOfCell = new(StringComparer.Ordinal);

    public GridOwners(Outline outline)
    {
        foreach (Line line in outline.Lines.Where(line => !line.IsParagraph))
        {
            for (int i = 0; i < line.Cells.Count; i++)
            {
                if (line.Cells[i] is { IsEmpty: false, IsValue: false } cell)
                {
                    Count(cell, line.Grid);
                }
            }
        }

        foreach (((int grid, string table), int known) in _known)
        {
            if (!_bestGrids.TryGetValue(table, out int best) || known > _known[(best, table)])
            {
                _bestGrids[table] = grid;
            }
        }
    }

    /// <summary>Whether most texts of a line's grid are no labels of a table while another grid has its labels.</summary>
    public bool IsForeign(Line line, string table) =>
        !line.IsParagraph
        && _bestGrids.TryGetValue(table, out int best) && best != line.Grid
        && _unknown.GetValueOrDefault(line.Grid) > _known.GetValueOrDefault((line.Grid, table));

    private void Count(LabelledCell cell, int grid)
    {
        if (cell.Labels.Count == 0)
        {
            _unknown[grid] = _unknown.GetValueOrDefault(grid) + 1;
        }

        _tablesOfCell.Clear();
        for (int i = 0; i < cell.Labels.Count; i++)
        {
            string table = cell.Labels[i].Section.Pointer;
            if (_tablesOfCell.Add(table))
            {
                _known[(grid, table)] = _known.GetValueOrDefault((grid, table)) + 1;
            }
        }
    }
}
