using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Rules;

/// <summary>What a stock of documents or items says goes together with what changed it in the year: a relation within one row.</summary>
internal sealed class StockRule : Rule
{
    private readonly PerForm<CompiledRow[]> _rows;
    private readonly int _columns;
    private readonly Relation _relation;

    public StockRule(
        string id, Severity severity, BilingualText summary, BilingualText message, Relation relation, params string[] properties)
        : base(id, severity, summary, message)
    {
        _rows = new(form => CompiledRow.All(form, properties));
        _columns = properties.Length;
        _relation = relation;
    }

    /// <summary>Judges the cells of one row, given in the order of the rule's columns.</summary>
    /// <returns>Null if the relation holds or cannot be judged, else what the finding states.</returns>
    public delegate StockBreach? Relation(ReadOnlySpan<long?> cells);

    internal override void Check(ref CheckContext context)
    {
        Span<long?> cells = stackalloc long?[_columns];
        foreach (CompiledRow row in _rows[context.Form])
        {
            for (int i = 0; i < row.Cells.Length; i++)
            {
                cells[i] = context.Counts[row.Cells[i]];
            }

            if (_relation(cells) is { } breach)
            {
                Report(ref context, row, breach);
            }
        }
    }

    private void Report(ref CheckContext context, CompiledRow row, StockBreach breach)
    {
        FindingCell[] cells = context.CellsAt(row.Cells);
        List<MessageArgument> arguments = [new("row", row.Row.QualifiedLabel)];
        for (int i = 0; i < cells.Length; i++)
        {
            arguments.Add(new(row.Columns[i].Name, Named(row.Columns[i].Label, cells[i].Number)));
        }

        if (breach.Expected is { } expected)
        {
            arguments.Add(new("expected", expected));
            arguments.Add(MessageArgument.Deviation(breach.Actual - expected));
        }

        arguments.Add(new("actual", breach.Actual));
        context.Add(this, cells, breach.Expected, breach.Actual, [.. arguments]);
    }

    private static BilingualText Named(BilingualText label, decimal? number)
    {
        BilingualText figure = FigureText.Of(number);
        return new($"{label.Chinese} {figure.Chinese}", $"{label.English} {figure.English}");
    }
}
