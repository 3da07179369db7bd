using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency.Relations;

/// <summary>Two cells that are both zero or both not, where both state a number.</summary>
public sealed class ZeroPairRelation : RuleRelation
{
    internal ZeroPairRelation(FormCell first, FormCell second)
        : base([first.Pointer, second.Pointer])
    {
        First = first;
        Second = second;
    }

    /// <summary>The cell to look at first.</summary>
    public FormCell First { get; }

    /// <summary>The other cell.</summary>
    public FormCell Second { get; }
}
