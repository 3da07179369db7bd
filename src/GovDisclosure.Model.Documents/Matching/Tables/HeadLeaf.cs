using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>A head directly over values: its column, and in a table printed in one line its group; null where the form lacks them.</summary>
internal sealed record HeadLeaf(LabelledCell Cell, FormRow? Group, FormColumn? Column)
{
    /// <summary>Whether the head is no label of either form.</summary>
    public bool IsUnknown => Column is null && Cell.Labels.Count == 0;

    /// <summary>Whether it is not even sure that the head is one, and over one column.</summary>
    public bool IsUncertain => IsUnknown && Cell.Text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal);
}
