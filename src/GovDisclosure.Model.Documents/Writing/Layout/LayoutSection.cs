using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A section of a printed report: its title, and under it a table or paragraphs of prose.</summary>
/// <param name="Section">The section of the form.</param>
/// <param name="Table">Its table; null for a section of prose.</param>
/// <param name="Paragraphs">Its paragraphs; none for a table, and where the section is missing.</param>
internal sealed record LayoutSection(FormSection Section, LayoutTable? Table, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Whether it is printed across the page: labels side by side leave too little room for values on an upright one.</summary>
    public bool IsWide => Table is { LabelColumns: > 1 };
}
