using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>The lines of a section of prose.</summary>
/// <param name="Section">The section.</param>
/// <param name="Heading">The line of its heading.</param>
/// <param name="End">The line behind the last of its text.</param>
/// <param name="Next">The line where something else begins: a signature or an annex may stand between.</param>
/// <param name="EndsAtAnyHeading">Whether the heading of another section ends it, as none does that stands in an overview before the tables.</param>
internal readonly record struct ProseSpan(FormSection Section, int Heading, int End, int Next, bool EndsAtAnyHeading);
