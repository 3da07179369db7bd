using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Json;

/// <summary>What a reader expects, in words.</summary>
internal static class JsonExpectation
{
    public static readonly BilingualText Json = new("合法的 JSON", "JSON");
    public static readonly BilingualText Report = new("一份报告（JSON 对象）", "a report, a JSON object");
    public static readonly BilingualText NoMore = new("报告到此结束", "nothing after the report");
    public static readonly BilingualText Utf8 = new("UTF-8 编码的文字（GBK、GB18030、UTF-16 等编码均不可）", "text in UTF-8, not in GBK, GB18030, UTF-16 or another encoding");
    public static readonly BilingualText WholeCharacters = new("完整的字符（不含单个代理项）", "whole characters, no lone surrogate");
    public static readonly BilingualText OnlyOnce = new("同名成员只出现一次", "the member only once");
    public static readonly BilingualText LessDepth = new($"嵌套不超过 {AnnualReportJson.MaxDepth} 层", $"at most {AnnualReportJson.MaxDepth} levels");
    public static readonly BilingualText LessBytes = new($"不超过 {AnnualReportJson.MaxBytes} 字节", $"at most {AnnualReportJson.MaxBytes} bytes");

    public static readonly BilingualText ArrayEnd = new("逗号或右方括号", "a comma or a closing bracket");
    public static readonly BilingualText NothingAfterArray = new("数组到此结束", "nothing after the array");

    private static readonly BilingualText CountInRange = new($"绝对值不超过 {JsonNumber.MaxInteger} 的整数", $"an integer within ±{JsonNumber.MaxInteger}");
    private static readonly BilingualText YearInRange = new($"{AnnualReport.MinYear} 至 {AnnualReport.MaxYear} 之间的整数", $"an integer from {AnnualReport.MinYear} to {AnnualReport.MaxYear}");
    private static readonly BilingualText AmountInRange = new("可用十进制数精确表示的数（至多 28 位小数）", "a number that a decimal holds exactly, with at most 28 digits after the point");
    private static readonly BilingualText CountFromZero = new($"0 至 {JsonNumber.MaxInteger} 之间的整数", $"an integer from 0 to {JsonNumber.MaxInteger}");
    private static readonly BilingualText AmountFromZero = new("不小于 0 的数", "a number of 0 or more");
    private static readonly BilingualText NotBlank = new("非空白的名称", "a name that is more than white space");
    private static readonly BilingualText Date = new("真实的日期，格式为 yyyy-MM-dd", "a real date as yyyy-MM-dd");

    /// <summary>The type of value that the form has in a member.</summary>
    public static BilingualText TypeOf(JsonMember member) => member.Kind switch
    {
        JsonMemberKind.Object => new("JSON 对象", "a JSON object"),
        JsonMemberKind.Count => new("整数或 null", "an integer or null"),
        JsonMemberKind.Amount => new("数字或 null", "a number or null"),
        JsonMemberKind.Year => new("整数", "an integer"),
        JsonMemberKind.Form or JsonMemberKind.AgencyName => new("字符串", "a string"),
        _ => new("字符串或 null", "a string or null"),
    };

    /// <summary>The values of its type that a member may have.</summary>
    public static BilingualText ValueOf(JsonMember member) => member.Kind switch
    {
        JsonMemberKind.Count => CountInRange,
        JsonMemberKind.Amount => AmountInRange,
        JsonMemberKind.Year => YearInRange,
        JsonMemberKind.AgencyName => NotBlank,
        JsonMemberKind.PublishedOn => Date,
        _ => TypeOf(member),
    };

    /// <summary>The numbers that a schema, stricter than the reader, allows where the form has nothing below zero.</summary>
    public static BilingualText FromZero(JsonMember member) => member.Kind == JsonMemberKind.Amount ? AmountFromZero : CountFromZero;

    public static BilingualText FormAmong(IReadOnlyList<Form> forms)
    {
        string names = string.Join(" / ", forms.Select(form => $"\"{form.Id}\""));
        return new(names, names);
    }

    public static BilingualText MemberOf(JsonMember parent)
    {
        string names = string.Join(", ", parent.Members.Select(member => member.Name));
        return new($"以下成员之一：{names}", $"one of the members {names}");
    }

    /// <summary>A member by its name, and by the label the form prints for it if it prints one.</summary>
    public static BilingualText Member(JsonMember member) => member.Label is { } label
        ? new($"成员 {member.Name}（{label.Chinese}）", $"the member {member.Name} ({label.English})")
        : new($"成员 {member.Name}", $"the member {member.Name}");
}
