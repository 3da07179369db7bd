using System.Runtime.CompilerServices;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Checks a report against the arithmetic of its form and the rules around it.</summary>
public static class ConsistencyChecker
{
    /// <summary>Counts below this size can be summed over a whole form in 64 bits.</summary>
    private const ulong SafeMagnitude = 1UL << 53;

    /// <summary>Checks one report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules to apply; <see cref="RuleSet.Default"/> if null.</param>
    /// <returns>The findings, none for a report that keeps every rule, and how many sums could be compared. A report without findings costs no allocation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <remarks>
    /// In a sum a blank counts for nothing. Where a total is blank and its parts add up to something, <see cref="RuleIds.MissingTotal"/>
    /// says so once, and every other rule goes on with what they add up to; no rule calls a blank total wrong. Sums are exact
    /// whatever the size of the counts. Any number of threads may check at once.
    /// </remarks>
    public static CheckResult Check(AnnualReport report, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Form form = Form.Of(report);
        int size = form.CountCells.Length;
        Span<long?> counts = stackalloc long?[size];
        report.CopyCountsTo(counts);

        Span<long> numbers = stackalloc long[size];
        Span<bool> known = stackalloc bool[size];
        long negative = 0;
        long magnitude = 0;
        bool complete = true;
        for (int i = 0; i < counts.Length; i++)
        {
            long number = counts[i].GetValueOrDefault();
            bool filled = counts[i].HasValue;
            numbers[i] = number;
            known[i] = filled;
            complete &= filled;
            negative |= number;
            magnitude |= number ^ (number >> 63);
        }

        if ((ulong)magnitude >= SafeMagnitude)
        {
            return CheckLarge(report, form, counts, known, negative < 0, rules);
        }

        CellValues<long> values = new(numbers, known, stackalloc byte[size]);
        CheckContext context = new()
        {
            Report = report,
            Form = form,
            Counts = counts,
            Values = values,
            HasNegative = negative < 0,
            HasDerived = !complete && TotalDerivation.DeriveBlank(form, values),
        };
        return Run(ref context, rules);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CheckResult CheckLarge(
        AnnualReport report, Form form, ReadOnlySpan<long?> counts, Span<bool> known, bool hasNegative, RuleSet? rules)
    {
        Span<Int128> numbers = stackalloc Int128[counts.Length];
        for (int i = 0; i < counts.Length; i++)
        {
            numbers[i] = counts[i].GetValueOrDefault();
        }

        CellValues<Int128> values = new(numbers, known, stackalloc byte[counts.Length]);
        CheckContext context = new()
        {
            Report = report,
            Form = form,
            Counts = counts,
            LargeValues = values,
            IsLarge = true,
            HasNegative = hasNegative,
            HasDerived = TotalDerivation.DeriveBlank(form, values),
        };
        return Run(ref context, rules);
    }

    private static CheckResult Run(ref CheckContext context, RuleSet? rules)
    {
        foreach (ActiveRule active in (rules ?? RuleSet.Default).For(context.Form))
        {
            context.Severity = active.Severity;
            active.Rule.Check(ref context);
        }

        return context.Result;
    }
}
