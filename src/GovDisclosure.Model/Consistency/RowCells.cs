using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Finds the cells of rows by what their columns are called.</summary>
internal static class RowCells
{
    /// <summary>For every row that has all of these columns, its cells in them, in this order.</summary>
    public static IEnumerable<FormCell[]> In(Form form, params string[] properties)
    {
        foreach (FormRow row in form.Tables.SelectMany(table => table.Rows))
        {
            FormCell[] cells = [.. properties.SelectMany(property => row.Cells.Where(cell => cell.Column.IsNamed(property)))];
            if (cells.Length == properties.Length)
            {
                yield return cells;
            }
        }
    }
}
