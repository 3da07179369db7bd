using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>A total that must not be blank where its parts give it a value.</summary>
public sealed class StatedTotalRelation : RuleRelation
{
    internal StatedTotalRelation(FormCell total, IEnumerable<FormSum> derivations)
        : base([total.Pointer])
    {
        Total = total;
        Derivations = [.. derivations];
    }

    /// <summary>The total.</summary>
    public FormCell Total { get; }

    /// <summary>The sums that give it a value while it is blank: the first any of whose parts is known. The finding speaks of the total and the parts of that sum.</summary>
    public IReadOnlyList<FormSum> Derivations { get; }
}
