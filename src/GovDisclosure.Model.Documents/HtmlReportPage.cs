using System.Globalization;
using System.Text;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Html;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents;

/// <summary>
/// Builds one self-contained page that shows any number of checked reports below each other, each with its findings listed and marked at their cells:
/// what to hand to the office that has to mend them.
/// </summary>
/// <remarks>The page is held in memory, some 15 to 25 KB a report. It is not safe for use by several threads at once.</remarks>
public sealed class HtmlReportPage
{
    private readonly HtmlText _page = new();
    private readonly MessageLanguage _language;
    private int _reports;

    /// <summary>Begins a page.</summary>
    /// <param name="title">The title of the page.</param>
    /// <param name="language">The language in which findings are told.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public HtmlReportPage(string title, MessageLanguage language = MessageLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(title);
        _language = language;
        HtmlReportWriter.Begin(_page, title);
    }

    /// <summary>Adds a report below those added before.</summary>
    /// <param name="entry">The report and what stands above it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entry"/> is null.</exception>
    public void Add(HtmlReportPageEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        string prefix = _reports++ == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"report-{_reports}");
        FindingList findings = new(entry.Findings, _language);
        HtmlMarks marks = new(_page, findings, prefix);
        _page.Line("<article>");
        marks.WriteList(entry.Report is null ? null : Form.Of(entry.Report), Sentence(entry.Heading), [.. entry.Remarks.Select(Sentence)]);
        if (entry.Report is not null)
        {
            HtmlReportWriter.WriteReport(_page, marks, ReportLayout.Of(entry.Report));
        }

        _page.Line("</article>");

        string Sentence(string text) => findings.Wording.Ended(PrintedText.Line(text).TrimEnd('.', '。'));
    }

    /// <summary>Gives the page with the reports added so far.</summary>
    /// <returns>The page in UTF-8.</returns>
    public byte[] ToBytes()
    {
        HtmlText end = new();
        HtmlReportWriter.End(end);
        return Encoding.UTF8.GetBytes(_page.ToString() + end);
    }

    /// <summary>Writes the page with the reports added so far to a stream.</summary>
    /// <param name="output">Takes the page in UTF-8; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes());
    }

    /// <summary>Writes the page with the reports added so far to a stream without waiting for it. What is added meanwhile is not in it.</summary>
    /// <param name="output">Takes the page in UTF-8; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>Done when the page is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public async ValueTask WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        await output.WriteAsync(ToBytes(), cancellationToken).ConfigureAwait(false);
    }
}
