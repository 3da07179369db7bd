using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the labels of a row came to, and the row they name where they name one.</summary>
internal readonly record struct RowMatch(RowMatchKind Kind, FormRow? Row);
