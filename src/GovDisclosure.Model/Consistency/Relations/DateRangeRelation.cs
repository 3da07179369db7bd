namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A date, where it is given, lies between two days of a year counted from the report year, both included.</summary>
public sealed class DateRangeRelation : RuleRelation
{
    internal DateRangeRelation(string pointer, int yearsAfter, (int Month, int Day) first, (int Month, int Day) last)
        : base([pointer])
    {
        YearsAfter = yearsAfter;
        First = first;
        Last = last;
    }

    /// <summary>Which year, counted from the report year: 1 is the year after it.</summary>
    public int YearsAfter { get; }

    /// <summary>The first day.</summary>
    public (int Month, int Day) First { get; }

    /// <summary>The last day.</summary>
    public (int Month, int Day) Last { get; }

    /// <summary>Whether a date lies between the two days.</summary>
    /// <param name="date">The date.</param>
    /// <param name="reportYear">The report year.</param>
    /// <returns>True from the first day to the last.</returns>
    public bool Holds(DateOnly date, int reportYear) =>
        date.Year == reportYear + YearsAfter && (date.Month, date.Day).CompareTo(First) >= 0 && (date.Month, date.Day).CompareTo(Last) <= 0;
}
