using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the texts around an amount say of its unit: the heads and labels it stands under and beside, and a line over the table.</summary>
/// <param name="Unit">The one unit they name; null where they name none.</param>
/// <param name="IsUnclear">Whether they name different ones, or speak of money in words that are not understood.</param>
internal readonly record struct StatedUnit(MoneyUnit? Unit, bool IsUnclear)
{
    public static StatedUnit Of(IReadOnlyList<LabelledCell> texts)
    {
        StatedUnit stated = default;
        for (int i = 0; i < texts.Count; i++)
        {
            stated = stated.And(texts[i]);
        }

        return stated;
    }

    /// <summary>What these texts say and one more.</summary>
    public StatedUnit And(LabelledCell text)
    {
        MoneyUnit? unit = text.Unit;
        return text.SpeaksOfMoney ? And(new StatedUnit(unit, unit is null)) : this;
    }

    /// <summary>What these texts and others say.</summary>
    public StatedUnit And(StatedUnit other) =>
        new(Unit ?? other.Unit, IsUnclear || other.IsUnclear || (Unit is not null && other.Unit is not null && Unit != other.Unit));
}
