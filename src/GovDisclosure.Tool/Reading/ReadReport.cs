using GovDisclosure.Model;
using GovDisclosure.Model.JsonSchema;

namespace GovDisclosure.Tool.Reading;

/// <summary>A report as far as it could be read, and what stood in the way.</summary>
/// <param name="Source">The file it came from, with <c>#N</c> where the file holds several.</param>
/// <param name="Report">The report; null where there is none.</param>
/// <param name="Diagnostics">What was not read, or not without a doubt.</param>
internal sealed record ReadReport(string Source, AnnualReport? Report, IReadOnlyList<SourceDiagnostic> Diagnostics)
{
    public static ReadReport From(string source, ReportValidation validation) =>
        new(source, validation.Report, [.. validation.Errors.Select(SourceDiagnostic.From)]);

    /// <summary>Whether there is a report and nothing of it was left unread.</summary>
    public bool IsReadInFull => Report is not null && Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
