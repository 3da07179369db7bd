using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>The lines between two headings that bear labels of one table, or stand among such lines.</summary>
internal sealed class TableRun(string table, FormSection? section, int first, bool isForeign)
{
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

    /// <summary>The cells whose labels are known only as misspelt.</summary>
    public List<LabelledCell> Misspelt { get; } = [];

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
            _hasLabels |= labels.Count > 0;
            if (labels is [{ IsMisspelt: true }, ..])
            {
                Misspelt.Add(line.Cells[i]);
            }
        }
    }

    private bool HasMostLabels(Form form)
    {
        FormTable definition = form.Tables.First(candidate => candidate.Pointer == Table);
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (FormLabel label in Lines.SelectMany(line => line.Cells).SelectMany(cell => cell.LabelsIn(Table)))
        {
            names.Add(label.Item is FormRow row ? row.Pointer : label.Item is FormColumn column ? column.Name : "");
        }

        return 2 * definition.Rows.Count(row => names.Contains(row.Pointer)) > definition.Rows.Count
            || 2 * definition.Columns.Count(column => names.Contains(column.Name)) > definition.Columns.Count;
    }
}
