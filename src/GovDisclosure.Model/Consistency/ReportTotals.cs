using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Works out the totals (总计) of a report from their parts.</summary>
/// <remarks>
/// A blank part adds nothing. A total none of whose parts is filled is left as it stands, blank or stated: nothing is there
/// to add up. The corner of table 三, the total of all outcomes, is worked out along its row, and down its column only where
/// the row gives nothing.
/// </remarks>
public static class ReportTotals
{
    /// <summary>Fills the totals that are blank; a total that is stated is never changed, right or wrong.</summary>
    /// <typeparam name="TReport">The report's type.</typeparam>
    /// <param name="report">The report, which stays as it is.</param>
    /// <returns>The filled copy. <see cref="RuleIds.MissingTotal"/> finds nothing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static TReport FillTotals<TReport>(this TReport report)
        where TReport : AnnualReport => Rework(report, keepStated: true);

    /// <summary>Works every total out anew, those that are stated too.</summary>
    /// <typeparam name="TReport">The report's type.</typeparam>
    /// <param name="report">The report, which stays as it is.</param>
    /// <returns>The reworked copy.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="OverflowException">A sum does not fit 64 bits.</exception>
    public static TReport RecomputeTotals<TReport>(this TReport report)
        where TReport : AnnualReport => Rework(report, keepStated: false);

    private static TReport Rework<TReport>(TReport report, bool keepStated)
        where TReport : AnnualReport
    {
        ReportBuilder builder = new(report);
        Form form = builder.Form;
        Span<Int128> numbers = stackalloc Int128[form.CountCells.Length];
        Span<bool> known = stackalloc bool[numbers.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            decimal? value = builder[form.CountCells[i]];
            numbers[i] = (Int128)value.GetValueOrDefault();
            known[i] = value.HasValue;
        }

        CellValues<Int128> values = new(numbers, known, stackalloc byte[numbers.Length]);
        if (keepStated)
        {
            TotalDerivation.DeriveBlank(form, values);
        }
        else
        {
            TotalDerivation.DeriveAll(form, values);
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            if (values.IsDerived(i))
            {
                builder[form.CountCells[i]] = checked((long)values[i]);
            }
        }

        return (TReport)builder.Build();
    }
}
