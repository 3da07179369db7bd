using GovDisclosure.Model.Documents.Content;

namespace GovDisclosure.Model.Documents.Numbers;

/// <summary>Takes the unit off a column head: 采购总金额（万元）, 本年收费金额（单位：元）.</summary>
internal static class HeadUnit
{
    /// <summary>The head without its unit, and the unit where it is one of money. A head without a unit comes back as it is.</summary>
    public static (string Label, MoneyUnit? Unit) Split(string head)
    {
        int open = head.AsSpan().LastIndexOfAny('(', '（');
        if (open <= 0 || head[^1] is not (')' or '）'))
        {
            return (head, null);
        }

        ReadOnlySpan<char> name = CharacterFolding.WithoutSpaces(head.AsSpan(open + 1, head.Length - open - 2));
        if (name.StartsWith("单位"))
        {
            name = name[2..].TrimStart(":：");
        }

        if (name.StartsWith("人民币"))
        {
            name = name[3..];
        }

        MoneyUnit? unit = MoneyUnit.Find(name);
        return unit is not null || CellNumber.IsMeasureWord(name) ? (head[..open], unit) : (head, null);
    }
}
