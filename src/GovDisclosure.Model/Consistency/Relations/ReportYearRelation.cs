using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>The report year lies among those that the form serves.</summary>
public sealed class ReportYearRelation : RuleRelation
{
    internal ReportYearRelation(Form form)
        : base([HeadMember.Form.Pointer, HeadMember.Year.Pointer])
    {
        FirstYear = form.FirstYear;
        LastYear = form.LastYear;
    }

    /// <summary>The first report year the form serves.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year the form serves; <see langword="null"/> while it is in force.</summary>
    public int? LastYear { get; }
}
