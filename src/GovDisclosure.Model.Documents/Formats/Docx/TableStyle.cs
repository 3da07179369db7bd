namespace GovDisclosure.Model.Documents.Formats.Docx;

/// <summary>A table style as far as it tells whether text is seen. Which of its parts a cell is in is known only of the first row and column while a table is read; of the others it may be in any.</summary>
internal sealed class TableStyle(IReadOnlyDictionary<string, TablePart> parts)
{
    /// <summary>The name of the part that all cells are in.</summary>
    public const string Whole = "wholeTable";

    private const string FirstRow = "firstRow";
    private const string FirstColumn = "firstCol";

    /// <summary>The parts a cell may be in, and what of <see cref="OpenTable.Look"/> takes them away or is needed for them.</summary>
    private static readonly (string Name, int Look, bool IsWanted)[] Others =
    [
        ("band1Horz", TableLook.NoRowBands, false), ("band2Horz", TableLook.NoRowBands, false), ("band1Vert", TableLook.NoColumnBands, false), ("band2Vert", TableLook.NoColumnBands, false),
        ("lastCol", TableLook.LastColumn, true), ("lastRow", TableLook.LastRow, true), ("nwCell", TableLook.FirstRow, true), ("neCell", TableLook.FirstRow, true),
        ("swCell", TableLook.LastRow, true), ("seCell", TableLook.LastRow, true),
    ];

    /// <summary>Whether it neither colours nor hides anything.</summary>
    public bool IsPlain { get; } = parts.Values.All(part => part is { Shade: null or WordColor.None, Text: { Color: null, Fill: null, Hidden: null, Size: null, Scale: null } });

    /// <summary>Whether table styles have a part of a name.</summary>
    public static bool HasPart(string name) => name is Whole or FirstRow or FirstColumn || Array.Exists(Others, other => other.Name == name);

    /// <summary>Every way in which it may format a cell.</summary>
    /// <param name="isFirstRow">Whether the cell is in the first row.</param>
    /// <param name="isFirstColumn">Whether it is the first of its row.</param>
    /// <param name="look">Which parts the table shows; null where it does not say.</param>
    public IEnumerable<TablePart> At(bool isFirstRow, bool isFirstColumn, int? look)
    {
        TablePart cell = parts.GetValueOrDefault(Whole);
        TablePart head = default;
        if (isFirstColumn && (look & TableLook.FirstColumn) != 0)
        {
            head = parts.GetValueOrDefault(FirstColumn);
        }

        if (isFirstRow && (look & TableLook.FirstRow) != 0)
        {
            head = parts.GetValueOrDefault(FirstRow).Over(head);
        }

        yield return head.Over(cell);
        foreach ((string name, int part, bool isWanted) in Others)
        {
            if (parts.TryGetValue(name, out TablePart other) && (look is null || (look & part) != 0 == isWanted))
            {
                yield return isWanted ? other.Over(head).Over(cell) : head.Over(other).Over(cell);
            }
        }
    }
}
