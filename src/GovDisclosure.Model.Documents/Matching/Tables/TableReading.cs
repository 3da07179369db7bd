using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What was found of one table: its rows, as often as they were found, and the rows that were found and refused.</summary>
internal sealed class TableReading(FormTable table)
{
    public FormTable Table { get; } = table;

    public List<RowReading> Rows { get; } = [];

    /// <summary>Rows that were found and not read, which is in a diagnostic already. Nothing is taken from them even if they were found again and read.</summary>
    public HashSet<FormRow> Refused { get; } = [];

    /// <summary>Whether no row was refused and none found twice.</summary>
    public bool IsPlain => Refused.Count == 0 && Rows.Count <= Table.Rows.Count
        && Rows.TrueForAll(HasNoOther);

    /// <summary>What was read of each row that was not refused.</summary>
    public ILookup<FormRow, RowReading> ByRow => Rows.Where(row => !Refused.Contains(row.Row)).ToLookup(row => row.Row);

    /// <summary>Reports cells that belong to no row and no head, as one text.</summary>
    public void ReportStray(DiagnosticLog log, IReadOnlyList<LabelledCell> stray)
    {
        if (stray.Count > 0)
        {
            log.Add(DiagnosticCode.StrayText, Table.Pointer, Line.Join(stray), stray[0].Place);
        }
    }

    private bool HasNoOther(RowReading row)
    {
        foreach (RowReading other in Rows)
        {
            if (other.Row == row.Row && !ReferenceEquals(other, row))
            {
                return false;
            }
        }

        return true;
    }
}
