using GovDisclosure.Model.Json;

namespace GovDisclosure.Model.JsonSchema;

/// <summary>What a validator makes of a payload: the report, if it can be read, and every error there is.</summary>
public sealed class ReportValidation
{
    internal ReportValidation(AnnualReport? report, IReadOnlyList<ReportJsonError> errors)
    {
        Report = report;
        Errors = errors;
    }

    /// <summary>
    /// The report, as <see cref="AnnualReportJson"/> reads it; <see langword="null"/> if that refuses the payload. A report with
    /// negative numbers is read, and has errors all the same.
    /// </summary>
    public AnnualReport? Report { get; }

    /// <summary>Every error in the order of the payload, at most one for each value; empty if there is none.</summary>
    public IReadOnlyList<ReportJsonError> Errors { get; }

    /// <summary>Whether there is no error. There is a report then.</summary>
    public bool IsValid => Errors.Count == 0;
}
