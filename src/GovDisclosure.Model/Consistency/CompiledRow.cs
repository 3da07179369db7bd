using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>A row with the cells of some of its columns as places among the copied counts.</summary>
internal sealed class CompiledRow
{
    private CompiledRow(Form form, FormRow row, FormColumn[] columns)
    {
        Row = row;
        Columns = columns;
        Cells = [.. columns.Select(column => form.IndexOf(row.FindCell(column.Name)!))];
    }

    public FormRow Row { get; }

    public FormColumn[] Columns { get; }

    public int[] Cells { get; }

    /// <summary>Every row of a form that has all of these columns.</summary>
    public static CompiledRow[] All(Form form, params string[] properties)
    {
        List<CompiledRow> compiled = [];
        foreach (FormRow row in form.Tables.SelectMany(table => table.Rows))
        {
            FormColumn[] columns = [.. properties.Select(property => row.Columns.FirstOrDefault(column => column.IsNamed(property))).OfType<FormColumn>()];
            if (columns.Length == properties.Length)
            {
                compiled.Add(new(form, row, columns));
            }
        }

        return [.. compiled];
    }
}
