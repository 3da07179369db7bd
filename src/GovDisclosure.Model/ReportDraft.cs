namespace GovDisclosure.Model;

/// <summary>Everything a report is made of, loose: what readers and builders collect before there is a record.</summary>
internal ref struct ReportDraft
{
    /// <summary>Every count in the order of the form, the counterpart of <see cref="AnnualReport.CopyCountsTo"/>.</summary>
    public Span<long?> Counts;
    public decimal? Amount;
    public string? AmountText;
    public int Year;
    public Agency? Agency;
    public DateOnly? PublishedOn;
    public string? Overview;
    public string? ProblemsAndImprovements;
    public string? OtherMatters;
}
