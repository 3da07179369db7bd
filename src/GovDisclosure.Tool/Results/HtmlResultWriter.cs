using GovDisclosure.Model;
using GovDisclosure.Model.Documents;
using GovDisclosure.Tool.Checking;
using GovDisclosure.Tool.Presentation;
using GovDisclosure.Tool.Reading;

namespace GovDisclosure.Tool.Results;

/// <summary>Passes results on, and gathers them on a page that shows each report with its findings at their cells.</summary>
internal sealed class HtmlResultWriter(IResultWriter results, Language language) : IResultWriter
{
    /// <summary>The most reports a page is made of: beyond that nobody finds anything on it.</summary>
    public const int MostReports = 100;

    private readonly HtmlReportPage _page = new(Wording.PageTitle.In(language), language == Language.Chinese ? MessageLanguage.Chinese : MessageLanguage.English);

    /// <summary>How many results there were, those beyond <see cref="MostReports"/> included.</summary>
    public int Count { get; private set; }

    public ValueTask BeginAsync() => results.BeginAsync();

    public ValueTask WriteAsync(CheckedReport result)
    {
        if (++Count <= MostReports)
        {
            BilingualText verdict = result.Report is null ? Wording.NotRead : Wording.Verdict(result);
            _page.Add(new()
            {
                Heading = $"{result.Source}: {verdict.In(language)}",
                Report = result.Report,
                Findings = result.Check.Findings,
                Remarks = [.. result.Diagnostics.Select(Remark)],
            });
        }

        return results.WriteAsync(result);
    }

    public ValueTask EndAsync(CheckSummary summary) => results.EndAsync(summary);

    /// <summary>The page.</summary>
    public byte[] ToBytes() => _page.ToBytes();

    private string Remark(SourceDiagnostic diagnostic)
    {
        string place = diagnostic.Place is { } known ? $" ({known})" : "";
        return $"{Wording.Name(diagnostic.Severity).In(language)} {diagnostic.Code}{place}: {diagnostic.Message.In(language)}";
    }
}
