using GovDisclosure.Model;

namespace GovDisclosure.Tool.Checking;

/// <summary>What became of all reports of a run so far.</summary>
internal sealed class CheckSummary
{
    /// <summary>How many reports were read, if only in part.</summary>
    public long Reports { get; private set; }

    /// <summary>How many files, lines or elements gave no report.</summary>
    public long Unreadable { get; private set; }

    /// <summary>How many findings and diagnostics are errors.</summary>
    public long Errors { get; private set; }

    /// <summary>How many findings and diagnostics are warnings.</summary>
    public long Warnings { get; private set; }

    /// <summary>Whether everything was read, without a diagnostic that is an error.</summary>
    public bool IsReadInFull { get; private set; } = true;

    /// <summary>The severity of the gravest finding; null while there is none.</summary>
    public Severity? WorstFinding { get; private set; }

    /// <summary>Whether the run ended before its sources did.</summary>
    public bool IsStopped { get; set; }

    public void Add(CheckedReport result)
    {
        if (result.Report is null)
        {
            Unreadable++;
            IsReadInFull = false;
        }
        else
        {
            Reports++;
        }

        Errors += result.Count(Severity.Error);
        Warnings += result.Count(Severity.Warning);
        IsReadInFull &= result.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        foreach (Severity severity in result.Check.Findings.Select(finding => finding.Severity))
        {
            WorstFinding = WorstFinding is { } worst && worst > severity ? worst : severity;
        }
    }
}
