namespace GovDisclosure.Model.Forms;

/// <summary>A cell of a report: its place on the form and what stands in it.</summary>
/// <param name="Definition">The place on the form.</param>
/// <param name="Value">What stands in it: <see langword="null"/> for a blank, otherwise the count, or the amount in the unit of its column.</param>
public readonly record struct ReportCell(FormCell Definition, decimal? Value)
{
    /// <summary>The cell's JSON pointer.</summary>
    public string Pointer => Definition.Pointer;

    /// <summary>The cell's label, row and column together.</summary>
    public BilingualText Label => Definition.Label;
}
