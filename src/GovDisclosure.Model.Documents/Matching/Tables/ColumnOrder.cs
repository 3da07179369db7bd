using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the heads over values say about the cells of one kind of row.</summary>
internal sealed class ColumnOrder
{
    private readonly FormTable _table;
    private readonly TableVocabulary _vocabulary;
    private readonly HeadStack _heads;
    private readonly IReadOnlyList<FormCell> _cells;

    /// <summary>For every value the cell it belongs to, -1 where the form has none.</summary>
    private readonly int[] _indexes;

    /// <summary>The values that belong to a cell, in the order of the cells.</summary>
    private readonly int[] _places;

    public ColumnOrder(FormTable table, TableVocabulary vocabulary, HeadStack heads, IReadOnlyList<FormCell> cells)
    {
        _table = table;
        _vocabulary = vocabulary;
        _heads = heads;
        _cells = cells;
        int[] named = [.. heads.Leaves.Select(leaf => IndexOf(cells, leaf))];
        NamesAll = heads.IsClear && NamesEach(named, cells.Count);
        _indexes = [.. heads.NumbersRows ? [-1] : (int[])[], .. NamesAll ? named : Enumerable.Range(0, cells.Count)];
        _places = [.. Enumerable.Range(0, _indexes.Length).Where(at => _indexes[at] >= 0).OrderBy(at => _indexes[at])];
        LeavesFormOrder = NamesAll && !IsAscending(named);
        IsContradicted = heads.ContradictsHeadsBefore || (!NamesAll && IsOfAnotherBlock());
        IsKnown = (NamesAll || IsInFormOrder()) && !heads.Leaves.Any(leaf => leaf.IsUncertain);
        OtherForm = heads.Leaves.All(leaf => leaf.Column is null)
            ? heads.Leaves.SelectMany(leaf => vocabulary.Find(leaf.Cell).Labels).FirstOrDefault()?.Form
            : null;
    }

    /// <summary>Whether the heads name every cell, so that their order decides; else the order of the form does.</summary>
    public bool NamesAll { get; }

    /// <summary>Whether the heads name every cell, in another order than the form.</summary>
    public bool LeavesFormOrder { get; }

    /// <summary>Whether the heads are of other cells, or at odds with the heads they gave way to.</summary>
    public bool IsContradicted { get; }

    /// <summary>Whether it is clear which value belongs to which cell, if they are <see cref="ValueCount"/>.</summary>
    public bool IsKnown { get; }

    /// <summary>How many values a row should have.</summary>
    public int ValueCount => _indexes.Length;

    /// <summary>The form the heads are of, where they name no column of this one.</summary>
    public Form? OtherForm { get; }

    /// <summary>Whether this is what the heads come to for other cells too: for those of the same columns, where a row has no heads of its own.</summary>
    public bool IsFor(IReadOnlyList<FormCell> cells)
    {
        if (ReferenceEquals(cells, _cells))
        {
            return true;
        }

        if (_table.IsPrintedInOneLine || cells.Count != _cells.Count)
        {
            return false;
        }

        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Column != _cells[i].Column)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The values with their cells, in the order of the form; those of columns the form lacks are left out.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="values">The values, as many as there should be.</param>
    /// <param name="around">What is said of the unit of an amount besides the heads.</param>
    public ValueCell[] Assign(IReadOnlyList<FormCell> cells, IReadOnlyList<LabelledCell> values, StatedUnit around)
    {
        ValueCell[] assigned = new ValueCell[_places.Length];
        for (int i = 0; i < assigned.Length; i++)
        {
            FormCell cell = cells[_indexes[_places[i]]];
            assigned[i] = new(cell, values[_places[i]], cell.Column.Kind == CellKind.Amount ? UnitOf(cell, around) : default);
        }

        return assigned;
    }

    /// <summary>Whether a column the form lacks is in doubt: a head in a row of as many boxes as that of the values, none spanning another, stands over another value than its order among the heads says.</summary>
    /// <param name="values">The values, as many as there should be.</param>
    public bool IsBesideHeads(IReadOnlyList<LabelledCell> values)
    {
        IReadOnlyList<HeadLeaf> leaves = _heads.Leaves;
        if (!NamesAll || leaves.Count == _cells.Count)
        {
            return false;
        }

        int numbers = values.Count - leaves.Count;
        for (int i = 0; i < leaves.Count; i++)
        {
            if (leaves[i].Cell.RowLength == values[0].RowLength && leaves[i].Cell.Column != values[numbers + i].Column)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Of too many boxes those right under the heads, where all rows have as many cells, none spanning another, and every box
    /// beside them is empty, or says again what the one before says under the same head: merged cells that were pasted apart
    /// leave such boxes behind. Null where that is not so.
    /// </summary>
    public List<LabelledCell>? ValuesUnderHeads(IReadOnlyList<LabelledCell> boxes)
    {
        IReadOnlyList<HeadLeaf> leaves = _heads.Leaves;
        return NamesAll && boxes.Count > leaves.Count ? UnderHeads(leaves, boxes) : null;
    }

    private List<LabelledCell>? UnderHeads(IReadOnlyList<HeadLeaf> leaves, IReadOnlyList<LabelledCell> boxes)
    {
        if (leaves.Any(leaf => leaf.Cell.RowLength != boxes[0].RowLength))
        {
            return null;
        }

        List<LabelledCell> under = [];
        int next = 0;
        foreach (LabelledCell box in boxes)
        {
            if (next < leaves.Count && leaves[next].Cell.Column == box.Column)
            {
                under.Add(box);
                next++;
            }
            else if (!box.IsEmpty && !(_heads.IsRepeatedAt(box.Column) && under.Count > 0 && box.Text == under[^1].Text))
            {
                return null;
            }
        }

        return next == leaves.Count ? under : null;
    }

    /// <summary>A head that is not known may stand over any column.</summary>
    private StatedUnit UnitOf(FormCell cell, StatedUnit around) =>
        around.And(StatedUnit.Of([.. _heads.Leaves.Where(leaf => leaf.Column is null || leaf.Column == cell.Column).Select(leaf => leaf.Cell), .. _heads.LeadingUnknown]));

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

    private static bool NamesEach(ReadOnlySpan<int> named, int cells)
    {
        for (int i = 0; i < cells; i++)
        {
            if (named.Count(i) != 1)
            {
                return false;
            }
        }

        return true;
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

    /// <summary>Heads that name columns, none of them a column of these cells.</summary>
    private bool IsOfAnotherBlock() =>
        _heads.Leaves.Any(leaf => _vocabulary.Find(leaf.Cell).Labels.Count > 0)
        && !_heads.Leaves.Any(leaf => _cells.Any(cell => cell.Column == leaf.Column));

    /// <summary>Whether nothing in the heads speaks against the order of the form: as many heads as columns stand each in its place, fewer of them at least in order.</summary>
    private bool IsInFormOrder()
    {
        int missing = _cells.Count - _heads.Leaves.Count;
        if (_heads.IsClear && missing >= 0 && missing <= _heads.LeadingUnknown.Count)
        {
            return _heads.Leaves.Select((leaf, at) => leaf.Column is null || IsHeadOf(leaf, _cells[missing + at])).All(fits => fits);
        }

        return (_heads.Leaves.Count > 0 || _heads.LeadingUnknown.Count == 0)
            && !_heads.Leaves.Any(leaf => leaf.IsUnknown)
            && !(_table.IsPrintedInOneLine && _heads.Unplaced.Any())
            && _heads.GroupsByRow().All(IsAscending)
            && _heads.ColumnsByRow().All(_table.IsPrintedInOneLine ? IsRepeated : IsAscending);
    }

    /// <summary>Whether the columns come in the order of the form again and again, as one set of them stands beside the other.</summary>
    private bool IsRepeated(IEnumerable<int> indexes)
    {
        int next = 0;
        foreach (int index in indexes)
        {
            if (index >= 0 && index != next % _table.Columns.Count)
            {
                return false;
            }

            next++;
        }

        return true;
    }
}
