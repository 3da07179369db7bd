using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Checking;

/// <summary>A report that was read and checked, or what stood in the way.</summary>
/// <param name="Source">The file it came from, with <c>#N</c> where the file holds several.</param>
/// <param name="Report">The report; null where there is none.</param>
/// <param name="Check">What the check found; nothing, resting on nothing, where there is no report.</param>
/// <param name="Diagnostics">What was not read, or not without a doubt.</param>
internal sealed record CheckedReport(string Source, AnnualReport? Report, CheckResult Check, IReadOnlyList<SourceDiagnostic> Diagnostics)
{
    public static CheckedReport Of(ReadReport read)
    {
        try
        {
            CheckResult check = read.Report is null ? default : ConsistencyChecker.Check(read.Report);
            return new(read.Source, read.Report, check, read.Diagnostics);
        }
        catch (Exception exception)
        {
            return new(read.Source, read.Report, default, [.. read.Diagnostics, SourceTrouble.Failure(exception)]);
        }
    }

    /// <summary>A report whose figures are not looked at.</summary>
    public static CheckedReport WithoutCheck(ReadReport read) => new(read.Source, read.Report, default, read.Diagnostics);

    /// <summary>How many findings and diagnostics are that grave.</summary>
    public int Count(Severity severity) =>
        Check.Findings.Count(finding => finding.Severity == severity) + Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
