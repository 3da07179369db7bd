using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Numbers;

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>What the texts around an amount say of its unit: the heads and labels it stands under and beside, and a line over the table.</summary>
/// <param name="Unit">The one unit they name; null where they name none.</param>
/// <param name="IsUnclear">Whether they name different ones, or speak of money in words that are not understood.</param>
internal readonly record struct StatedUnit(MoneyUnit? Unit, bool IsUnclear)
{
    public static StatedUnit Of(IEnumerable<LabelledCell> texts)
    {
        MoneyUnit? unit = null;
        bool isUnclear = false;
        foreach (LabelledCell text in texts.Where(text => text.SpeaksOfMoney))
        {
            isUnclear |= text.Unit is null || (unit is not null && unit != text.Unit);
            unit = text.Unit;
        }

        return new(unit, isUnclear);
    }
}
