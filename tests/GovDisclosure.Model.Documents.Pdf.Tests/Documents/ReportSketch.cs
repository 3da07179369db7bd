namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>How a report is drawn by hand.</summary>
internal sealed record ReportSketch(RuleStyle Style, bool IsLandscape)
{
    /// <summary>How likely a side of a cell is left out.</summary>
    public double Missing { get; init; }

    /// <summary>How much narrower than what is drawn on them the pages are, in points.</summary>
    public double CutOff { get; init; }

    /// <summary>How much of its pages is not shown at the right and below, in points.</summary>
    public (double Right, double Below)? Clip { get; init; }

    /// <summary>How far to the right of the middle its title stands, in points.</summary>
    public double TitleShift { get; init; }

    /// <summary>Whether everything lies on its side.</summary>
    public bool IsSideways { get; init; }

    /// <summary>The table and the row of it before which the page breaks, what a cell over both pages holds goes on after it: in its lines as word processors draw them, or without them as browsers do.</summary>
    public (int Table, int Row)? Break { get; init; }

    public bool IsOpenAtBreaks { get; init; }

    /// <summary>Draws a report; the random numbers choose widths, where the pages break and what is left out.</summary>
    public byte[] Draw(TextReport report, Random random) => Draw([report], random, isPageEach: false);

    /// <summary>Draws one report after the other, each beginning a page or not.</summary>
    public byte[] Draw(IReadOnlyList<TextReport> reports, Random random, bool isPageEach)
    {
        PdfSketch sketch = new() { IsSideways = IsSideways };
        TableSketch page = new(sketch, Style, random, IsLandscape ? 842 : 595, IsLandscape ? 595 : 842) { Missing = Missing, CutOff = CutOff, Clip = Clip, Break = Break, IsOpenAtBreaks = IsOpenAtBreaks };
        foreach ((int index, TextReport report) in reports.Index())
        {
            if (index > 0 && isPageEach)
            {
                page.BreakPage();
            }

            Draw(report, page, random);
        }

        return sketch.Build();
    }

    private void Draw(TextReport report, TableSketch page, Random random)
    {
        foreach (string line in report.Title.Split('\n'))
        {
            page.Title(line, TitleShift);
        }

        Section(page, report.OverviewHeading, report.Overview);
        for (int lines = random.Next(20); lines > 0; lines--)
        {
            page.Paragraph("本年度公开信息若干条。");
        }

        foreach (TextTable table in report.Tables)
        {
            if (table.Heading is not null)
            {
                page.Paragraph(table.Heading);
            }

            page.Draw(table);
        }

        Section(page, report.ProblemsHeading, report.Problems);
        Section(page, report.OtherMattersHeading, report.OtherMatters);
    }

    private static void Section(TableSketch page, string heading, string? content)
    {
        if (content is not null)
        {
            page.Paragraph(heading);
            page.Paragraph(content);
        }
    }
}
