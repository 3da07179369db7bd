namespace GovDisclosure.Model.Forms;

/// <summary>What may stand in a cell.</summary>
public enum CellKind
{
    /// <summary>A whole number that cannot sensibly be negative.</summary>
    Count,

    /// <summary>A whole number that may be negative: 本年增/减.</summary>
    SignedCount,

    /// <summary>An amount of money, a decimal.</summary>
    Amount,
}
