namespace GovDisclosure.Model.Documents.Writing.Layout;

/// <summary>A line under the title: 发布日期：….</summary>
/// <param name="Name">What it states.</param>
/// <param name="Value">What it is; empty where it is to be filled in.</param>
/// <param name="Pointer">The JSON pointer of the member it states.</param>
internal sealed record MetadataLine(string Name, string Value, string Pointer)
{
    public override string ToString() => $"{Name}：{Value}";
}
