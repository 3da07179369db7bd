using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Prose;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>Tells whether what a line states is about the report, or may be about another text of its page: an entry of a list, an article beside it.</summary>
/// <param name="outline">The document.</param>
/// <param name="title">The line of the report's title, or of its first section where it has none.</param>
/// <param name="end">The line where its first section begins.</param>
/// <param name="articleEnd">The line after the last of it.</param>
internal sealed class StatementOwner(Outline outline, int title, int end, int articleEnd)
{
    /// <summary>So many lines in a row state what a page says about a text.</summary>
    private const int MostStatements = 20;

    /// <summary>What was found out of lines, each of which is looked at for several around it.</summary>
    private Dictionary<int, (int FirstStatement, bool HasMoreThanDays)>? _known;

    /// <summary>Whether what a line states may be about another text. Under the title all is about the report.</summary>
    public bool IsOther(int line)
    {
        if (line >= title && line < end)
        {
            return false;
        }

        if (StandsBehindText(line))
        {
            return true;
        }

        bool hasMore = HasMoreThanDays(line, 1) || HasMoreThanDays(line, -1);
        int above = line - 1;
        while (above >= 0 && line - above < MostStatements && (outline.Lines[above].OnlyText is null || Look(above).FirstStatement >= 0))
        {
            above--;
        }

        int own = line < title ? title : articleEnd - 1;
        return above >= 0 && above != own && MayHaveDay(outline.Lines[above]) && !IsNearer(line, above, own, hasMore);
    }

    /// <summary>The cell of a line with which statements begin; -1 where there is none.</summary>
    private static int FirstStatement(Line line)
    {
        for (int cell = 0; cell < line.Cells.Count; cell++)
        {
            if (PageMetadata.FindStatement(line.Cells[cell].Text) >= 0)
            {
                return cell;
            }
        }

        return -1;
    }

    private (int FirstStatement, bool HasMoreThanDays) Look(int line)
    {
        _known ??= [];
        if (!_known.TryGetValue(line, out (int, bool) known))
        {
            known = (FirstStatement(outline.Lines[line]), outline.Lines[line].Cells.Any(static cell => PageMetadata.HasMoreThanDays(cell.Text)));
            _known.Add(line, known);
        }

        return known;
    }

    /// <summary>Whether words that are not the site's stand before the first statement of a line.</summary>
    private bool StandsBehindText(int line)
    {
        int first = Look(line).FirstStatement;
        for (int cell = 0; cell <= first; cell++)
        {
            string text = outline.Lines[line].Cells[cell].Text;
            text = cell < first ? text : text[..PageMetadata.FindStatement(text)].Trim();
            if (text.Any(char.IsLetter) && !IsOfSite(text) && !PageMetadata.MayBeStatement(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line may be the title of another text, so that a day under it is that one's.</summary>
    private static bool MayHaveDay(Line line) => line.IsLink ? !SiteLines.Contains(line.Text) : !IsOfSite(line.Text) && !AgencyNames.IsName(line.Text);

    private static bool IsOfSite(string text) => (SiteLines.Contains(text) && !SiteLines.LeadsToOthers(text)) || SiteLines.IsTrail(text);

    /// <summary>Whether something else than days is stated in a line, or in those that go on from it one way.</summary>
    private bool HasMoreThanDays(int line, int way)
    {
        for (int at = line; at >= 0 && at < outline.Lines.Count && Math.Abs(at - line) < MostStatements; at += way)
        {
            (int statement, bool hasMore) = Look(at);
            if (hasMore || statement < 0)
            {
                return hasMore;
            }
        }

        return false;
    }

    /// <summary>Whether a line stands nearer to the report than to what is above it. Where it does not, more than a day stated with it tells that it is the report's, unless what is above is an entry of its own.</summary>
    private bool IsNearer(int line, int above, int own, bool hasMore)
    {
        int region = outline.Lines[line].Region;
        int withOwn = RegionTree.Common(outline.Regions, region, outline.Lines[own].Region);
        int withAbove = RegionTree.Common(outline.Regions, region, outline.Lines[above].Region);
        return withOwn > withAbove || (hasMore && (withOwn == withAbove || !outline.Lines[above].IsLink));
    }
}
