using GovDisclosure.Model;
using GovDisclosure.Tool.Reading;
using GovDisclosure.Tool.Results;
using GovDisclosure.Tool.Presentation;

namespace GovDisclosure.Tool.Converting;

/// <summary>Tells people on standard error what a conversion left out.</summary>
internal sealed class ConversionLog(TextWriter error, ToolConsole console, Language language)
{
    private readonly Page _page = new(error, console.IsErrorTerminal, console);

    public void Add(ReadReport report)
    {
        if (report.Diagnostics.Count == 0)
        {
            return;
        }

        BilingualText heading = report.Report is null ? Wording.NotRead : Wording.Heading(report.Report);
        _page.Write($"{report.Source}: {heading.In(language)}", Page.Strong);
        IssueList issues = new(_page, language);
        foreach (SourceDiagnostic diagnostic in report.Diagnostics)
        {
            issues.Write(diagnostic);
        }
    }

    public void AddUnwritable(string output, Exception failure)
    {
        string reason = failure is DirectoryNotFoundException ? Wording.NoSuchDirectory.In(language) : failure.Message;
        _page.Write($"{output}: {Wording.NotWritten.In(language)}: {reason}", Page.Strong);
    }

    /// <summary>Says why nothing was written.</summary>
    public void AddUnwritten(string name, BilingualText reason) => _page.Write($"{name}: {reason.In(language)}", Page.Strong);

    public void AddNothingWritten() => _page.Write(Wording.NothingWritten.In(language), Page.Plain);
}
