using System.Globalization;
using GovDisclosure.Model.Documents.Writing.Layout;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing;

/// <summary>Compares a report with what was read from a document that was written from it.</summary>
internal static class ReadBack
{
    /// <summary>A diagnostic for every member that is not the same.</summary>
    public static IReadOnlyList<Diagnostic> Compare(AnnualReport report, ReadResult read)
    {
        DiagnosticLog log = new();
        Form form = Form.Of(report);
        if (read.Form != form || read.Report is not { } found)
        {
            log.Add(DiagnosticCode.NotKept, arguments: ("label", new("整份报告", "the whole report")));
            return log.Diagnostics;
        }

        foreach ((FormCell cell, _) in report.GetCells().Where(cell => cell.Value != found.GetCell(cell.Pointer)))
        {
            Add(cell.Pointer, Printed(report.GetCell(cell.Pointer)), cell.Label);
        }

        foreach ((string pointer, BilingualText label, Func<AnnualReport, string?> of) in Texts(form))
        {
            if (of(report) != of(found))
            {
                Add(pointer, of(report), label);
            }
        }

        return log.Diagnostics;

        void Add(string pointer, string? text, BilingualText label) => log.Add(DiagnosticCode.NotKept, pointer, text, arguments: ("label", label));
    }

    private static string? Printed(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string Pointer, BilingualText Label, Func<AnnualReport, string?> Of)> Texts(Form form)
    {
        yield return (HeadMember.Year.Pointer, HeadMember.Year.Label, report => Printed(report.Year));
        yield return (HeadMember.AgencyName.Pointer, HeadMember.AgencyName.Label, report => PrintedText.OneLine(report.Agency.Name));
        yield return (HeadMember.AgencyCode.Pointer, HeadMember.AgencyCode.Label, report => PrintedText.WithPlainSpace(report.Agency.Code));
        yield return (HeadMember.PublishedOn.Pointer, HeadMember.PublishedOn.Label, report => report.PublishedOn?.ToString("O", CultureInfo.InvariantCulture));
        yield return (form.Overview.Pointer, form.Overview.Label, report => PrintedText.WithPlainSpace(report.Overview));
        yield return (form.ProblemsAndImprovements.Pointer, form.ProblemsAndImprovements.Label, report => PrintedText.WithPlainSpace(report.ProblemsAndImprovements));
        yield return (form.OtherMatters.Pointer, form.OtherMatters.Label, report => PrintedText.WithPlainSpace(report.OtherMatters));
        foreach (FormCell cell in form.Cells.Where(cell => cell.Column.RawTextName is not null))
        {
            yield return ($"{cell.Row.Pointer}/{cell.Column.RawTextName}", cell.Label, report => PrintedText.WithPlainSpace(new ReportBuilder(report).AmountText));
        }
    }
}
