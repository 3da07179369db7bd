using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents;

/// <summary>A cell of the form that was found in a document: what was printed in it, where, and what that was read as.</summary>
/// <param name="Definition">The cell of the form.</param>
/// <param name="Value">The count, or the amount in the unit of its column; <see langword="null"/> for a blank cell and for text that could not be read as a number, which is then in a diagnostic.</param>
/// <param name="Text">What was printed, without the white space around it: here <c>/</c>, <c>不适用</c> and an empty box are still different.</param>
/// <param name="Place">Where the text begins, or where the empty box is.</param>
public sealed record ReadCell(FormCell Definition, decimal? Value, string Text, Place Place);
