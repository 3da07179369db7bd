using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Findings;

/// <summary>Findings as lines of text, for formats that have no other way to show them.</summary>
internal static class FindingLines
{
    /// <summary>How many there are, then one line for each.</summary>
    public static IEnumerable<string> Of(FindingList findings, Form form) =>
        [findings.Heading, .. findings.All.Select(listed => Line(listed, findings, form))];

    /// <summary>One finding in a line.</summary>
    public static string Line(ListedFinding listed, FindingList findings, Form form)
    {
        FindingWording wording = findings.Wording;
        string cells = string.Join(wording.Separator, FindingList.ShownCells(listed.Finding).Select(cell => findings.LabelOf(cell.Pointer, form)));
        return wording.Ended($"{FindingWording.Sign(listed.Finding.Severity)}{listed.Number} {wording.Severity(listed.Finding.Severity)} {listed.Sentence}{wording.CellsLead}{cells}");
    }
}
