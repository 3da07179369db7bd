namespace GovDisclosure.Model.Documents;

/// <summary>Something that stood between a document and its report: not read, not understood, or read with a doubt.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(string code, Severity severity, string? cell, string? text, Place? place, BilingualText message)
    {
        Code = code;
        Severity = severity;
        Cell = cell;
        Text = text;
        Place = place;
        Message = message;
    }

    /// <summary>The stable id of the kind of trouble, such as <c>missing-row</c>: the <see cref="DiagnosticCode.Id"/> of a member of <see cref="DiagnosticCode"/>, here <see cref="DiagnosticCode.MissingRow"/>.</summary>
    public string Code { get; }

    /// <summary>Error where something was not read; warning where it was read, or left out, and is worth a look.</summary>
    public Severity Severity { get; }

    /// <summary>The JSON pointer of the cell, row or table concerned, or of <c>/year</c> and the like; <see langword="null"/> where the trouble belongs to no part of a report. A pointer of a row or table speaks of every cell in it.</summary>
    public string? Cell { get; }

    /// <summary>What the document printed; long passages are cut short. <see langword="null"/> where the trouble is that there was nothing.</summary>
    public string? Text { get; }

    /// <summary>Where it was printed; <see langword="null"/> where there is no such place.</summary>
    public Place? Place { get; }

    /// <summary>What happened and, where that is known, what to do, for people.</summary>
    public BilingualText Message { get; }

    /// <summary>One line for logs.</summary>
    /// <returns>Severity, code, place and the English message.</returns>
    public override string ToString() =>
        $"{(Severity == Severity.Error ? "error" : "warning")} {Code}{(Place is null ? "" : $" at {Place}")}: {Message.English}";
}
