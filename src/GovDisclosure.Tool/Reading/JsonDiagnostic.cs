using System.Globalization;
using GovDisclosure.Model;
using GovDisclosure.Model.Json;

namespace GovDisclosure.Tool.Reading;

/// <summary>The diagnostic of an error in JSON. Its words are made when they are asked for: a hostile payload has millions of errors.</summary>
internal sealed record JsonDiagnostic(ReportJsonError Error) : SourceDiagnostic
{
    public override string Code => Error.Code;

    public override Severity Severity => Severity.Error;

    public override string? Cell => NullIfEmpty(Error.Pointer);

    public override string? Text => NullIfEmpty(Error.Found);

    public override string? Place => string.Create(CultureInfo.InvariantCulture, $"line {Error.Line}, byte {Error.Byte}");

    public override BilingualText Message => Error.Reason;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
