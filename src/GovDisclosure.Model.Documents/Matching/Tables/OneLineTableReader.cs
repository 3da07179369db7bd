using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Reads a table whose rows stand beside each other in one line of values under stacked heads: table 四.</summary>
internal sealed class OneLineTableReader(TableReading reading, Form form, TableVocabulary vocabulary, DiagnosticLog log)
{
    private readonly FormTable _table = reading.Table;
    private readonly ValueColumns _columns = new(reading.Table, run: null, form, vocabulary, log);
    private readonly HeadStack _heads = new(reading.Table, vocabulary);
    private readonly FormCell[] _cells = [.. reading.Table.Rows.SelectMany(row => row.Cells)];
    private List<LabelledCell> _blankLine = [];
    private List<LabelledCell> _lastRead = [];
    private bool _hasValues;

    /// <summary>Whether a table that can be printed in one line has one group a row instead.</summary>
    public static bool HasRowsOfItsOwn(TableRun run, TableVocabulary vocabulary)
    {
        LineSplitter splitter = new(vocabulary);
        return run.Lines.Exists(line => splitter.Split(line) is [_, { Cells: { } values } row]
            && (vocabulary.Find(row.Labels[^1]) is { Row: not null } or { RowOfOtherForm: not null })
            && values.Exists(value => value.IsValue));
    }

    public void Read(TableRun run, CancellationToken cancellationToken)
    {
        for (int at = 0; at < run.Lines.Count; at++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Line line = run.Lines[at];
            int labels = line.Cells.Count;
            while (labels > 0 && vocabulary.Find(line.Cells[labels - 1]).Labels.Count == 0)
            {
                labels--;
            }

            List<LabelledCell> rest = [.. line.Cells.Skip(labels)];
            if (AreHeads(rest, labels > 0))
            {
                (labels, rest) = (line.Cells.Count, []);
            }

            List<LabelledCell> heads = [.. line.Cells.Take(labels).Where(static cell => !cell.IsEmpty)];
            if (heads.Count > 0)
            {
                ReadBlankPart();
                _columns.Begin(_heads, heads, hasCaption: false, reading);
            }

            bool isWholeLine = labels == 0 && (rest.Count == _cells.Length || CellsOf(rest.Count).Length == rest.Count);
            if (isWholeLine && rest.TrueForAll(cell => cell.IsEmpty))
            {
                _blankLine = rest;
            }
            else if (isWholeLine && at + 1 < run.Lines.Count && run.Lines[at + 1].Cells.Count == rest.Count && NumberColumns(rest))
            {
                reading.ReportStray(log, rest);
            }
            else if (isWholeLine || rest.Exists(cell => cell.IsValue))
            {
                ReadValues(rest, rest[0].Place);
            }
            else
            {
                reading.ReportStray(log, rest.FindAll(static cell => !cell.IsEmpty));
            }
        }

        ReadBlankPart();
        if (!_hasValues && !_heads.IsEmpty)
        {
            ReadValues(_blankLine, run.Lines[^1].Place);
        }

        _columns.Finish(_heads);
    }

    /// <summary>Whether words that are no labels are heads all the same: beside labels, or several of them, and no figure among them.</summary>
    private static bool AreHeads(List<LabelledCell> words, bool hasLabels) =>
        !words.Exists(static cell => cell.IsValue) && words.FindAll(static cell => cell.IsWord).Count > (hasLabels ? 0 : 1);

    /// <summary>Whether boxes only number the columns, as a line under the heads may: no figures do, for the fifth would be the sum of the first four.</summary>
    private static bool NumberColumns(List<LabelledCell> boxes)
    {
        for (int i = 0; i < boxes.Count; i++)
        {
            if (CellNumber.Read(CharacterFolding.WithoutSpaces(boxes[i].Text).Trim('（', '）', '(', ')'), CellKind.Count) is not { Kind: CellNumberKind.Number } number || number.Value != i + 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The cells a line of so many boxes holds: those of all groups, or of the groups the heads name, where a table is printed apart.</summary>
    private FormCell[] CellsOf(int boxes)
    {
        if (boxes >= _cells.Length || !_heads.IsClear || _heads.Leaves.Any(static leaf => leaf.Group is null))
        {
            return _cells;
        }

        FormCell[] part = [.. _cells.Where(cell => _heads.Leaves.Any(leaf => leaf.Group == cell.Row))];
        return part.Length == boxes && _heads.OrderOf(part).NamesAll ? part : _cells;
    }

    /// <summary>Reads a part of the table in which nothing was written.</summary>
    private void ReadBlankPart()
    {
        if (!_heads.IsUsed && _blankLine.Count > 0 && _blankLine.Count < _cells.Length)
        {
            ReadValues(_blankLine, _blankLine[0].Place);
        }
    }

    private void ReadValues(List<LabelledCell> values, Place place)
    {
        _hasValues = true;
        FormCell[] cells = CellsOf(values.Count);
        _blankLine = [];
        if (_heads.IsEmpty)
        {
            reading.ReportStray(log, values.FindAll(static cell => !cell.IsEmpty));
            return;
        }

        if (values is [{ IsWord: true } word, ..] && values.Count == _cells.Length + 1)
        {
            reading.ReportStray(log, [word]);
            values = values[1..];
        }

        if (_heads.IsUsed && values.Count == _lastRead.Count && !values.Select(static value => value.Text).SequenceEqual(_lastRead.Select(static value => value.Text), StringComparer.Ordinal))
        {
            log.Add(
                DiagnosticCode.ConflictingRows, _table.Pointer, $"{Line.Join(_lastRead)} / {Line.Join(values)}", place,
                ("row", _table.Label), ("first", DiagnosticLog.Same(_lastRead[0].Place.ToString())));
            reading.Refused.UnionWith(_table.Rows);
            return;
        }

        _lastRead = values;
        _heads.Use();
        if (values is [{ IsWord: true } label, ..])
        {
            log.Add(DiagnosticCode.LabelInValue, _table.Pointer, Line.Join(values), label.Place, ("row", _table.Label));
            reading.Refused.UnionWith(_table.Rows);
            return;
        }

        if (values.Exists(value => value.ReachesDown))
        {
            log.Add(DiagnosticCode.MergedValue, _table.Pointer, Line.Join(values), place, ("row", _table.Label));
            reading.Refused.UnionWith(_table.Rows);
            return;
        }

        if (_columns.Assign(_heads, cells, values, default, _table.Label, _table.Pointer, place) is not { } assigned)
        {
            reading.Refused.UnionWith(_table.Rows);
            return;
        }

        foreach (FormRow row in cells.Select(cell => cell.Row).Distinct())
        {
            ValueCell[] own = [.. assigned.Where(value => value.Cell.Row == row)];
            reading.Rows.Add(new(row, own, own[0].Source.Place));
        }
    }
}
