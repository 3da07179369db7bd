using GovDisclosure.Model;

namespace GovDisclosure.Tool.Reading;

/// <summary>A diagnostic all of which is known beforehand.</summary>
internal sealed record StatedDiagnostic : SourceDiagnostic
{
    public StatedDiagnostic(string code, Severity severity, string? cell, string? text, string? place, BilingualText message)
    {
        Code = code;
        Severity = severity;
        Cell = cell;
        Text = text;
        Place = place;
        Message = message;
    }

    public override string Code { get; }

    public override Severity Severity { get; }

    public override string? Cell { get; }

    public override string? Text { get; }

    public override string? Place { get; }

    public override BilingualText Message { get; }
}
