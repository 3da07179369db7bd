using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Takes organ and year from what a page is called besides its text, where nothing in it names the organ.</summary>
internal static class NameOfPage
{
    /// <summary>What the head says, completed by the first name that is the title of a report of its year. That the organ comes from there is reported.</summary>
    /// <param name="front">What the head says.</param>
    /// <param name="outline">The document.</param>
    /// <param name="year">The report year, as far as it is known.</param>
    /// <param name="log">Takes what is doubtful.</param>
    public static FrontMatter Complete(FrontMatter front, Outline outline, int? year, DiagnosticLog log)
    {
        foreach (Paragraph name in outline.Names)
        {
            if (ReportTitle.InName(name.Text) is { Agency: { } agency } title && AgencyNames.MayBeName(agency) && (year ?? title.Year) == title.Year)
            {
                log.Add(DiagnosticCode.UnclearAgency, HeadMember.AgencyName.Pointer, name.Text, name.Place, ("agency", DiagnosticLog.Same(agency)));
                return front with { Agency = agency, Year = front.Year ?? title.Year };
            }
        }

        return front;
    }
}
