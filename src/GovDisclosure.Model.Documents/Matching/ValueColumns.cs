using System.Globalization;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>
/// Finds the column of every value: by the heads where they name every column, whatever their order; else by the order of the
/// form, if the values are as many as its columns and nothing in the heads speaks against it.
/// </summary>
internal sealed class ValueColumns(FormTable table, Form form, DiagnosticLog log)
{
    /// <summary>Reports what is unknown among heads under which nothing was read.</summary>
    public void Finish(HeadStack heads) => ReportUnknownHeads(heads, DiagnosticCode.StrayText);

    /// <summary>The values with the cells they belong to, or null where that is not clear, which is reported.</summary>
    /// <param name="heads">The heads above.</param>
    /// <param name="cells">The cells of the form to be filled.</param>
    /// <param name="values">The boxes behind the label.</param>
    /// <param name="label">What is being read, for messages.</param>
    /// <param name="pointer">Its pointer.</param>
    /// <param name="place">Where it stands.</param>
    public List<ValueCell>? Assign(
        HeadStack heads, IReadOnlyList<FormCell> cells, IReadOnlyList<LabelledCell> values, BilingualText label, string pointer, Place place)
    {
        int[] indexes = [.. heads.Leaves.Select(leaf => IndexOf(cells, leaf))];
        bool namesAll = heads.IsClear && cells.Select((_, index) => indexes.Count(found => found == index)).All(count => count == 1);
        int expected = namesAll ? indexes.Length : cells.Count;
        heads.LeftFormOrder |= namesAll && !IsAscending(indexes);
        if (heads.ContradictsHeadsBefore || (!namesAll && (heads.LeftFormOrder || IsOfAnotherBlock(heads, cells))))
        {
            Refuse(heads, values, label, pointer, place);
            return null;
        }

        if (values.Count != expected)
        {
            log.Add(
                DiagnosticCode.ValueCount, pointer, Line.Join(values), place,
                ("row", label), ("expected", Number(expected)), ("found", Number(values.Count)));
            Finish(heads);
            return null;
        }

        if (!namesAll && !IsInFormOrder(heads, cells))
        {
            Refuse(heads, values, label, pointer, place);
            return null;
        }

        ReportUnknownHeads(heads, namesAll ? DiagnosticCode.UnknownColumn : DiagnosticCode.UnknownHead);
        return [.. values.Select((value, at) => (Value: value, Index: namesAll ? indexes[at] : at))
            .Where(pair => pair.Index >= 0)
            .OrderBy(pair => pair.Index)
            .Select(pair => new ValueCell(cells[pair.Index], pair.Value, UnitOf(heads, cells[pair.Index])))];
    }

    private static BilingualText Number(int number) => DiagnosticLog.Same(number.ToString(CultureInfo.InvariantCulture));

    private static int IndexOf(IReadOnlyList<FormCell> cells, HeadLeaf leaf)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Column == leaf.Column && (leaf.Group is null || cells[i].Row == leaf.Group))
            {
                return leaf.Group is null && cells[0].Row != cells[^1].Row ? -1 : i;
            }
        }

        return -1;
    }

    private static Numbers.MoneyUnit? UnitOf(HeadStack heads, FormCell cell) =>
        heads.Leaves.FirstOrDefault(leaf => leaf.Column == cell.Column)?.Cell.Unit;

    /// <summary>Heads that name columns, none of them a column of these cells.</summary>
    private bool IsOfAnotherBlock(HeadStack heads, IReadOnlyList<FormCell> cells) =>
        heads.Leaves.Any(leaf => leaf.Cell.LabelsIn(table.Pointer).Any())
        && !heads.Leaves.Any(leaf => cells.Any(cell => cell.Column == leaf.Column));

    private void Refuse(HeadStack heads, IReadOnlyList<LabelledCell> values, BilingualText label, string pointer, Place place)
    {
        HeadLeaf? foreign = heads.Leaves.FirstOrDefault(leaf => leaf.Column is null && leaf.Cell.LabelsIn(table.Pointer).Any());
        if (foreign is not null && heads.Leaves.All(leaf => leaf.Column is null))
        {
            log.Add(
                DiagnosticCode.OtherForm, pointer, $"{heads.Text} | {label.Chinese} | {Line.Join(values)}", place,
                ("form", form.Name), ("other", foreign.Cell.LabelsIn(table.Pointer).First().Form.Name));
            return;
        }

        log.Add(DiagnosticCode.UnclearColumns, pointer, Line.Join(values), place, ("row", label), ("heads", DiagnosticLog.Same(heads.Text)));
        heads.IsReported = true;
    }

    /// <summary>Whether nothing in the heads speaks against the order of the form: as many heads as columns stand each in its place, fewer of them at least in order.</summary>
    private bool IsInFormOrder(HeadStack heads, IReadOnlyList<FormCell> cells)
    {
        int missing = cells.Count - heads.Leaves.Count;
        if (heads.IsClear && missing >= 0 && missing <= heads.LeadingUnknown.Count)
        {
            return heads.Leaves.Select((leaf, at) => leaf.Column is null || IsHeadOf(leaf, cells[missing + at])).All(fits => fits);
        }

        return (heads.Leaves.Count > 0 || heads.LeadingUnknown.Count == 0)
            && !heads.Leaves.Any(leaf => leaf.IsUnknown)
            && heads.GroupsByRow().All(IsAscending)
            && heads.ColumnsByRow().All(table.IsPrintedInOneLine ? IsRepeated : IsAscending);
    }

    private static bool IsHeadOf(HeadLeaf leaf, FormCell cell) => leaf.Column == cell.Column && (leaf.Group is null || leaf.Group == cell.Row);

    private static bool IsAscending(IEnumerable<int> indexes)
    {
        int last = -1;
        foreach (int index in indexes.Where(index => index >= 0))
        {
            if (index <= last)
            {
                return false;
            }

            last = index;
        }

        return true;
    }

    /// <summary>Whether the columns come in the order of the form again and again, as one set of them stands beside the other.</summary>
    private bool IsRepeated(IEnumerable<int> indexes)
    {
        int next = 0;
        foreach (int index in indexes)
        {
            if (index >= 0 && index != next % table.Columns.Count)
            {
                return false;
            }

            next++;
        }

        return true;
    }

    private void ReportUnknownHeads(HeadStack heads, DiagnosticCode code)
    {
        if (heads.IsReported)
        {
            return;
        }

        heads.IsReported = true;
        foreach (LabelledCell head in heads.LeadingUnknown.Concat(heads.Unplaced))
        {
            log.Add(DiagnosticCode.StrayText, table.Pointer, head.Text, head.Place);
        }

        foreach (HeadLeaf leaf in heads.Leaves.Where(leaf => leaf.Column is null))
        {
            if (leaf.Cell.LabelsIn(table.Pointer).FirstOrDefault() is { } label && label.Form != form)
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
