using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A stretch of a line: heads, or the labels of a row with the boxes behind them. A line is one such part unless rows ran together.</summary>
internal sealed class RowPart
{
    /// <summary>The labels of a row and of the groups it opens; none where the part is made of heads.</summary>
    public List<LabelledCell> Labels { get; } = [];

    /// <summary>The heads, or the boxes behind the labels.</summary>
    public List<LabelledCell> Cells { get; } = [];

    public bool IsHead => Labels.Count == 0;

    /// <summary>Takes a line apart for one table. A label that stands there again at once is one, as merged cells that were pasted apart leave it.</summary>
    public static List<RowPart> Split(Line line, FormTable table)
    {
        bool hasColumns = line.Cells.Any(cell => SideOf(cell, table, hasColumns: false) == LabelSide.Column);
        List<RowPart> parts = [new()];
        foreach (LabelledCell cell in line.Cells)
        {
            LabelSide side = SideOf(cell, table, hasColumns);
            RowPart part = parts[^1];
            if (side == LabelSide.Row && part is { Cells.Count: 0, Labels: [.., { } before] } && before.Text == cell.Text)
            {
                continue;
            }

            bool begins = side switch
            {
                LabelSide.Row => part.IsHead || !part.CanContinueWith(table),
                LabelSide.Column or LabelSide.Caption => !part.IsHead,
                _ => false,
            };
            if (begins)
            {
                parts.Add(part = new());
            }

            if (side == LabelSide.Row)
            {
                part.Cells.Clear();
                part.Labels.Add(cell);
            }
            else
            {
                part.Cells.Add(cell);
            }
        }

        return parts;
    }

    /// <summary>What a text labels in a table. Where column heads stand in the same line, a label that could also be a row's is a column's.</summary>
    public static LabelSide SideOf(LabelledCell cell, FormTable table, bool hasColumns)
    {
        bool row = false;
        bool column = false;
        IReadOnlyList<FormLabel> labels = cell.LabelsIn(table.Pointer);
        for (int i = 0; i < labels.Count; i++)
        {
            FormLabel label = labels[i];
            switch (label.Item)
            {
                case FormEntry:
                    row = true;
                    break;
                case FormColumn:
                    column = true;
                    break;
                case FormHeading heading when IsOverColumns(heading, (FormTable)label.Section):
                    column = true;
                    break;
                case FormHeading when table.IsPrintedInOneLine:
                    row = true;
                    break;
                default:
                    return LabelSide.Caption;
            }
        }

        return row && column ? (hasColumns ? LabelSide.Column : LabelSide.Row)
            : row ? LabelSide.Row
            : column ? LabelSide.Column
            : LabelSide.None;
    }

    private static bool IsOverColumns(FormHeading heading, FormTable table) => table.Columns.Any(column => column.Heading == heading);

    /// <summary>Whether another label belongs to this part: directly behind a label, or behind that of a group, which has no values of its own.</summary>
    private bool CanContinueWith(FormTable table) =>
        Cells.Count == 0
        || (Cells.TrueForAll(cell => cell.IsEmpty) && Labels[^1].LabelsIn(table.Pointer).Any(label => label.Item is FormGroup or FormHeading));
}
