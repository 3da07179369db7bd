using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds the lines that say over a table what it is: captions, up to its heading.</summary>
internal static class CaptionsOverTable
{
    private const int MostCaptions = 3;
    private const int LongestCaption = 60;

    /// <summary>The first of the lines over a table, which go on to it: its heading, if it has one.</summary>
    public static int FirstOf(Outline outline, TableRun run)
    {
        int first = run.First;
        for (int number = first - 1; number >= 0 && number >= run.First - MostCaptions; number--)
        {
            Line line = outline.Lines[number];
            string text = line.Cells[0].Text;
            if (!line.IsParagraph || text.Length is 0 or > LongestCaption || text[^1] is '。' or '；' || ReportTitle.Parse(text) is not null)
            {
                break;
            }

            first = number;
            if (outline.HeadingAt(number) is not null)
            {
                break;
            }
        }

        return first;
    }
}
