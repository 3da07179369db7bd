using System.Globalization;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>What the head of a document says about its report.</summary>
/// <param name="Year">The report year.</param>
/// <param name="Agency">The organ.</param>
/// <param name="AgencyCode">Its unified social credit code.</param>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="OtherDay">A day that may be that of publication, where nothing else tells; null where there is none.</param>
internal sealed record FrontMatter(int? Year, string? Agency, string? AgencyCode, DateOnly? PublishedOn, LabelledCell? OtherDay)
{
    /// <summary>So many lines under a title may be its date: the organ stands between.</summary>
    private const int MostLinesToDay = 2;

    /// <summary>Reads the lines before a table, and what the page says about it behind the article.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="titles">All titles of reports in it by their lines.</param>
    /// <param name="end">The line where the report's first section begins.</param>
    /// <param name="firstTable">The line where its first table begins.</param>
    /// <param name="articleEnd">The line after the last of the article.</param>
    /// <param name="log">Takes what is doubtful.</param>
    public static FrontMatter Read(
        Outline outline, IReadOnlyDictionary<int, ReportTitle> titles, int end, int firstTable, int articleEnd, DiagnosticLog log)
    {
        (int? period, LabelledCell? periodCell) = PeriodIn(outline, firstTable);
        if (Choose(titles, firstTable, period) is null)
        {
            titles = FindNotices(outline, firstTable);
        }

        int titleLine = Choose(titles, end, period) ?? Choose(titles, firstTable, period) ?? -1;
        PageMetadata metadata = new(outline, titleLine < 0 ? end : Math.Min(titleLine, end), end, articleEnd);
        DateOnly? publishedOn = metadata.Date(log);
        LabelledCell? otherDay = metadata.OtherDate ?? DayUnder(outline, titleLine, end);
        if (!titles.TryGetValue(titleLine, out ReportTitle? title))
        {
            ReportOtherName(outline, period, periodCell?.Text, log);
            return new(period, metadata.Agency, metadata.AgencyCode, publishedOn, otherDay);
        }

        otherDay ??= title.DayBehind is { } behind ? new(behind, outline.Lines[titleLine].Place) : null;
        foreach ((int at, ReportTitle other) in titles)
        {
            if (at < end && other.Year is { } named && named != title.Year)
            {
                log.Add(DiagnosticCode.SeveralTitles, HeadMember.Year.Pointer, other.Text, outline.Lines[at].Place, ("used", DiagnosticLog.Same(title.Text)));
            }
        }

        int above = titleLine - 1;
        int? year = title.Year ?? YearBeside(outline, titleLine + 1, end);
        if (year is null && YearBeside(outline, above, end) is { } yearAbove)
        {
            year = yearAbove;
            above--;
        }

        if (year is { } stated && period is not null && period != stated)
        {
            log.Add(DiagnosticCode.YearConflict, HeadMember.Year.Pointer, periodCell!.Text, periodCell.Place, ("year", DiagnosticLog.Same(stated.ToString(CultureInfo.InvariantCulture))));
        }

        ReportOtherName(outline, year ?? period, year is null ? periodCell?.Text : title.Text, log);
        string? agency = new OrganOfReport(outline, metadata.Agency, log).Find(title, titleLine, above);
        return new(year ?? period, agency, metadata.AgencyCode, publishedOn, otherDay);
    }

    /// <summary>The organ a line is the name of, for titles that leave it to the line above them.</summary>
    public static string? AgencyAt(Outline outline, int line) =>
        line >= 0
        && outline.HeadingAt(line) is null
        && outline.Lines[line] is { IsLink: false, IsVeiled: false, Cells: [{ } cell, ..] cells }
        && cells.Skip(1).All(box => box.IsEmpty)
        && AgencyNames.MayBeName(cell.Text)
            ? AgencyNames.WithoutDocument(cell.Text)
            : null;

    /// <summary>The first reporting period that lines before the tables name.</summary>
    private static (int? Year, LabelledCell? Cell) PeriodIn(Outline outline, int end)
    {
        for (int line = 0; line < end; line++)
        {
            IReadOnlyList<LabelledCell> cells = outline.Lines[line].Cells;
            for (int i = 0; i < cells.Count; i++)
            {
                if (ReportDates.PeriodOf(cells[i].Text) is { } year)
                {
                    return (year, cells[i]);
                }
            }
        }

        return (null, null);
    }

    /// <summary>A day in a line under the title that says nothing else, or else only what sites say of their pages.</summary>
    private static LabelledCell? DayUnder(Outline outline, int title, int end)
    {
        for (int line = title + 1; title >= 0 && line < end && line <= title + MostLinesToDay; line++)
        {
            if (outline.Lines[line].OnlyText is { } text && (ReportDates.DateOf(text.Text) is not null || ReportDates.IsLikeDate(text.Text) ? text : DayAmongStatements(text)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>A day between what is stated about a page, under no name of its own: 2023-01-20 10:20 来源：县水务局.</summary>
    private static LabelledCell? DayAmongStatements(LabelledCell text)
    {
        if (PageMetadata.FindStatement(text.Text) < 0 || text.Text.Contains('。', StringComparison.Ordinal) || ReportDates.PeriodOf(text.Text) is not null)
        {
            return null;
        }

        string[] words = text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        int day = Array.FindIndex(words, static word => ReportDates.DateOf(word) is not null);
        return day < 0 || (day > 0 && words[day - 1][^1] is '：' or ':') ? null : new(words[day], text.Place);
    }

    /// <summary>A page that is called the report of another year contradicts what stands in it.</summary>
    private static void ReportOtherName(Outline outline, int? year, string? source, DiagnosticLog log)
    {
        for (int i = 0; year is not null && i < outline.Names.Count; i++)
        {
            Paragraph name = outline.Names[i];
            if (ReportTitle.InName(name.Text) is { Year: { } other } && other != year)
            {
                log.Add(DiagnosticCode.SeveralTitles, HeadMember.Year.Pointer, name.Text, name.Place, ("used", DiagnosticLog.Same(source ?? "")));
                return;
            }
        }
    }

    /// <summary>The notices of reports, which say whose and of which year a report without a title is.</summary>
    private static Dictionary<int, ReportTitle> FindNotices(Outline outline, int end)
    {
        Dictionary<int, ReportTitle> notices = [];
        for (int line = 0; line < end; line++)
        {
            if (outline.Lines[line] is { IsLink: false, IsVeiled: false, Cells: [{ } cell] } && ReportTitle.ParseNotice(cell.Text) is { } notice)
            {
                notices.Add(line, notice);
            }
        }

        return notices;
    }

    /// <summary>Of several titles the one of the reporting period, else one that names organ and year, else the last: what comes before is the page's own navigation.</summary>
    private static int? Choose(IReadOnlyDictionary<int, ReportTitle> titles, int end, int? period)
    {
        (int Score, int Line)? best = null;
        foreach ((int line, ReportTitle title) in titles)
        {
            (int Score, int Line) candidate = ((period is not null && title.Year == period ? 4 : 0) + (title.Year is null ? 0 : 2) + (title.Agency is null ? 0 : 1), line);
            if (line < end && (best is not { } other || candidate.CompareTo(other) > 0))
            {
                best = candidate;
            }
        }

        return best?.Line;
    }

    /// <summary>The year in a line of its own beside the title: （2020年度）.</summary>
    private static int? YearBeside(Outline outline, int line, int end) =>
        line >= 0 && line < end && outline.Lines[line].Cells is [{ } cell]
        && ReportDates.YearOf(cell.Text) is { } year && ChineseNumbers.Fold(cell.Text) == year.Text
            ? year.Year
            : null;
}
