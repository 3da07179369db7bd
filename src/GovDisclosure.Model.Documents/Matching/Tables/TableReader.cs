using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Reads the rows of a table that has its labels in front of its values.</summary>
internal sealed class TableReader(TableReading reading, TableRun run, Form form, TableVocabulary vocabulary, DiagnosticLog log)
{
    private readonly FormTable _table = reading.Table;
    private readonly LineSplitter _splitter = new(vocabulary);
    private readonly RowLabels _labels = new(vocabulary);
    private readonly ValueColumns _columns = new(reading.Table, run, form, vocabulary, log);
    private readonly Dictionary<FormHeading, HeadStack> _headsByBlock = [];
    private readonly List<LabelledCell> _unitLines = [];
    private readonly MergedValues _merged = new();
    private List<RowReading>? _withoutHeads;
    private bool _hasNewHeads;
    private HeadStack _heads = new(reading.Table, vocabulary);

    public void Read(CancellationToken cancellationToken)
    {
        _columns.Labels = LabelColumns.Find(run, _splitter, vocabulary);
        List<Line> rows = new(run.Lines.Count);
        foreach (Line line in run.Lines)
        {
            if (line.OnlyText is { IsUnitStatement: true } unit)
            {
                _unitLines.Add(unit);
            }
            else
            {
                rows.Add(line);
            }
        }

        foreach (Line line in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<RowPart> parts = _splitter.Split(line);
            _merged.BeginLine(line, parts);
            foreach (RowPart part in parts)
            {
                if (!part.IsHead)
                {
                    ReadRow(part);
                }
                else if (part.Cells.Count > 0)
                {
                    ReadHeads(part.Cells);
                }
            }
        }

        RefuseWhereHeadsContradict();
        foreach (HeadStack heads in _headsByBlock.Values.Append(_heads))
        {
            _columns.Finish(heads);
        }
    }

    private void ReadHeads(List<LabelledCell> cells)
    {
        (FormHeading? block, int caption) = FindTitles(cells);
        if (block is not null)
        {
            RefuseWhereHeadsContradict();
            _heads = HeadsOf(block) ?? (_headsByBlock[block] = new(_table, vocabulary));
        }

        bool hasCaption = caption >= 0;
        bool hasColumns = false;
        int overAll = 0;
        List<LabelledCell>? beforeLabels = null;
        List<LabelledCell> heads = [];
        for (int i = 0; i < cells.Count; i++)
        {
            LabelledCell cell = cells[i];
            LabelSide side = SideOf(cell);
            if (side != LabelSide.Column && cell.SpeaksOfMoney && !cell.IsValue)
            {
                _heads.Captions.Add(cell);
            }

            if (!cell.IsEmpty && (side != LabelSide.Caption || IsOverAllHeads(cell)))
            {
                (i < caption && cell.Labels.Count == 0 ? beforeLabels ??= [] : heads).Add(cell);
                hasColumns |= side == LabelSide.Column;
                overAll += side == LabelSide.Caption ? 1 : 0;
            }
        }

        if (beforeLabels is not null)
        {
            reading.ReportStray(log, beforeLabels);
        }

        if (heads.Count == overAll)
        {
            heads.Clear();
        }

        bool mayBeHeads = hasCaption || overAll > 0 ? heads.Count > 0 : _heads.IsEmpty && heads.Count >= _table.Columns.Count && heads.Count > 1;
        if (!hasColumns && !(mayBeHeads && !heads.Exists(static cell => cell.IsValue)))
        {
            ReportUnlabelled(heads);
            return;
        }

        _columns.Begin(_heads, heads, hasCaption, reading);
        _hasNewHeads = true;
    }

    /// <summary>The provision over the block that begins here, and the place of the first caption of labels; -1 for none.</summary>
    private (FormHeading? Block, int Caption) FindTitles(List<LabelledCell> cells)
    {
        FormHeading? block = null;
        int caption = -1;
        for (int i = 0; i < cells.Count; i++)
        {
            FormHeading? heading = vocabulary.Find(cells[i]).BlockHeading;
            block ??= heading;
            if (caption < 0 && heading is null && SideOf(cells[i]) == LabelSide.Caption && !IsOverAllHeads(cells[i]))
            {
                caption = i;
            }
        }

        return (block, caption);
    }

    private void ReadRow(RowPart part)
    {
        LabelledCell label = part.Labels[^1];
        bool hasValues = part.Cells.Count > 0;
        RowMatch match = _labels.Match(part.Labels, hasValues);
        switch (match)
        {
            case { Kind: RowMatchKind.Row, Row: { } row }:
                HeadStack heads = HeadsOver(row);
                heads.Use();
                RefuseWhereHeadsContradict();
                if (_merged.IsIn(part.Cells))
                {
                    log.Add(DiagnosticCode.MergedValue, row.Pointer, Line.Join(part.Cells), label.Place, ("row", row.QualifiedLabel));
                    reading.Refused.Add(row);
                }
                else if (_columns.Assign(heads, row.Cells, part.Cells, StatedUnit.Of(_unitLines).And(StatedUnit.Of(heads.Captions)).And(StatedUnit.Of(part.Labels)), row.QualifiedLabel, row.Pointer, label.Place) is { } values)
                {
                    Add(new(row, values, label.Place), heads);
                }
                else
                {
                    reading.Refused.Add(row);
                }

                break;
            case { Kind: RowMatchKind.Misplaced, Row: { } row }:
                log.Add(DiagnosticCode.MisplacedRow, row.Pointer, RowText(part), label.Place, ("row", row.QualifiedLabel));
                break;
            case { Kind: RowMatchKind.OtherForm, Row: { } row }:
                ReportOtherForm(row, part);
                break;
            default:
                ReportUnlabelled([.. part.Cells.Where(cell => !cell.IsEmpty)], label);
                break;
        }
    }

    private void Add(RowReading row, HeadStack heads)
    {
        reading.Rows.Add(row);
        if (heads.IsEmpty)
        {
            (_withoutHeads ??= []).Add(row);
        }
    }

    /// <summary>Heads that stand under rows without any are theirs too: where they have the columns in another order than the form, the rows were read wrong.</summary>
    private void RefuseWhereHeadsContradict()
    {
        if (!_hasNewHeads)
        {
            return;
        }

        _hasNewHeads = false;
        for (int i = (_withoutHeads?.Count ?? 0) - 1; i >= 0; i--)
        {
            RowReading row = _withoutHeads![i];
            HeadStack heads = HeadsOver(row.Row);
            if (!heads.IsEmpty)
            {
                _withoutHeads.RemoveAt(i);
                if (_columns.Contradict(heads, row))
                {
                    reading.Refused.Add(row.Row);
                }
            }
        }
    }

    private HeadStack HeadsOver(FormRow row) => HeadsOf(row.Heading) is { IsEmpty: false } own ? own : _heads;

    private LabelSide SideOf(LabelledCell cell) => vocabulary.Find(cell).SideIn(lineOfColumns: true);

    private bool IsOverAllHeads(LabelledCell cell) => vocabulary.Find(cell).IsOverAllHeads;

    private HeadStack? HeadsOf(FormHeading? block) => block is null ? null : _headsByBlock.GetValueOrDefault(block);

    private void ReportOtherForm(FormRow row, RowPart part)
    {
        string pointer = row.Parent is { } group && _table.Rows.Any(own => own.Pointer.StartsWith($"{group.Pointer}/", StringComparison.Ordinal))
            ? group.Pointer
            : _table.Pointer;
        Form other = Form.All.First(candidate => candidate != form);
        log.Add(DiagnosticCode.OtherForm, pointer, RowText(part), part.Labels[^1].Place, ("form", form.Name), ("other", other.Name));
    }

    /// <summary>Reports boxes that belong to no row of the form: with the text in front of them as their label, if there is one.</summary>
    private void ReportUnlabelled(List<LabelledCell> cells, LabelledCell? group = null)
    {
        if (!cells.Exists(cell => cell.IsValue))
        {
            reading.ReportStray(log, cells);
            return;
        }

        LabelledCell? label = cells[0].IsValue ? group : cells[0];
        if (label is null)
        {
            reading.ReportStray(log, cells);
            return;
        }

        log.Add(
            DiagnosticCode.UnknownRow, _table.Pointer, Line.Join(cells), label.Place, ("row", DiagnosticLog.Same(label.Text)));
    }

    private static string RowText(RowPart part) => Line.Join([.. part.Labels, .. part.Cells]);
}
