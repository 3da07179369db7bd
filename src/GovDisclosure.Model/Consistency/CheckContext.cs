using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>One check under way: the report's cells laid out for the rules, and what they have found.</summary>
internal ref struct CheckContext
{
    private List<Finding>? _findings;

    public required AnnualReport Report { get; init; }

    public required Form Form { get; init; }

    /// <summary>The counts as they stand in the report.</summary>
    public required ReadOnlySpan<long?> Counts { get; init; }

    /// <summary>The counts as rules read them, unless <see cref="IsLarge"/>.</summary>
    public CellValues<long> Values { get; init; }

    /// <summary>The counts as rules read them, if <see cref="IsLarge"/>.</summary>
    public CellValues<Int128> LargeValues { get; init; }

    /// <summary>Whether some count is so large that sums of 64 bits could overflow.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Whether any count is below zero.</summary>
    public required bool HasNegative { get; init; }

    /// <summary>Whether any blank total was given the value of its parts.</summary>
    public required bool HasDerived { get; init; }

    /// <summary>The severity of the rule being checked.</summary>
    public Severity Severity { get; set; }

    public int Checked { get; set; }

    public int Blank { get; set; }

    public readonly CheckResult Result => new(_findings is null ? [] : [.. _findings], new(Checked, Blank));

    public readonly FindingCell CellAt(int index) => new(Form.CountCells[index].Pointer, Counts[index]);

    public readonly FindingCell[] CellsAt(params ReadOnlySpan<int> indexes)
    {
        FindingCell[] cells = new FindingCell[indexes.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = CellAt(indexes[i]);
        }

        return cells;
    }

    public void Add(
        Rule rule, IReadOnlyList<FindingCell> cells, decimal? expected, decimal? actual, params ReadOnlySpan<MessageArgument> arguments)
    {
        (_findings ??= []).Add(new()
        {
            Rule = rule,
            Severity = Severity,
            Cells = cells,
            Expected = expected,
            Actual = actual,
            Message = MessageTemplate.Fill(rule.Message, arguments),
        });
    }
}
