using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Prose;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>Finds a report in the content of a document, whatever format that came from.</summary>
internal sealed class ReportMatcher(Outline outline, DocumentReadOptions options, DiagnosticLog log, CancellationToken cancellationToken)
{
    private readonly Dictionary<int, ReportTitle> _titles = TitlesOfReports.Find(outline);

    public ReadResult Match()
    {
        List<TableRun> runs = TableLocator.Locate(outline, cancellationToken);
        TableRun[] tables = [.. runs.Where(run => run.IsTable)];
        if (tables.Length == 0)
        {
            log.Add(PicturedReport.IsIn(outline, _titles.Keys) ? DiagnosticCode.NoText : DiagnosticCode.NoReport);
            return Nothing(log);
        }

        if (FindSecondTitle(tables) is { } second)
        {
            return Refuse(second.First, second.Text, second.Place);
        }

        int firstTable = ReportCopy.HeadingOf(outline, tables[0]);
        int firstSection = 0;
        while (firstSection < firstTable && outline.HeadingAt(firstSection) is null)
        {
            firstSection++;
        }

        int articleEnd = Article.EndOf(outline, tables);
        FrontMatter front = FrontMatter.Read(outline, _titles, firstSection, firstTable, articleEnd, log);
        string? otherAgency = string.IsNullOrWhiteSpace(options.AgencyName) ? null : options.AgencyName;
        front = front.Agency is null && otherAgency is null ? NameOfPage.Complete(front, outline, front.Year ?? options.Year, log) : front;
        string? agency = front.Agency ?? otherAgency;
        Form form = FormDecision.Decide(tables, front.Year ?? options.Year);
        TableReading[] found = [.. form.Tables.Select(table => Read(table, form, tables)).OfType<TableReading>()];
        if (Reconciliation.IsTwoReports(found))
        {
            RowReading again = found[0].Rows[^1];
            return Refuse(outline.Lines[firstTable].Text, outline.Lines[firstTable].Text, again.Place);
        }

        OutlineCheck check = new(outline, form, log);
        check.ReportMisplaced(runs, found);
        check.ReportOtherYears(tables, front.Year ?? options.Year);
        check.ReportOtherAgencies(tables, agency);
        check.ReportMisspelt(tables);
        check.ReportUnreadable();
        ReportBuilder report = new(form);
        ReadCell[] cells = [.. ReadCells(form, found, report)];
        ProseSections prose = new(outline, tables, _titles.Keys, articleEnd, agency, log);
        check.ReportOtherSignature(front.Agency, prose.SignedBy);
        AddText(report, front, agency, prose);
        bool isComplete = report is { Year: not null, Agency: not null };
        return new(isComplete ? report.Build() : null, form, cells, log.Diagnostics);
    }

    private static ReadResult Nothing(DiagnosticLog log) => new(null, null, [], log.Diagnostics);

    /// <summary>The refusal of two reports stands alone: nothing else that was noticed has a report to belong to.</summary>
    private static ReadResult Refuse(string first, string text, Place place)
    {
        DiagnosticLog refusal = new();
        refusal.Add(DiagnosticCode.SeveralReports, text: text, place: place, arguments: ("first", DiagnosticLog.Same(first)));
        return Nothing(refusal);
    }

    /// <summary>The title of another organ or year with tables under it.</summary>
    private (string First, string Text, Place Place)? FindSecondTitle(TableRun[] tables)
    {
        if (_titles.Count < 2)
        {
            return null;
        }

        ReportTitle? first = null;
        int[] lines = [.. _titles.Keys.Order()];
        int above = 0;
        foreach (TableRun table in tables)
        {
            while (above < lines.Length && lines[above] < table.First)
            {
                above++;
            }

            if (above == 0)
            {
                continue;
            }

            ReportTitle title = _titles[lines[above - 1]];
            first ??= title;
            if (Differ(first.Year, title.Year) || Differ(first.Agency, title.Agency))
            {
                return (first.Text, title.Text, outline.Lines[lines[above - 1]].Place);
            }
        }

        return null;

        static bool Differ<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);
    }

    private TableReading? Read(FormTable table, Form form, TableRun[] runs)
    {
        TableReading reading = new(table);
        TableVocabulary vocabulary = TableVocabulary.Of(form, table);
        bool isFound = false;
        foreach (TableRun run in runs)
        {
            if (run.Table != table.Pointer)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            isFound = true;
            if (table.IsPrintedInOneLine && !OneLineTableReader.HasRowsOfItsOwn(run, vocabulary))
            {
                new OneLineTableReader(reading, form, vocabulary, log).Read(run, cancellationToken);
            }
            else
            {
                new TableReader(reading, run, form, vocabulary, log).Read(cancellationToken);
            }
        }

        if (!isFound)
        {
            log.Add(DiagnosticCode.MissingTable, table.Pointer, place: outline.PlaceOfHeading(table.Pointer), arguments: ("table", table.Label));
        }

        if (RowNumbers.AreIn(reading))
        {
            log.Add(DiagnosticCode.NumberedRows, table.Pointer, place: reading.Rows[0].Place, arguments: ("table", table.Label));
            reading.Refused.UnionWith(table.Rows);
        }

        return isFound ? reading : null;
    }

    private IEnumerable<ReadCell> ReadCells(Form form, TableReading[] tables, ReportBuilder report)
    {
        Dictionary<FormRow, RowReading> rows = new Reconciliation(log).Settle(tables).ToDictionary(row => row.Row);
        CellReader reader = new(report, log);
        foreach (TableReading table in tables)
        {
            foreach (FormRow row in table.Table.Rows)
            {
                if (rows.TryGetValue(row, out RowReading? reading))
                {
                    foreach (ValueCell value in reading.Values)
                    {
                        yield return reader.Read(value);
                    }
                }
                else if (!table.Refused.Contains(row))
                {
                    log.Add(DiagnosticCode.MissingRow, row.Pointer, arguments: ("row", row.QualifiedLabel));
                }
            }
        }
    }

    private void AddText(ReportBuilder report, FrontMatter front, string? agency, ProseSections prose)
    {
        report.Year = front.Year ?? options.Year;
        report.Agency = agency is null ? null : new() { Name = agency, Code = front.AgencyCode };
        report.PublishedOn = front.PublishedOn ?? prose.SignedOn?.Date;
        ReportMissedDay(report, front.OtherDay ?? prose.OtherDay, prose.SignedOn);
        report.Overview = prose.Overview;
        report.ProblemsAndImprovements = prose.Problems;
        report.OtherMatters = prose.OtherMatters;
        if (report.Year is null)
        {
            log.Add(DiagnosticCode.MissingYear, HeadMember.Year.Pointer);
        }

        if (report.Agency is null)
        {
            log.Add(DiagnosticCode.MissingAgency, HeadMember.AgencyName.Pointer);
        }
    }

    /// <summary>A report without a day of publication, in a document that seems to state one, says so.</summary>
    private void ReportMissedDay(ReportBuilder report, LabelledCell? other, SignedDay? signed)
    {
        if (report.PublishedOn is not null)
        {
            return;
        }

        if (signed?.Unread is { } unread)
        {
            log.Add(DiagnosticCode.UnreadableDate, HeadMember.PublishedOn.Pointer, unread.Text, unread.Place);
        }

        if (other is { } day)
        {
            log.Add(DiagnosticCode.UnclearDate, HeadMember.PublishedOn.Pointer, day.Text, day.Place);
        }
    }
}
