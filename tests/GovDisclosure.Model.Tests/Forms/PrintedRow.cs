namespace GovDisclosure.Model.Tests.Forms;

/// <summary>A row as the official form prints it.</summary>
internal sealed record PrintedRow(string Pointer, string Label, string? Basis, string? Heading, PrintedColumn[] Columns)
{
    /// <summary>The addresses of the row's cells.</summary>
    public IEnumerable<string> Cells => Columns.Select(column => $"{Pointer}/{column.Name}");
}
