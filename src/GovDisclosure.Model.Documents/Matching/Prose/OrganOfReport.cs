using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Decides whose a report is: by its title, else by the line above that, else by what the page says of its publisher. What leaves that in doubt is reported.</summary>
/// <param name="outline">The document.</param>
/// <param name="published">The organ that the page says published it; null where it says nothing.</param>
/// <param name="log">Takes what is doubtful.</param>
internal sealed class OrganOfReport(Outline outline, string? published, DiagnosticLog log)
{
    /// <summary>The lines at the end of a document among which its signature is.</summary>
    private const int MostLinesOfSignature = 6;

    /// <summary>The organ of a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="line">Its line.</param>
    /// <param name="above">The line above it, and above its year, if that has a line of its own.</param>
    public string? Find(ReportTitle title, int line, int above)
    {
        string? over = FrontMatter.AgencyAt(outline, above);
        if (title.Agency is { } own && (own != over || ChineseNumbers.Fold(title.Text).Contains(own, StringComparison.Ordinal)))
        {
            string agency = Whole(line, own);
            if (agency == own && (AgencyNames.HasRemains(own) || AgencyNames.IsOwnName(own)))
            {
                Report(agency, outline.Lines[line]);
            }

            return agency;
        }

        if (AgencyUnder(line + 1) is { } under)
        {
            return under;
        }

        if (over is null || (published is not null && (!AgencyNames.IsName(over) || AgencyNames.IsOfSite(over))))
        {
            return published;
        }

        string whole = Whole(above, over);
        if (whole == over)
        {
            ReportContradiction(over, above);
        }

        return whole;
    }

    /// <summary>The organ in a line that goes on from the title behind a dash.</summary>
    private string? AgencyUnder(int line) =>
        line < outline.Lines.Count && outline.Lines[line] is { IsLink: false, IsVeiled: false, OnlyText.Text: { } text } ? ReportTitle.AgencyBehindDash(text) : null;

    /// <summary>A name of which the line above it may be the first part: what else names it tells; where nothing does and it names no place, that is in doubt.</summary>
    private string Whole(int line, string agency)
    {
        if (FrontMatter.AgencyAt(outline, line - 1) is not { } above || AgencyNames.HasPlace(agency) || above.Contains(agency, StringComparison.Ordinal))
        {
            return agency;
        }

        string joined = above + agency;
        if (IsNamed(joined, line))
        {
            return joined;
        }

        if (!IsNamed(agency, line))
        {
            Report(agency, outline.Lines[line - 1]);
        }

        return agency;
    }

    /// <summary>A line above a title that is no organ by its last word, may be a word of the site, or is not the one that published or signed the report.</summary>
    private void ReportContradiction(string agency, int line)
    {
        if (!AgencyNames.IsName(agency))
        {
            Report(agency, outline.Lines[line]);
        }
        else if (published is null && !IsSigned() && AgencyNames.IsDoubtful(agency))
        {
            Report(agency, outline.Lines[line]);
        }
        else if (published is not null && !AgencyForms.AreRelated(agency, published))
        {
            Report(agency, published, outline.Lines[line].Place);
        }
    }

    /// <summary>Whether an organ with a date under it stands at the end of the document.</summary>
    private bool IsSigned()
    {
        for (int line = outline.Lines.Count - 1; line > Math.Max(0, outline.Lines.Count - MostLinesOfSignature); line--)
        {
            if (outline.Lines[line].OnlyText is { } date && ReportDates.DateOf(date.Text) is not null
                && outline.Lines[line - 1].OnlyText is { } organ && AgencyNames.IsName(organ.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name stands by itself elsewhere than in a line, or is that of the publisher.</summary>
    private bool IsNamed(string name, int line) =>
        name == published || outline.Lines.Index().Any(other => other.Index != line && other.Item.OnlyText is { } only && only.Text == name);

    private void Report(string agency, Line doubt) => Report(agency, doubt.Text, doubt.Place);

    private void Report(string agency, string doubt, Place place) =>
        log.Add(DiagnosticCode.UnclearAgency, HeadMember.AgencyName.Pointer, doubt, place, ("agency", DiagnosticLog.Same(agency)));
}
