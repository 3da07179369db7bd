using System.Globalization;
using GovDisclosure.Model;
using GovDisclosure.Model.Documents;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Reading;

/// <summary>Something that stood between a source and its report, whatever kind of source it was.</summary>
/// <param name="Code">A stable id of the kind of trouble.</param>
/// <param name="Severity">Error where something was not read.</param>
/// <param name="Cell">The JSON pointer of the cell or member concerned; null where the trouble belongs to the whole.</param>
/// <param name="Text">What stood there; null where nothing did.</param>
/// <param name="Place">Where it stood; null where there is no such place.</param>
/// <param name="Message">What happened, for people.</param>
internal sealed record SourceDiagnostic(string Code, Severity Severity, string? Cell, string? Text, string? Place, BilingualText Message)
{
    public static SourceDiagnostic From(ReportJsonError error) => new(
        error.Code,
        Severity.Error,
        NullIfEmpty(error.Pointer),
        NullIfEmpty(error.Found),
        string.Create(CultureInfo.InvariantCulture, $"line {error.Line}, byte {error.Byte}"),
        error.Reason);

    public static SourceDiagnostic From(Diagnostic diagnostic) => new(
        diagnostic.Code, diagnostic.Severity, diagnostic.Cell, diagnostic.Text, diagnostic.Place?.ToString(), diagnostic.Message);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
