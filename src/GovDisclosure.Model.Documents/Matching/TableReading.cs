using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>What was found of one table: its rows, as often as they were found, and the rows that were found and refused.</summary>
internal sealed class TableReading(FormTable table)
{
    public FormTable Table { get; } = table;

    /// <summary>The places where the table begins.</summary>
    public List<Place> Places { get; } = [];

    public List<RowReading> Rows { get; } = [];

    /// <summary>Rows whose fate is in a diagnostic already.</summary>
    public HashSet<FormRow> Refused { get; } = [];
}
