using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Finds the titles of reports in a document, those apart that it only leads to.</summary>
internal static class TitlesOfReports
{
    /// <summary>All titles by their lines. A heading that is a link leads to its own page where no other title stands, and no other such heading.</summary>
    public static Dictionary<int, ReportTitle> Find(Outline outline)
    {
        Dictionary<int, ReportTitle> titles = [];
        Dictionary<int, ReportTitle> links = [];
        bool isBesideReport = false;
        for (int number = 0; number < outline.Lines.Count; number++)
        {
            Line line = outline.Lines[number];
            if (line is { IsVeiled: false, Cells: [{ } cell] } && !(line.IsLink && (isBesideReport || !line.IsHeading)) && ReportTitle.Parse(cell.Text) is { } title)
            {
                if (!isBesideReport)
                {
                    (line.IsLink ? links : titles).Add(number, title with { Agency = title.Agency ?? FrontMatter.AgencyAt(outline, number - 1) });
                }
            }
            else
            {
                isBesideReport = (isBesideReport && line.IsLink) || (line.OnlyText is { } text && ReportTitle.IsHeadingOfOthers(text.Text));
            }
        }

        return titles.Count == 0 && links.Count == 1 ? links : titles;
    }
}
