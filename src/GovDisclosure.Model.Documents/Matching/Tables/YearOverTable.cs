using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds what is said over a table of the year it is of: in its heading, or in a caption between the two.</summary>
internal static class YearOverTable
{
    private const int MostCaptions = 3;
    private const int LongestCaption = 60;

    /// <summary>The line over a table that names another year last than that of the report; null where none does.</summary>
    public static Line? FindOther(Outline outline, TableRun run, int year)
    {
        for (int number = run.First - 1; number >= 0 && number >= run.First - MostCaptions; number--)
        {
            Line line = outline.Lines[number];
            string text = line.Cells[0].Text;
            if (!line.IsParagraph || text.Length is 0 or > LongestCaption || text[^1] is '。' or '；' || ReportTitle.Parse(text) is not null)
            {
                return null;
            }

            if ((ReportDates.PeriodOf(text) ?? ReportDates.LastYearOf(text)) is { } named)
            {
                return named == year ? null : line;
            }

            if (outline.HeadingAt(number) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
