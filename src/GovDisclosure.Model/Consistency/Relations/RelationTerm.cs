using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A cell that one side of a comparison adds or deducts. A blank cell counts for nothing; a blank total that its parts give counts as what they give.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsDeducted">Whether it is deducted rather than added.</param>
public readonly record struct RelationTerm(FormCell Cell, bool IsDeducted = false);
