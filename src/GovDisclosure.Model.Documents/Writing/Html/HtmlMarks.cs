using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Html;

/// <summary>
/// Writes what findings speak of, marked and linked with them. What a mark says stands in attributes alone, which the style sheet shows:
/// the text of a marked cell is its value and nothing else.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="findings">The findings; null for a report that is not shown with any.</param>
/// <param name="idPrefix">What sets the ids of this report apart from those of others on the page.</param>
internal sealed class HtmlMarks(HtmlText page, FindingList? findings, string idPrefix)
{
    /// <summary>Writes the rest of a cell's tag and what the cell holds.</summary>
    public void WriteValue(string pointer, string text)
    {
        if (findings is null || !findings.IsInvolved(pointer))
        {
            page.Markup(">").Text(text);
            return;
        }

        ListedFinding[] own = [.. findings.At(pointer)];
        page.Attribute("id", idPrefix + pointer)
            .Attribute("class", own.Length == 0 ? "part" : ClassOf(own.Max(listed => listed.Finding.Severity)))
            .Markup(">");
        foreach ((int index, ListedFinding listed) in own.Index())
        {
            WriteNote(listed, index == 0 ? text : "");
        }

        page.Text(own.Length == 0 ? text : "");
    }

    /// <summary>Writes a title or a heading, with the findings about its text behind it.</summary>
    /// <param name="element">The element, with what attributes it has besides.</param>
    /// <param name="pointer">The member of the report under it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="also">Another member that findings may speak of and that stands nowhere else.</param>
    public void WriteHeading(string element, string pointer, string text, string? also = null)
    {
        page.Markup($"<{element}");
        if (findings is not null)
        {
            page.Attribute("id", idPrefix + pointer);
        }

        page.Markup(">").Text(text);
        if (findings is not null)
        {
            foreach (ListedFinding listed in findings.At(pointer).Concat(also is null ? [] : findings.At(also)))
            {
                WriteNote(listed, "");
            }
        }

        page.Markup($"</{element.Split(' ')[0]}>");
    }

    /// <summary>Writes the list of all findings.</summary>
    /// <param name="form">The form of the report.</param>
    /// <param name="heading">What stands over the list, a sentence.</param>
    /// <param name="remarks">What else is to be said of the report, each a sentence.</param>
    public void WriteList(Form? form, string heading, IReadOnlyList<string> remarks)
    {
        FindingWording wording = findings!.Wording;
        page.Markup("<section class=\"findings\"").Attribute("lang", wording.LanguageTag).Markup(">\n<p>").Text(heading).Line("</p>");
        if (remarks.Count > 0)
        {
            page.Line("<ul>");
            foreach (string remark in remarks)
            {
                page.Markup("<li>").Text(remark).Line("</li>");
            }

            page.Line("</ul>");
        }

        if (form is not null && findings.All.Count > 0)
        {
            page.Line("<ol>");
            foreach (ListedFinding listed in findings.All)
            {
                WriteItem(listed, form);
            }

            page.Line("</ol>");
        }

        page.Line("</section>");
    }

    /// <summary>The form is named nowhere; what is said of it stands beside the title.</summary>
    private static string AnchorOf(string pointer) => pointer == HeadMember.Form.Pointer ? HeadMember.Year.Pointer : pointer;

    private static string ClassOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private string IdOf(ListedFinding listed) => $"{idPrefix}finding-{listed.Number}";

    private void WriteItem(ListedFinding listed, Form form)
    {
        FindingWording wording = findings!.Wording;
        Severity severity = listed.Finding.Severity;
        page.Markup("<li").Attribute("id", IdOf(listed)).Attribute("class", ClassOf(severity)).Markup("><span class=\"severity\">")
            .Text($"{FindingWording.Sign(severity)} {wording.Severity(severity)}").Markup("</span> ").Text(listed.Sentence).Text(wording.CellsLead);
        foreach ((int index, FindingCell cell) in FindingList.ShownCells(listed.Finding).Index())
        {
            page.Text(index == 0 ? "" : wording.Separator).Markup("<a").Attribute("href", $"#{idPrefix}{AnchorOf(cell.Pointer)}").Markup(">")
                .Text(findings.LabelOf(cell.Pointer, form)).Markup("</a>");
        }

        page.Text(wording.StopAfter(listed.Sentence + wording.CellsLead)).Line("</li>");
    }

    private void WriteNote(ListedFinding listed, string text) =>
        page.Markup("<a").Attribute("class", $"note {ClassOf(listed.Finding.Severity)}").Attribute("href", $"#{IdOf(listed)}")
            .Attribute("aria-describedby", IdOf(listed)).Attribute("title", findings!.Wording.In(listed.Finding.Message)).Attribute("data-note", listed.Note)
            .Markup(">").Text(text).Markup("</a>");
}
