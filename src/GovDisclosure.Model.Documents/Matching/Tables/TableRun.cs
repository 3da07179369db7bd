using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>The lines between two headings that bear labels of one table, or stand among such lines.</summary>
internal sealed class TableRun(string table, FormSection? section, int first, bool isForeign)
{
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _columns = new(StringComparer.Ordinal);
    private bool _hasGrid;
    private bool _hasLabels;

    /// <summary>The table's pointer.</summary>
    public string Table { get; } = table;

    /// <summary>Whether the lines are of another table that stands beside this one.</summary>
    public bool IsForeign { get; } = isForeign;

    /// <summary>The section under whose heading the lines stand.</summary>
    public FormSection? Section { get; } = section;

    /// <summary>The number of the first line.</summary>
    public int First { get; } = first;

    /// <summary>The number of the last line.</summary>
    public int Last => LineNumbers[^1];

    /// <summary>The numbers of all its lines.</summary>
    public List<int> LineNumbers { get; } = [];

    public List<Line> Lines { get; } = [];

    /// <summary>Whether this is the table: labels under the table's own heading, or so many of its labels that it can be nothing else.</summary>
    public bool IsTable => _hasGrid && !IsForeign && ((Section?.Pointer == Table && _hasLabels) || Form.All.Any(HasMostLabels));

    public void Add(int number, Line line)
    {
        LineNumbers.Add(number);
        Lines.Add(line);
        _hasGrid |= !line.IsParagraph;
        for (int i = 0; i < line.Cells.Count; i++)
        {
            IReadOnlyList<FormLabel> labels = line.Cells[i].LabelsIn(Table);
            for (int j = 0; j < labels.Count; j++)
            {
                Add(labels[j]);
            }
        }
    }

    private void Add(FormLabel label)
    {
        _hasLabels = true;
        if (label.Item is FormRow row)
        {
            _rows.Add(row.Pointer);
        }
        else if (label.Item is FormColumn column)
        {
            _columns.Add(column.Name);
        }
    }

    private bool HasMostLabels(Form form)
    {
        FormTable definition = form.Tables.First(candidate => candidate.Pointer == Table);
        return 2 * definition.Rows.Count(row => _rows.Contains(row.Pointer)) > definition.Rows.Count
            || 2 * definition.Columns.Count(column => _columns.Contains(column.Name)) > definition.Columns.Count;
    }
}
