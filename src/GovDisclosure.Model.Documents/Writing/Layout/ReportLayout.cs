using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A report as it is printed, whatever format that is written in.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Metadata">The lines under the title.</param>
/// <param name="Sections">The six sections.</param>
internal sealed record ReportLayout(string Title, IReadOnlyList<MetadataLine> Metadata, IReadOnlyList<LayoutSection> Sections)
{
    public static ReportLayout Of(AnnualReport report)
    {
        Form form = Form.Of(report);
        string? amountText = new ReportBuilder(report).AmountText;
        Dictionary<FormCell, string> values = report.GetCells().ToDictionary(cell => cell.Definition, cell => PrintedValue.Of(cell, amountText));
        return Of(ReportHead.TitleOf(report), ReportHead.MetadataOf(report), form, cell => values[cell], section => ProseOf(report, form, section));
    }

    /// <summary>The empty form.</summary>
    public static ReportLayout Empty(Form form) => Of(ReportHead.EmptyTitle, ReportHead.EmptyMetadata, form, _ => "", _ => null);

    private static ReportLayout Of(
        string title, IReadOnlyList<MetadataLine> metadata, Form form, Func<FormCell, string> valueIn, Func<FormSection, string?> proseIn)
    {
        TableLayouts tables = new(valueIn);
        return new(
            title,
            metadata,
            [.. form.Sections.Select(section => new LayoutSection(section, section is FormTable table ? tables.Of(table) : null, PrintedText.Paragraphs(proseIn(section))))]);
    }

    private static string? ProseOf(AnnualReport report, Form form, FormSection section) =>
        section == form.Overview ? report.Overview
        : section == form.ProblemsAndImprovements ? report.ProblemsAndImprovements
        : section == form.OtherMatters ? report.OtherMatters
        : null;
}
