using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Decides which row of a table a chain of labels names, remembering the group that was opened last.</summary>
internal sealed class RowLabels(TableVocabulary vocabulary)
{
    private string? _group;

    /// <summary>What the labels at the beginning of a row come to.</summary>
    public RowMatch Match(IReadOnlyList<LabelledCell> chain, bool hasValues)
    {
        LabelledCell last = chain[^1];
        TableLabel label = vocabulary.Find(last);
        FormGroup? group = label.Group;
        FormRow? foreign = label.RowOfOtherForm;
        FormRow? row = group is not null && !hasValues ? null : label.Row;
        OpenGroups(chain);
        if (row is not null && label.IsShared && !HasShapeOf(last, row))
        {
            return foreign is not null && HasShapeOf(last, foreign) ? new(RowMatchKind.OtherForm, foreign)
                : group is not null ? Open(group)
                : new(RowMatchKind.Misplaced, row);
        }

        if (row is null)
        {
            return group is not null ? Open(group, hasValues ? foreign : null)
                : foreign is not null ? OfOtherForm(foreign)
                : new(RowMatchKind.Group, null);
        }

        if (!IsUnder(row, chain) || (label.IsShared && row.Parent is { Numeral.Length: > 0 } parent && _group != parent.Pointer))
        {
            return new(RowMatchKind.Misplaced, row);
        }

        _group = row.Parent?.Pointer;
        return new(RowMatchKind.Row, row);
    }

    /// <summary>Whether the numeral before a label is of the kind the row has: （六） or 3.; a label without a numeral fits both.</summary>
    private static bool HasShapeOf(LabelledCell cell, FormRow row)
    {
        bool isBracketed = cell.Text[0] is '（' or '(' or '﹙';
        bool isNumbered = isBracketed || char.IsDigit(cell.Text[0]);
        return !isNumbered || row.Numeral.Length == 0 || isBracketed == row.Numeral.StartsWith('（');
    }

    private static bool IsAncestor(FormEntry entry, FormRow row)
    {
        for (FormGroup? group = row.Parent; group is not null; group = group.Parent)
        {
            if (group.Pointer == entry.Pointer)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOver(FormRow row, IReadOnlyList<FormLabel> labels)
    {
        for (int i = 0; i < labels.Count; i++)
        {
            if (labels[i].Item is FormEntry entry ? IsAncestor(entry, row) : labels[i].Item == row.Heading)
            {
                return true;
            }
        }

        return false;
    }

    private RowMatch Open(FormGroup group, FormRow? foreign = null)
    {
        _group = group.Pointer;
        return foreign is not null ? new(RowMatchKind.OtherForm, foreign) : new(RowMatchKind.Group, null);
    }

    private RowMatch OfOtherForm(FormRow foreign)
    {
        _group = foreign.Parent?.Pointer;
        return new(RowMatchKind.OtherForm, foreign);
    }

    private void OpenGroups(IReadOnlyList<LabelledCell> chain)
    {
        for (int i = 0; i < chain.Count - 1; i++)
        {
            _group = vocabulary.Find(chain[i]).OpenedGroup?.Pointer ?? _group;
        }
    }

    /// <summary>Whether every group named in front of the row is one it stands in.</summary>
    private bool IsUnder(FormRow row, IReadOnlyList<LabelledCell> chain)
    {
        for (int i = 0; i < chain.Count - 1; i++)
        {
            if (!IsOver(row, vocabulary.Find(chain[i]).Labels))
            {
                return false;
            }
        }

        return true;
    }
}
