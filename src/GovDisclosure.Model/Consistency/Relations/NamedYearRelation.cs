using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A section's text, if it names one year, also names another. A text names a year where its four digits (full-width ones too), touching no other digit, are followed, white space aside, by 年.</summary>
public sealed class NamedYearRelation : RuleRelation
{
    internal NamedYearRelation(FormSection section, int ifNamed, int thenNamed)
        : base([section.Pointer])
    {
        Section = section;
        IfNamed = ifNamed;
        ThenNamed = thenNamed;
    }

    /// <summary>The section.</summary>
    public FormSection Section { get; }

    /// <summary>The year that sets the relation off, counted from the report year: -1 is the year before it.</summary>
    public int IfNamed { get; }

    /// <summary>The year that must then be named too, counted from the report year.</summary>
    public int ThenNamed { get; }
}
