using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Reads the rows of a table that has its labels in front of its values.</summary>
internal sealed class TableReader(TableReading reading, Form form, DiagnosticLog log)
{
    private readonly FormTable _table = reading.Table;
    private readonly RowLabels _labels = new(reading.Table, form);
    private readonly ValueColumns _columns = new(reading.Table, form, log);
    private readonly Dictionary<FormHeading, HeadStack> _headsByBlock = [];
    private readonly List<LabelledCell> _unitLines = [];
    private readonly MergedValues _merged = new();
    private HeadStack _heads = new(reading.Table);

    public void Read(TableRun run, CancellationToken cancellationToken)
    {
        foreach (Line line in run.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.OnlyText is { IsUnitStatement: true } unit)
            {
                _unitLines.Add(unit);
                continue;
            }

            List<RowPart> parts = RowPart.Split(line, _table);
            _merged.BeginLine(line, parts.Where(part => !part.IsHead).SelectMany(part => part.Cells));
            foreach (RowPart part in parts)
            {
                if (part.IsHead)
                {
                    ReadHeads(part.Cells);
                }
                else
                {
                    ReadRow(part);
                }
            }
        }

        foreach (HeadStack heads in _headsByBlock.Values.Append(_heads))
        {
            _columns.Finish(heads);
        }
    }

    private void ReadHeads(List<LabelledCell> cells)
    {
        if (cells.Select(BlockHeadingOf).FirstOrDefault(heading => heading is not null) is { } block)
        {
            _heads = HeadsOf(block) ?? (_headsByBlock[block] = new(_table));
        }

        _heads.Captions.AddRange(cells.Where(cell => cell.SpeaksOfMoney && !cell.IsValue && SideOf(cell) != LabelSide.Column));

        int caption = cells.FindIndex(cell => SideOf(cell) == LabelSide.Caption && BlockHeadingOf(cell) is null);
        bool hasCaption = caption >= 0;
        LabelledCell[] beforeLabels = [.. cells.Take(caption).Where(cell => !cell.IsEmpty && cell.Labels.Count == 0)];
        reading.ReportStray(log, beforeLabels);
        List<LabelledCell> heads = [.. cells.Where(cell => !cell.IsEmpty && SideOf(cell) != LabelSide.Caption).Except(beforeLabels)];
        bool areHeads = heads.Exists(cell => SideOf(cell) == LabelSide.Column) || (hasCaption && heads.Count > 0 && !heads.Exists(cell => cell.IsValue));
        if (!areHeads)
        {
            ReportUnlabelled(heads);
            return;
        }

        reading.ReportStray(log, heads.Where(cell => cell.IsValue));
        _columns.Leave(_heads);
        _heads.Add(heads.Where(cell => !cell.IsValue), hasCaption);
    }

    private void ReadRow(RowPart part)
    {
        LabelledCell label = part.Labels[^1];
        bool hasValues = part.Cells.Count > 0;
        RowMatch match = _labels.Match(part.Labels, hasValues);
        switch (match)
        {
            case { Kind: RowMatchKind.Row, Row: { } row }:
                HeadStack heads = HeadsOf(row.Heading) is { IsEmpty: false } own ? own : _heads;
                heads.Use();
                if (_merged.IsIn(part.Cells))
                {
                    log.Add(DiagnosticCode.MergedValue, row.Pointer, Line.Join(part.Cells), label.Place, ("row", row.QualifiedLabel));
                    reading.Refused.Add(row);
                }
                else if (_columns.Assign(heads, row.Cells, part.Cells, [.. _unitLines, .. heads.Captions, .. part.Labels], row.QualifiedLabel, row.Pointer, label.Place) is { } values)
                {
                    reading.Rows.Add(new(row, values, label.Place));
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

    private LabelSide SideOf(LabelledCell cell) => RowPart.SideOf(cell, _table, hasColumns: true);

    private HeadStack? HeadsOf(FormHeading? block) => block is null ? null : _headsByBlock.GetValueOrDefault(block);

    /// <summary>The provision over a block of rows, which begins heads of its own.</summary>
    private FormHeading? BlockHeadingOf(LabelledCell cell) => cell.LabelsIn(_table.Pointer)
        .Where(label => ((FormTable)label.Section).Rows.Any(row => row.Heading == label.Item))
        .Select(label => (FormHeading)label.Item)
        .FirstOrDefault();

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
