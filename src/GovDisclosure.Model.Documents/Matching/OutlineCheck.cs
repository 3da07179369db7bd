using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Prose;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>Reports what around the values of a report is doubtful: where it stands, what is said over it, how it is written.</summary>
internal sealed class OutlineCheck(Outline outline, Form form, DiagnosticLog log)
{
    private static readonly BilingualText NoTitle = new("作为标题未取用", "it was not taken for a title");

    /// <summary>The texts that are seen, for documents in which some may not be.</summary>
    private readonly Lazy<HashSet<string>> _seen = new(
        () => outline.Lines.Where(line => !line.IsVeiled).Select(line => line.OnlyText?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal));

    /// <summary>Reports rows that stand under the heading of another section.</summary>
    public void ReportMisplaced(IEnumerable<TableRun> runs, TableReading[] found)
    {
        TableReading[] repeated = Array.FindAll(found, static table => !table.IsPlain && table.ByRow.Any(static readings => readings.Skip(1).Any()));
        foreach (TableRun run in runs.Where(run => !run.IsTable && run.Section is FormTable))
        {
            ReportMisplaced(run, Array.Find(repeated, table => table.Table.Pointer == run.Table));
        }
    }

    /// <summary>Reports what is said over tables to be of another year than the report.</summary>
    public void ReportOtherYears(TableRun[] tables, int? year)
    {
        foreach (TableRun run in tables)
        {
            if (year is { } own && YearOverTable.FindOther(outline, run, own) is { } line)
            {
                log.Add(DiagnosticCode.OtherYear, run.Table, line.Text, line.Place, ("table", LabelOf(run)), ("year", DiagnosticLog.Same(own.ToString(CultureInfo.InvariantCulture))));
            }
        }
    }

    /// <summary>Reports what is said over tables to be of another organ than the report.</summary>
    public void ReportOtherAgencies(TableRun[] tables, string? agency)
    {
        foreach (TableRun run in tables)
        {
            if (agency is not null && AgencyOverTable.FindOther(outline, run, agency) is { } line)
            {
                log.Add(DiagnosticCode.OtherAgency, run.Table, line.Text, line.Place, ("table", LabelOf(run)), ("agency", DiagnosticLog.Same(agency)));
            }
        }
    }

    /// <summary>Reports an organ under the text that is neither that of the report nor signs for it.</summary>
    public void ReportOtherSignature(string? agency, LabelledCell? signed)
    {
        if (agency is not null && signed is not null && !AgencyForms.MaySignFor(agency, ChineseNumbers.Fold(signed.Text)))
        {
            log.Add(DiagnosticCode.UnclearAgency, HeadMember.AgencyName.Pointer, signed.Text, signed.Place, ("agency", DiagnosticLog.Same(agency)));
        }
    }

    /// <summary>Reports labels and headings that are known only as misspelt.</summary>
    public void ReportMisspelt(TableRun[] tables)
    {
        foreach (TableRun run in tables)
        {
            foreach (LabelledCell cell in run.Misspelt)
            {
                if (cell.LabelsIn(run.Table).OrderBy(label => label.Form == form ? 0 : 1).FirstOrDefault() is { } label)
                {
                    log.Add(
                        DiagnosticCode.MisspeltLabel, (label.Item as FormEntry)?.Pointer ?? run.Table, cell.Text, cell.Place, ("label", label.Item.Label));
                }
            }
        }

        for (int line = 0; line < outline.Lines.Count; line++)
        {
            if (outline.HeadingAt(line) is { } section && SectionTitles.IsMisspelt(outline.Lines[line].Cells[0]))
            {
                LabelledCell heading = outline.Lines[line].Cells[0];
                log.Add(DiagnosticCode.MisspeltLabel, section.Pointer, heading.Text, heading.Place, ("label", section.Label));
            }
        }
    }

    /// <summary>A title, a date or a sentence with characters that cannot be read says less than its document does.</summary>
    public void ReportUnreadable()
    {
        foreach (Line line in outline.Lines)
        {
            bool isTitle = line is { IsParagraph: true, IsVeiled: true } && IsVeiledTitle(line);
            if (isTitle || (line.IsParagraph && line.Cells[0].Text.Contains(GridCell.Object, StringComparison.Ordinal)))
            {
                log.Add(DiagnosticCode.UnreadableText, text: line.Text, place: line.Place, arguments: ("outcome", isTitle ? NoTitle : SectionCheck.ReadAsSeen));
            }
        }
    }

    /// <summary>Whether a line is a title that may not be seen, and is not seen elsewhere.</summary>
    private bool IsVeiledTitle(Line line) =>
        ReportTitle.Parse(line.Cells[0].Text) is not null && !_seen.Value.Contains(line.Cells[0].Text);

    private BilingualText LabelOf(TableRun run) => form.Tables.First(table => table.Pointer == run.Table).Label;

    /// <summary>Of a table with rows that are there twice a misplaced row may be of either copy: nothing is taken for it from the other.</summary>
    private void ReportMisplaced(TableRun run, TableReading? repeated)
    {
        foreach (Line line in run.Lines.Where(line => !line.IsParagraph))
        {
            FormRow? row = run.IsForeign ? null : line.Cells.SelectMany(cell => cell.LabelsIn(run.Table))
                .Where(label => label.Form == form).Select(label => label.Item).OfType<FormRow>().FirstOrDefault();
            if (row is not null)
            {
                log.Add(DiagnosticCode.MisplacedRow, row.Pointer, line.Text, line.Place, ("row", row.QualifiedLabel));
                repeated?.Refused.Add(row);
            }
            else if (line.HasText)
            {
                log.Add(DiagnosticCode.StrayText, run.Table, line.Text, line.Place);
            }
        }
    }
}
