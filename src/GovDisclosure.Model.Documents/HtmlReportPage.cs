using System.Globalization;
using System.Text;
using GovDisclosure.Model.Consistency;
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

    /// <summary>Adds a report.</summary>
    /// <param name="heading">What stands above its findings: where it came from, what the check comes to.</param>
    /// <param name="report">The report; null where none could be read, and then the heading and the remarks stand alone.</param>
    /// <param name="findings">What the check found; nothing where there is no report.</param>
    /// <param name="remarks">What else is listed above the findings, such as what could not be read.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="report"/> is null.</exception>
    public void Add(string heading, AnnualReport? report, IReadOnlyList<Finding> findings, IEnumerable<string> remarks)
    {
        ArgumentNullException.ThrowIfNull(heading);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(remarks);
        HtmlMarks marks = new(_page, new(findings, _language), _reports++ == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"report-{_reports}"));
        _page.Line("<article>");
        marks.WriteList(report is null ? null : Form.Of(report), Sentence(heading), [.. remarks.Select(Sentence)]);
        if (report is not null)
        {
            HtmlReportWriter.WriteReport(_page, marks, ReportLayout.Of(report));
        }

        _page.Line("</article>");
    }

    /// <summary>Gives the page with the reports added so far.</summary>
    /// <returns>The page in UTF-8.</returns>
    public byte[] ToBytes()
    {
        HtmlText end = new();
        HtmlReportWriter.End(end);
        return Encoding.UTF8.GetBytes(_page.ToString() + end);
    }

    /// <summary>Whatever ends as a sentence does is never taken for a title or a heading where the page is read.</summary>
    private static string Sentence(string text) => PrintedText.Line(text).TrimEnd('.', '。') + FindingWording.End;
}
