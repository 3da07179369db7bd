namespace GovDisclosure.Model.Forms;

/// <summary>A member of a report that stands beside its tables and sections, the same on every form.</summary>
/// <param name="Pointer">Its JSON pointer.</param>
/// <param name="Label">What it is called.</param>
internal sealed record HeadMember(string Pointer, BilingualText Label)
{
    public static HeadMember Form { get; } = new("/form", new("格式", "form"));

    public static HeadMember Year { get; } = new("/year", new("报告年度", "report year"));

    public static HeadMember AgencyName { get; } = new("/agency/name", new("机关名称", "name of the organ"));

    public static HeadMember AgencyCode { get; } = new("/agency/code", new("统一社会信用代码", "unified social credit code"));

    public static HeadMember PublishedOn { get; } = new("/publishedOn", new("发布日期", "date of publication"));

    private static IReadOnlyList<HeadMember> All { get; } = [Form, Year, AgencyName, AgencyCode, PublishedOn];

    /// <summary>The member of a pointer; null where it is that of a table, a section or nothing.</summary>
    public static HeadMember? Find(string pointer) => All.FirstOrDefault(member => member.Pointer == pointer);
}
