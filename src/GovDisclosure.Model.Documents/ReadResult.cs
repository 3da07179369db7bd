using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents;

/// <summary>What became of a document: the report as far as it could be read, and everything that could not be.</summary>
public sealed class ReadResult
{
    internal ReadResult(AnnualReport? report, Form? form, IReadOnlyList<ReadCell> cells, IReadOnlyList<Diagnostic> diagnostics)
    {
        Report = report;
        Form = form;
        Cells = cells;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>The report; a cell that could not be read is blank in it. <see langword="null"/> where the document is none, or does not say whose or of which year it is.</summary>
    public AnnualReport? Report { get; }

    /// <summary>The form the document's tables are on; <see langword="null"/> where it has no table of a report.</summary>
    public Form? Form { get; }

    /// <summary>Every cell that was found, in the order of the form, even where there is no report. A cell of the form that is not here was not found, which a diagnostic says.</summary>
    public IReadOnlyList<ReadCell> Cells { get; }

    /// <summary>Everything that was not read, or not without a doubt; empty for a document read through and through.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether any of <see cref="Diagnostics"/> is an error: part of the document was not read.</summary>
    public bool HasErrors { get; }
}
