using System.Collections.Concurrent;
using System.Collections.Frozen;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Numbers;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>A cell, or a paragraph as a cell of its own, with every label of either form that its text may be.</summary>
internal sealed class LabelledCell
{
    private static readonly FrozenDictionary<string, ConcurrentDictionary<IReadOnlyList<FormLabel>, IReadOnlyList<FormLabel>>> ByTable = Form.All
        .SelectMany(form => form.Tables).Select(table => table.Pointer).Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(table => table, _ => new ConcurrentDictionary<IReadOnlyList<FormLabel>, IReadOnlyList<FormLabel>>(ReferenceEqualityComparer.Instance), StringComparer.Ordinal);

    private bool? _isValue;

    public LabelledCell(string text, Place place)
    {
        Text = text;
        Place = place;
        Labels = IsCertain ? FormLabels.Find(text) : [];
        if (IsCertain && Labels.Count == 0 && HeadUnit.Split(text).Label is { } label && label.Length < text.Length)
        {
            Labels = FormLabels.Find(label);
        }
    }

    public LabelledCell(GridCell cell, int rowLength, int nextRow)
        : this(cell.Text, cell.Place)
    {
        LastRow = cell.LastRow;
        IsLink = cell.IsLink;
        ReachesDown = cell.LastRow >= nextRow;
        Column = cell.Column;
        RowLength = rowLength;
    }

    public string Text { get; }

    public Place Place { get; }

    /// <summary>How many cells stand before it in its row.</summary>
    public int Column { get; }

    /// <summary>How many cells its row has in all.</summary>
    public int RowLength { get; } = 1;

    /// <summary>Whether it leads elsewhere, where it is a cell of a table.</summary>
    public bool IsLink { get; }

    /// <summary>The last row of its grid that it reaches into.</summary>
    public int LastRow { get; }

    /// <summary>Whether it reaches into a row in which other texts begin.</summary>
    public bool ReachesDown { get; }

    public IReadOnlyList<FormLabel> Labels { get; }

    /// <summary>The unit of money it states, in brackets behind a label or alone.</summary>
    public MoneyUnit? Unit => IsCertain && SpeaksOfMoney ? HeadUnit.Split(Text).Unit ?? (Labels.Count == 0 ? HeadUnit.InNote(Text) : null) : null;

    /// <summary>Whether it speaks of money, though it be in a unit that is not understood.</summary>
    public bool SpeaksOfMoney => Text.Contains('元', StringComparison.Ordinal);

    /// <summary>Whether it does nothing but state in what unit of money the amounts are.</summary>
    public bool IsUnitStatement => HeadUnit.IsStatement(Text) || (Labels.Count == 0 && HeadUnit.InNote(Text) is not null);

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether the text could stand in a number cell; false for an empty cell.</summary>
    public bool IsValue => _isValue ??= CellNumber.IsFigure(Text);

    /// <summary>Whether it is a word that no figure stands in.</summary>
    public bool IsWord => !IsEmpty && !IsValue && char.IsLetter(Text[0]) && !HasDigit(Text);

    private bool IsCertain => !Text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal);

    /// <summary>Asked of every cell: without an enumerator.</summary>
    private static bool HasDigit(string text)
    {
        foreach (char character in text)
        {
            if (char.IsDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a figure and a label stand in it side by side, as when boxes have run together.</summary>
    public bool IsFigureAndLabel()
    {
        if (IsValue || IsEmpty || Labels.Count > 0)
        {
            return false;
        }

        ILookup<bool, string> words = Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToLookup(CellNumber.IsFigure);
        return words[true].Any() && words[false].Append(string.Concat(words[false])).Any(word => FormLabels.Find(word).Count > 0);
    }

    /// <summary>The labels that stand in one table, on either form.</summary>
    public IReadOnlyList<FormLabel> LabelsIn(string table) =>
        Labels.Count == 0 ? [] : ByTable[table].GetOrAdd(Labels, static (labels, table) => [.. labels.Where(label => label.Section.Pointer == table && label.Item != label.Section)], table);
}
