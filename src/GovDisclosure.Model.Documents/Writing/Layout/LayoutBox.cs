using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A box of a printed table.</summary>
/// <param name="Text">What is printed in it; empty for a blank.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Cell">The cell of the form whose value it holds; null for any other box.</param>
internal sealed record LayoutBox(string Text, BoxKind Kind, int ColumnSpan = 1, int RowSpan = 1, FormCell? Cell = null);
