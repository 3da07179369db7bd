using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A section's text, unless it is empty, has one of some words in it, white space anywhere aside.</summary>
public sealed class NamedWordRelation : RuleRelation
{
    internal NamedWordRelation(FormSection section, IEnumerable<string> words)
        : base([section.Pointer])
    {
        Section = section;
        Words = [.. words];
    }

    /// <summary>The section.</summary>
    public FormSection Section { get; }

    /// <summary>The words, one of which is enough.</summary>
    public IReadOnlyList<string> Words { get; }
}
