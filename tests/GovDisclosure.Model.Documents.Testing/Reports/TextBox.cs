using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Testing.Reports;

/// <summary>A box of a table to be written, and the cell of the form it is the value of.</summary>
internal sealed record TextBox(string Text, FormCell? Cell = null)
{
    /// <summary>How many columns the box spans, where a format can say so.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows the box spans, where a format can say so.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>What HTML has in place of the text; null where it has just the text.</summary>
    public string? Markup { get; init; }
}
