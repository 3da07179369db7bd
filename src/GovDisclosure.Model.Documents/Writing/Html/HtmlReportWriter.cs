using GovDisclosure.Model.Documents.Writing.Findings;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Html;

/// <summary>Writes reports as a page that needs nothing else.</summary>
internal static class HtmlReportWriter
{
    public static string Write(ReportLayout report, Form form, FindingList? findings)
    {
        HtmlText page = new();
        Begin(page, report.Title);
        page.Line("<article>");
        HtmlMarks marks = new(page, findings, "");
        if (findings is not null)
        {
            marks.WriteList(form, findings.Heading, []);
        }

        WriteReport(page, marks, report);
        page.Line("</article>");
        End(page);
        return page.ToString();
    }

    /// <summary>Writes what comes before the reports.</summary>
    public static void Begin(HtmlText page, string title) => page
        .Line("<!DOCTYPE html>")
        .Line("<html lang=\"zh-CN\">")
        .Line("<head>")
        .Line("<meta charset=\"utf-8\">")
        .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .Markup("<title>").Text(title.Trim()).Line("</title>")
        .Line("<style>").Line(PageStyle.Sheet).Line("</style>")
        .Line("</head>")
        .Line("<body>")
        .Line("<main>");

    /// <summary>Writes what comes after the reports.</summary>
    public static void End(HtmlText page) => page.Line("</main>").Line("</body>").Line("</html>");

    /// <summary>Writes a report from its title on.</summary>
    public static void WriteReport(HtmlText page, HtmlMarks marks, ReportLayout report)
    {
        marks.WriteHeading("h1", HeadMember.Year.Pointer, report.Title, also: HeadMember.Form.Pointer);
        page.Line();
        foreach (MetadataLine line in report.Metadata)
        {
            WriteMetadata(page, marks, line);
        }

        HtmlTable table = new(page, marks);
        foreach (LayoutSection section in report.Sections)
        {
            page.Line(section.IsWide ? "<section class=\"wide\">" : "<section>");
            if (section.Table is not null)
            {
                table.Write(section.Table);
            }
            else
            {
                marks.WriteHeading("h2", section.Section.Pointer, section.Section.Label.Chinese);
                page.Line();
                foreach (string paragraph in section.Paragraphs)
                {
                    page.Markup("<p>").Text(paragraph).Line("</p>");
                }
            }

            page.Line("</section>");
        }
    }

    private static void WriteMetadata(HtmlText page, HtmlMarks marks, MetadataLine line)
    {
        if (line.Value.Length == 0)
        {
            page.Markup("<p class=\"metadata\">").Text(line.ToString()).Line("<span class=\"room\"></span></p>");
            return;
        }

        marks.WriteHeading("p class=\"metadata\"", line.Pointer, line.ToString());
        page.Line();
    }
}
