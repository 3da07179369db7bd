namespace GovDisclosure.Model.Forms;

/// <summary>What a cell counts or measures.</summary>
/// <param name="Name">The unit's name, in Chinese as on the form and in English.</param>
public sealed record FormUnit(BilingualText Name)
{
    internal static readonly FormUnit Pieces = new(new BilingualText("件", "pieces"));
    internal static readonly FormUnit Items = new(new BilingualText("项", "items"));
    internal static readonly FormUnit TenThousandYuan = new(new BilingualText("万元", "10,000 yuan"));
    internal static readonly FormUnit Yuan = new(new BilingualText("元", "yuan"));
}
