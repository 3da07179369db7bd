using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Presentation;
using Spectre.Console;

namespace GovDisclosure.Tool.Results;

/// <summary>Lists findings and diagnostics for people: what is wrong, and below it where, and by which name a program knows it.</summary>
internal sealed class IssueList(Page page, Language language)
{
    private const int Margin = 2;
    private const int Gap = 2;
    private const string Between = "  ";

    private readonly int _indent = Margin + Gap + Enum.GetValues<Severity>().Max(severity => Wording.Name(severity).In(language).GetCellWidth());

    public void Write(SourceDiagnostic diagnostic) =>
        Write(diagnostic.Severity, diagnostic.Message, [diagnostic.Code, diagnostic.Place, diagnostic.Cell, TextBeside(diagnostic)]);

    public void Write(Finding finding) => Write(finding.Severity, finding.Message, [finding.Rule.Id, finding.Cells[0].Pointer]);

    /// <summary>What was found, unless the message has said it already.</summary>
    private string? TextBeside(SourceDiagnostic diagnostic) =>
        diagnostic.Text is not { } text || diagnostic.Message.In(language).Contains(text, StringComparison.Ordinal) ? null : $"“{text}”";

    private void Write(Severity severity, BilingualText message, IEnumerable<string?> details)
    {
        string lead = new string(' ', Margin) + Wording.Name(severity).In(language);
        page.Write(message.In(language), Page.Plain, lead, severity == Severity.Error ? Page.Bad : Page.Doubtful, _indent);
        page.Write(string.Join(Between, details.Where(detail => detail is not null)), Page.Faint, indent: _indent);
    }
}
