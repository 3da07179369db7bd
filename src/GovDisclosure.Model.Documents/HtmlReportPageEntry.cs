using GovDisclosure.Model.Consistency;

namespace GovDisclosure.Model.Documents;

/// <summary>What an <see cref="HtmlReportPage"/> shows of one document.</summary>
public sealed class HtmlReportPageEntry
{
    /// <summary>What stands above its findings: where it came from, what the check comes to.</summary>
    /// <exception cref="ArgumentNullException">The heading is null.</exception>
    public required string Heading { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The report; <see langword="null"/> where none could be read, and then the heading and the remarks stand alone.</summary>
    public AnnualReport? Report { get; init; }

    /// <summary>What the check found; none by default, and none where there is no report.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<Finding> Findings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <summary>What else is listed above the findings, such as what could not be read; nothing by default.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<string> Remarks { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];
}
