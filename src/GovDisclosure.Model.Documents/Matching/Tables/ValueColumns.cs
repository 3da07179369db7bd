using System.Globalization;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>
/// Finds the column of every value: by the heads where they name every column, whatever their order; else by the order of the
/// form, if the values are as many as its columns and nothing in the heads speaks against it.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="run">Its lines, one row below the other: all of them show over how many boxes its heads can stand. Null for a table in one line.</param>
/// <param name="form">The form.</param>
/// <param name="vocabulary">What labels name in the table.</param>
/// <param name="log">Takes what is doubtful.</param>
internal sealed class ValueColumns(FormTable table, TableRun? run, Form form, TableVocabulary vocabulary, DiagnosticLog log)
{
    private (int Boxes, bool AreAll) _widths;

    /// <summary>The columns of labels, where no cell of the table spans several.</summary>
    public LabelColumns? Labels { get; set; }

    /// <summary>Reports what is unknown among heads under which nothing was read.</summary>
    public void Finish(HeadStack heads) => ReportUnknownHeads(heads, DiagnosticCode.StrayText);

    /// <summary>Puts a row of heads over values. Figures among them are none, which is reported, as is what is unknown among heads that give way to these.</summary>
    public void Begin(HeadStack heads, List<LabelledCell> row, bool hasCaption, TableReading reading)
    {
        reading.ReportStray(log, row.FindAll(static cell => cell.IsValue));
        if (heads.IsUsed)
        {
            Finish(heads);
        }

        row.RemoveAll(static cell => cell.IsValue);
        heads.Add(row, hasCaption);
    }

    /// <summary>The values with the cells they belong to, or null where that is not clear, which is reported.</summary>
    /// <param name="heads">The heads above.</param>
    /// <param name="cells">The cells of the form to be filled.</param>
    /// <param name="values">The boxes behind the label.</param>
    /// <param name="around">What is said of the unit of an amount besides the heads.</param>
    /// <param name="label">What is being read, for messages.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <param name="place">Where it stands.</param>
    public ValueCell[]? Assign(
        HeadStack heads, IReadOnlyList<FormCell> cells, IReadOnlyList<LabelledCell> values, StatedUnit around, BilingualText label, string pointer, Place place)
    {
        ColumnOrder order = heads.OrderOf(cells);
        heads.LeftFormOrder |= order.LeavesFormOrder;
        if (order.IsContradicted || (!order.NamesAll && heads.LeftFormOrder))
        {
            Refuse(heads, order, values, label, pointer, place);
            return null;
        }

        int due = order.ValueCount;
        if (Labels is not null && values.Count > 0)
        {
            (values, due) = Labels.AreIn(values[0]) ? (Labels.Behind(values), due) : (values, Labels.RowLength - values[0].Column);
        }

        values = order.ValuesUnderHeads(values) ?? values;
        if (order.NamesAll && values.Count == cells.Count && order.ValueCount > cells.Count && HaveAllRows(values.Count))
        {
            heads.LeaveUnknownOut();
            order = heads.OrderOf(cells);
            due = order.ValueCount;
        }

        if (values.Count != due)
        {
            log.Add(
                DiagnosticCode.ValueCount, pointer, Line.Join(values), place,
                ("row", label), ("expected", Number(due)), ("found", Number(values.Count)));
            Finish(heads);
            return null;
        }

        if (AnyIsFigureAndLabel(values))
        {
            log.Add(DiagnosticCode.LabelInValue, pointer, Line.Join(values), place, ("row", label));
            return null;
        }

        if (!order.IsKnown || order.IsBesideHeads(values))
        {
            Refuse(heads, order, values, label, pointer, place);
            return null;
        }

        ReportUnknownHeads(heads, order.NamesAll ? DiagnosticCode.UnknownColumn : DiagnosticCode.UnknownHead, order.NamesAll ? 0 : cells.Count - heads.Leaves.Count);
        return order.Assign(cells, values, around);
    }

    private bool HaveAllRows(int boxes)
    {
        if (run is not null && _widths.Boxes != boxes)
        {
            _widths = (boxes, RowWidths.AreAll(boxes, run, vocabulary));
        }

        return _widths.AreAll;
    }

    /// <summary>Whether heads that stand under a row name its columns in another order than it was read in, which is reported.</summary>
    public bool Contradict(HeadStack heads, RowReading row)
    {
        ColumnOrder order = heads.OrderOf(row.Row.Cells);
        if (!order.LeavesFormOrder && (order.IsKnown || !heads.Leaves.Any(leaf => leaf.Column is not null && row.Values.Any(value => value.Cell.Column == leaf.Column))))
        {
            return false;
        }

        Refuse(heads, order, [.. row.Values.Select(value => value.Source)], row.Row.QualifiedLabel, row.Row.Pointer, row.Place);
        return true;
    }

    private static bool AnyIsFigureAndLabel(IReadOnlyList<LabelledCell> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].IsFigureAndLabel())
            {
                return true;
            }
        }

        return false;
    }

    private static BilingualText Number(int number) => DiagnosticLog.Same(number.ToString(CultureInfo.InvariantCulture));

    private void Refuse(HeadStack heads, ColumnOrder order, IReadOnlyList<LabelledCell> values, BilingualText label, string pointer, Place place)
    {
        if (order.OtherForm is { } other)
        {
            log.Add(
                DiagnosticCode.OtherForm, pointer, $"{heads.Text} | {label.Chinese} | {Line.Join(values)}", place,
                ("form", form.Name), ("other", other.Name));
            return;
        }

        log.Add(DiagnosticCode.UnclearColumns, pointer, Line.Join(values), place, ("row", label), ("heads", DiagnosticLog.Same(heads.Text)));
        heads.IsReported = true;
    }

    private void ReportUnknownHeads(HeadStack heads, DiagnosticCode code, int overValues = 0)
    {
        if (heads.IsReported)
        {
            return;
        }

        heads.IsReported = true;
        for (int i = 0; i < heads.LeadingUnknown.Count; i++)
        {
            LabelledCell head = heads.LeadingUnknown[i];
            log.Add(heads.LeadingUnknown.Count - i <= overValues ? code : DiagnosticCode.StrayText, table.Pointer, head.Text, head.Place);
        }

        foreach (LabelledCell head in heads.Unplaced)
        {
            log.Add(code == DiagnosticCode.UnknownHead ? code : DiagnosticCode.StrayText, table.Pointer, head.Text, head.Place);
        }

        foreach (HeadLeaf leaf in heads.Leaves.Where(leaf => leaf.Column is null))
        {
            if (vocabulary.Find(leaf.Cell).Labels is [{ } label, ..] && label.Form != form)
            {
                log.Add(
                    DiagnosticCode.OtherForm, table.Pointer, leaf.Cell.Text, leaf.Cell.Place,
                    ("form", form.Name), ("other", label.Form.Name));
            }
            else
            {
                log.Add(code, table.Pointer, leaf.Cell.Text, leaf.Cell.Place);
            }
        }
    }
}
