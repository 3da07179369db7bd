using GovDisclosure.Model.Consistency.Relations;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>One side of a comparison as places among the copied counts.</summary>
internal sealed class TermList(Form form, IReadOnlyList<RelationTerm> terms)
{
    public IReadOnlyList<RelationTerm> Terms { get; } = terms;

    public int[] Added { get; } = [.. terms.Where(term => !term.IsDeducted).Select(term => form.IndexOf(term.Cell))];

    public int[] Deducted { get; } = [.. terms.Where(term => term.IsDeducted).Select(term => form.IndexOf(term.Cell))];
}
