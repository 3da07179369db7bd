namespace GovDisclosure.Model;

/// <summary>Everything a report is made of beside its counts, loose: what readers and builders collect before there is a record.</summary>
internal struct ReportDraft
{
    public decimal? Amount;
    public string? AmountText;
    public int Year;
    public Agency? Agency;
    public DateOnly? PublishedOn;
    public string? Overview;
    public string? ProblemsAndImprovements;
    public string? OtherMatters;
}
