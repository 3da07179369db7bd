using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Settles what was found more than once: the same content counts once, different content not at all.</summary>
internal sealed class Reconciliation(DiagnosticLog log)
{
    /// <summary>Whether every table that was found was found again, with different content in one of them at least: that makes two reports.</summary>
    public static bool IsTwoReports(IReadOnlyList<TableReading> tables) =>
        tables.All(IsRepeated) && tables.Any(IsConflicting);

    /// <summary>The rows of all tables, each once.</summary>
    public List<RowReading> Settle(IReadOnlyList<TableReading> tables)
    {
        if (tables.Any(IsConflicting))
        {
            foreach (TableReading table in tables.Where(table => !IsConflicting(table)))
            {
                RefuseLoneRows(table);
            }
        }

        bool isReportTwice = tables.Count == Form.Year2021.Tables.Count && tables.All(IsRepeated);
        List<RowReading> rows = [];
        foreach (TableReading table in tables)
        {
            if (isReportTwice)
            {
                rows.AddRange(table.ByRow.Select(readings => readings.First()));
            }
            else if (IsRepeated(table))
            {
                SettleTable(table, rows);
            }
            else
            {
                SettleRows(table, rows);
            }
        }

        return rows;
    }

    private static bool IsRepeated(TableReading table)
    {
        if (table.Rows.Count <= table.Table.Rows.Count)
        {
            return false;
        }

        int repeated = table.ByRow.Count(readings => readings.Count() > 1);
        return repeated > 1 && 2 * repeated > table.Table.Rows.Count;
    }

    private static bool IsConflicting(TableReading table) => IsRepeated(table) && !AllAgree(table);

    private static bool AllAgree(TableReading table) => table.ByRow.All(Agree);

    private static bool Agree(IEnumerable<RowReading> readings) => readings.All(readings.First().SaysTheSameAs);

    /// <summary>Another table that is there with different content may be of another report, and so may what is there only once.</summary>
    private void RefuseLoneRows(TableReading table)
    {
        RowReading[] lone = [.. table.ByRow.Where(readings => readings.Count() == 1).Select(readings => readings.First())];
        if (lone.Length > 0)
        {
            log.Add(DiagnosticCode.UnclearTable, table.Table.Pointer, place: lone[0].Place, arguments: ("table", table.Table.Label));
            table.Refused.UnionWith(lone.Select(row => row.Row));
        }
    }

    private void SettleTable(TableReading table, List<RowReading> rows)
    {
        RowReading[] repeated = [.. table.ByRow.First(readings => readings.Count() > 1)];
        bool agree = AllAgree(table);
        log.Add(
            agree ? DiagnosticCode.DuplicateTable : DiagnosticCode.ConflictingTables,
            table.Table.Pointer,
            place: repeated[1].Place,
            arguments: [("table", table.Table.Label), ("first", DiagnosticLog.Same(repeated[0].Place.ToString()))]);
        if (agree)
        {
            rows.AddRange(table.ByRow.Select(readings => readings.First()));
        }
        else
        {
            table.Refused.UnionWith(table.Table.Rows);
        }
    }

    private void SettleRows(TableReading table, List<RowReading> rows)
    {
        if (table.IsPlain)
        {
            rows.AddRange(table.Rows);
            return;
        }

        foreach (IGrouping<FormRow, RowReading> readings in table.ByRow)
        {
            RowReading[] found = [.. readings];
            if (found.Length == 1)
            {
                rows.Add(found[0]);
                continue;
            }

            bool agree = Agree(found);
            log.Add(
                agree ? DiagnosticCode.DuplicateRow : DiagnosticCode.ConflictingRows,
                readings.Key.Pointer,
                agree ? found[1].Text : string.Join(" / ", found.Select(row => row.Text)),
                found[1].Place,
                ("row", readings.Key.QualifiedLabel),
                ("first", DiagnosticLog.Same(found[0].Place.ToString())));
            if (agree)
            {
                rows.Add(found[0]);
            }
            else
            {
                table.Refused.Add(readings.Key);
            }
        }
    }
}
