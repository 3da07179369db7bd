using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>The head rows over a block of values, as printed on top of each other, and the columns they come to from left to right.</summary>
internal sealed class HeadStack(FormTable table, TableVocabulary vocabulary)
{
    private static readonly string[] RowNumberHeads = ["行次", "行号", "序号", "编号"];

    private readonly List<List<LabelledCell>> _rows = [];
    private readonly HashSet<int> _repeatedAt = [];
    private HashSet<(int RowLength, int Column, string Text)> _rowAbove = [];
    private readonly List<ColumnOrder> _orders = [];
    private List<HeadLeaf>? _leaves;
    private string? _text;
    private bool _isClear;
    private FormColumn[] _columnsBefore = [];
    private bool _hasCaption;
    private bool _leavesUnknownOut;

    /// <summary>Whether what is unknown among the heads has been reported.</summary>
    public bool IsReported { get; set; }

    /// <summary>Whether these heads, or heads they gave way to, had the columns in another order than the form: values under heads that do not name them all may be in any.</summary>
    public bool LeftFormOrder { get; set; }

    /// <summary>What speaks of money over the values and is no head of a column.</summary>
    public List<LabelledCell> Captions { get; } = [];

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Whether values have been read under these heads, so that others take their place.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>The heads in reading order, as messages show them.</summary>
    public string Text => _text ??= DiagnosticLog.Shorten(Line.Join(_rows.SelectMany(row => row)));

    /// <summary>Whether every head has found its place and every heading its heads, so that the leaves can be trusted to be all.</summary>
    public bool IsClear => Leaves is not null && _isClear;

    /// <summary>Whether these heads name the columns of the heads they gave way to in another order: then neither can be trusted.</summary>
    public bool ContradictsHeadsBefore =>
        _columnsBefore.Length > 0 && !KnownColumns.SequenceEqual(_columnsBefore) && KnownColumns.ToHashSet().SetEquals(_columnsBefore);

    /// <summary>The unknown heads before the first known one; <see cref="Leaves"/> leaves them out.</summary>
    public IReadOnlyList<LabelledCell> LeadingUnknown { get; private set; } = [];

    /// <summary>Whether the first value of a row is its number: the last head over the labels, other heads before it, says so.</summary>
    public bool NumbersRows => Leaves is not null && LeadingUnknown is [.., { Column: > 0 } last] && RowNumberHeads.Contains(last.Text);

    /// <summary>The lowest heads from left to right: those under a heading in the place of the heading. Unknown heads before the first known one commonly stand over the labels.</summary>
    public IReadOnlyList<HeadLeaf> Leaves => _leaves ??= Expand();

    /// <summary>The unknown heads that found no place over the values.</summary>
    public IEnumerable<LabelledCell> Unplaced => _rows.Exists(static row => row.Exists(IsUnknown))
        ? _rows.SelectMany(static row => row).Where(IsUnknown).Except(LeadingUnknown).Except(Leaves.Select(static leaf => leaf.Cell))
        : [];

    /// <summary>The columns in the order of the heads; those that several groups have once.</summary>
    private IEnumerable<FormColumn> KnownColumns => Leaves.Select(leaf => leaf.Column).OfType<FormColumn>().Distinct();

    /// <summary>Puts a row of heads under those there are. Heads under which values have been read give way to it.</summary>
    /// <param name="heads">The heads.</param>
    /// <param name="hasCaption">Whether the labels had a known caption over them (信息内容), so that no unknown head can be theirs.</param>
    public void Add(IReadOnlyList<LabelledCell> heads, bool hasCaption)
    {
        if (IsUsed)
        {
            _columnsBefore = [.. KnownColumns];
            _rows.Clear();
            _repeatedAt.Clear();
            _rowAbove = [];
            IsUsed = false;
            _hasCaption = false;
            IsReported = false;
        }

        _rows.Add(WithoutRepeats(heads));
        _hasCaption |= hasCaption;
        _leavesUnknownOut = false;
        _leaves = null;
        _text = null;
        _orders.Clear();
    }

    /// <summary>Says that no value stands under the heads that are unknown.</summary>
    public void LeaveUnknownOut()
    {
        _leavesUnknownOut = true;
        _leaves = null;
        _orders.Clear();
    }

    /// <summary>What the heads come to for a row of cells, worked out once however many rows have cells of these columns.</summary>
    public ColumnOrder OrderOf(IReadOnlyList<FormCell> cells)
    {
        foreach (ColumnOrder known in _orders)
        {
            if (known.IsFor(cells))
            {
                return known;
            }
        }

        ColumnOrder order = new(table, vocabulary, this, cells);
        _orders.Add(order);
        return order;
    }

    /// <summary>The known columns of every head row by their place in the table, a heading as the first column under it, -1 for what is unknown.</summary>
    public IEnumerable<IEnumerable<int>> ColumnsByRow() =>
        _rows.Select(row => row.Select(cell => vocabulary.Find(cell).Column is { } column ? IndexOf(table.Columns, column)
            : vocabulary.Find(cell).Heading is { } heading && !table.IsPrintedInOneLine ? IndexOf(table.Columns, table.Columns.FirstOrDefault(column => column.Heading == heading))
            : -1));

    /// <summary>The groups of a table in one line, by their place in the table, a heading as the first group under it, row by row of the heads.</summary>
    public IEnumerable<IEnumerable<int>> GroupsByRow() =>
        _rows.Select(row => row.Select(cell => vocabulary.Find(cell).Row ?? (vocabulary.Find(cell).Heading is { } heading ? table.Rows.FirstOrDefault(group => group.Heading == heading) : null))
            .OfType<FormRow>().Select(group => IndexOf(table.Rows, group)));

    /// <summary>Whether the head in a place of its row only says again what the one before or above it says.</summary>
    public bool IsRepeatedAt(int column) => _repeatedAt.Contains(column);

    /// <summary>Says that values have been read under these heads.</summary>
    public void Use() => IsUsed = true;

    private static bool IsUnknown(LabelledCell head) => head.Labels.Count == 0;

    private static int IndexOf<T>(IReadOnlyList<T> items, T? item)
        where T : class
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] == item)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Merged cells that were pasted apart say the same side by side or below each other. So do the columns of two groups where one ends as the other begins.</summary>
    private List<LabelledCell> WithoutRepeats(IReadOnlyList<LabelledCell> heads)
    {
        List<LabelledCell> row = [];
        HashSet<(int RowLength, int Column, string Text)> all = [];
        foreach (LabelledCell head in heads)
        {
            bool mayStandTwice = table.IsPrintedInOneLine && vocabulary.Find(head).Column is not null;
            if (_rowAbove.Contains((head.RowLength, head.Column, head.Text)) || (!mayStandTwice && all.Contains((head.RowLength, head.Column - 1, head.Text))))
            {
                _repeatedAt.Add(head.Column);
            }
            else
            {
                row.Add(head);
            }

            all.Add((head.RowLength, head.Column, head.Text));
        }

        _rowAbove = all;
        return row;
    }

    private List<HeadLeaf> Expand()
    {
        List<HeadLeaf> leaves = [];
        _isClear = true;
        int[] next = new int[_rows.Count];
        if (_rows.Count > 0)
        {
            while (next[0] < _rows[0].Count)
            {
                Expand(0, null, next, leaves);
            }
        }

        _isClear &= !next.Where((done, row) => done < _rows[row].Count).Any();
        LeadingUnknown = _hasCaption ? [] : [.. leaves.TakeWhile(leaf => leaf.IsUnknown).Select(leaf => leaf.Cell)];
        leaves.RemoveRange(0, LeadingUnknown.Count);
        if (_leavesUnknownOut)
        {
            leaves.RemoveAll(static leaf => leaf.IsUnknown);
        }

        return leaves;
    }

    /// <summary>Takes the next head of a row, and from the row below those that stand under it.</summary>
    private void Expand(int row, FormRow? group, int[] next, List<HeadLeaf> leaves)
    {
        LabelledCell cell = _rows[row][next[row]++];
        FormHeading? heading = vocabulary.Find(cell).Heading;
        FormRow? ownGroup = table.IsPrintedInOneLine ? vocabulary.Find(cell).Row : null;
        bool isOverAll = vocabulary.Find(cell).IsOverAllHeads;
        if (heading is null && ownGroup is null && !isOverAll)
        {
            leaves.Add(new(cell, group, vocabulary.Find(cell).Column));
            return;
        }

        int below = row + 1;
        int before = leaves.Count;
        HashSet<FormColumn> seen = [];
        while (below < _rows.Count && next[below] < _rows[below].Count && (isOverAll || StandsUnder(_rows[below][next[below]], heading, ownGroup, seen)))
        {
            Expand(below, ownGroup ?? group, next, leaves);
        }

        _isClear &= leaves.Count > before;
    }

    private bool StandsUnder(LabelledCell cell, FormHeading? heading, FormRow? group, HashSet<FormColumn> seen)
    {
        if (heading is not null && vocabulary.Find(cell).Row is { } row && table.IsPrintedInOneLine)
        {
            return row.Heading == heading;
        }

        if (vocabulary.Find(cell).Column is not { } column)
        {
            return cell.Labels.Count == 0 && (group is not null || table.Columns.Any(candidate => candidate.Heading == heading));
        }

        return (heading is null || column.Heading == heading) && (group is null || seen.Count < group.Columns.Count) && seen.Add(column);
    }
}
