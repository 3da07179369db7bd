using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>A cell, or a paragraph as a cell of its own, with every label of either form that its text may be.</summary>
internal sealed class LabelledCell
{
    public LabelledCell(string text, Place place)
    {
        Text = text;
        Place = place;
        bool isCertain = !text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal);
        Labels = isCertain ? FormLabels.Find(text) : [];
        if (isCertain && text.Length > 0)
        {
            (string label, Unit) = HeadUnit.Split(text);
            if (Labels.Count == 0 && label.Length < text.Length)
            {
                Labels = FormLabels.Find(label);
            }
        }
    }

    public LabelledCell(GridCell cell)
        : this(cell.Text, cell.Place)
    {
    }

    public string Text { get; }

    public Place Place { get; }

    public IReadOnlyList<FormLabel> Labels { get; }

    /// <summary>The unit of money in brackets behind a head.</summary>
    public MoneyUnit? Unit { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether the text could stand in a number cell; false for an empty cell.</summary>
    public bool IsValue => !IsEmpty
        && (CellNumber.Read(Text, CellKind.SignedCount).Kind != CellNumberKind.Unreadable
            || CellNumber.Read(Text, CellKind.Amount).Kind != CellNumberKind.Unreadable);

    /// <summary>The labels that stand in one table, on either form.</summary>
    public IEnumerable<FormLabel> LabelsIn(string table) => Labels.Where(label => label.Section.Pointer == table && label.Item != label.Section);
}
