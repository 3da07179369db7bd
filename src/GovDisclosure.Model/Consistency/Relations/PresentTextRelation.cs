using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A section's text is there and holds more than white space and zero-width characters.</summary>
public sealed class PresentTextRelation : RuleRelation
{
    internal PresentTextRelation(FormSection section)
        : base([section.Pointer]) => Section = section;

    /// <summary>The section.</summary>
    public FormSection Section { get; }
}
