using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds what is said over a table of the year it is of.</summary>
internal static class YearOverTable
{
    /// <summary>The line over a table that names another year last than that of the report; null where none does.</summary>
    public static Line? FindOther(Outline outline, TableRun run, int year)
    {
        int first = CaptionsOverTable.FirstOf(outline, run);
        for (int number = run.First - 1; number >= first; number--)
        {
            Line line = outline.Lines[number];
            string text = line.Cells[0].Text;
            if ((ReportDates.PeriodOf(text) ?? ReportDates.LastYearOf(text)) is { } named)
            {
                return named == year ? null : line;
            }
        }

        return null;
    }
}
