using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Findings;

/// <summary>The findings of a report, by the members of the report they speak of.</summary>
internal sealed class FindingList
{
    private readonly ILookup<string, ListedFinding> _byFirstCell;
    private readonly HashSet<string> _pointers;

    public FindingList(IReadOnlyList<Finding> findings, MessageLanguage language)
    {
        Wording = new(language);
        Heading = Wording.Heading(findings);
        All = [.. findings.Select((finding, index) => new ListedFinding(index + 1, finding, Wording.Note(finding, index + 1), Wording.Sentence(finding)))];
        _byFirstCell = All.ToLookup(listed => listed.Finding.Cells[0].Pointer, StringComparer.Ordinal);
        _pointers = [.. All.SelectMany(listed => listed.Finding.Cells).Select(cell => cell.Pointer)];
    }

    public FindingWording Wording { get; }

    /// <summary>How many there are.</summary>
    public string Heading { get; }

    public IReadOnlyList<ListedFinding> All { get; }

    /// <summary>The findings that are first of all about a member of the report.</summary>
    public IEnumerable<ListedFinding> At(string pointer) => _byFirstCell[pointer];

    /// <summary>Whether any finding speaks of a member of the report.</summary>
    public bool IsInvolved(string pointer) => _pointers.Contains(pointer);

    /// <summary>The cells of a finding to be shown with it: the first, and of the others those that hold something.</summary>
    public static IEnumerable<FindingCell> ShownCells(Finding finding) =>
        finding.Cells.Where((cell, index) => index == 0 || cell.Text is not null || cell.Number is not (null or 0));

    /// <summary>A member of a report in the words of its form.</summary>
    public string LabelOf(string pointer, Form form) => Wording.In(
        form.TryGetCell(pointer, out FormCell? cell) ? cell.Label
        : form.Sections.FirstOrDefault(section => section.Pointer == pointer)?.Label
            ?? HeadMember.Find(pointer)?.Label
            ?? new(pointer, pointer));
}
