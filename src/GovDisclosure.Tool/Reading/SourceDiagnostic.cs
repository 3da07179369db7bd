using GovDisclosure.Model;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Reading;

/// <summary>Something that stood between a source and its report, whatever kind of source it was.</summary>
internal abstract record SourceDiagnostic
{
    /// <summary>A stable id of the kind of trouble.</summary>
    public abstract string Code { get; }

    /// <summary>Error where something was not read.</summary>
    public abstract Severity Severity { get; }

    /// <summary>The JSON pointer of the cell or member concerned; null where the trouble belongs to the whole.</summary>
    public abstract string? Cell { get; }

    /// <summary>What stood there; null where nothing did.</summary>
    public abstract string? Text { get; }

    /// <summary>Where it stood; null where there is no such place.</summary>
    public abstract string? Place { get; }

    /// <summary>What happened, for people.</summary>
    public abstract BilingualText Message { get; }

    public static SourceDiagnostic From(ReportJsonError error) => new JsonDiagnostic(error);

    public static SourceDiagnostic From(Diagnostic diagnostic) => new StatedDiagnostic(
        diagnostic.Code, diagnostic.Severity, diagnostic.Cell, diagnostic.Text, diagnostic.Place?.ToString(), diagnostic.Message);
}
