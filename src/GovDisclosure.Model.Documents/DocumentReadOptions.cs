namespace GovDisclosure.Model.Documents;

/// <summary>What the caller knows about a document from elsewhere, which is used only where the document itself does not say, and what else may be read.</summary>
public sealed class DocumentReadOptions
{
    /// <summary>The report year, from <see cref="AnnualReport.MinYear"/> to <see cref="AnnualReport.MaxYear"/>; <see langword="null"/> if it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No report can state that year.</exception>
    public int? Year
    {
        get;
        init
        {
            if (value is { } year)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(year, AnnualReport.MinYear, nameof(value));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(year, AnnualReport.MaxYear, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The organ's name; <see langword="null"/> or white space if it is not known.</summary>
    public string? AgencyName { get; init; }

    /// <summary>Readers of formats beyond those <see cref="DocumentReader"/> has itself; none by default.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<FormatReader> Readers { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];
}
