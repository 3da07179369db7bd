namespace GovDisclosure.Model.Forms;

/// <summary>Reaches every cell of a report by its JSON pointer, without knowing the types in between.</summary>
public static class ReportCells
{
    /// <summary>Every cell of a report in printed order.</summary>
    /// <param name="report">The report.</param>
    /// <returns>All the cells its form has, blank ones included.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static IReadOnlyList<ReportCell> GetCells(this AnnualReport report)
    {
        ReportBuilder values = new(report);
        return [.. values.Form.Cells.Select(cell => new ReportCell(cell, values[cell]))];
    }

    /// <summary>What stands in one cell.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pointer">The cell's JSON pointer.</param>
    /// <returns>The count or amount; <see langword="null"/> if the cell is blank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="pointer"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form has no such cell; the message names the nearest it has.</exception>
    public static decimal? GetCell(this AnnualReport report, string pointer) => new ReportBuilder(report)[pointer];

    /// <summary>A copy of a report with one cell changed.</summary>
    /// <typeparam name="TReport">The report's type.</typeparam>
    /// <param name="report">The report, which stays as it is.</param>
    /// <param name="pointer">The cell's JSON pointer.</param>
    /// <param name="value">What shall stand in the cell; <see langword="null"/> for a blank.</param>
    /// <returns>The changed copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="pointer"/> is null.</exception>
    /// <exception cref="ArgumentException">The report's form has no such cell, or the cell holds a count and the value is not a whole number of 64 bits.</exception>
    /// <remarks>To change many cells, set them on one <see cref="ReportBuilder"/>.</remarks>
    public static TReport WithCell<TReport>(this TReport report, string pointer, decimal? value)
        where TReport : AnnualReport =>
        (TReport)new ReportBuilder(report) { [pointer] = value }.Build();
}
