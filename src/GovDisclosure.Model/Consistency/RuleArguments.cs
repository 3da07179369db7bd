using System.Text.RegularExpressions;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Consistency;

/// <summary>Says what the named arguments of messages stand for.</summary>
internal static partial class RuleArguments
{
    private static readonly Dictionary<string, BilingualText> Descriptions = new(StringComparer.Ordinal)
    {
        ["row"] = new("行的标签", "the label of the row"),
        ["column"] = new("列的标签", "the label of the column"),
        ["cell"] = new("单元格的标签（行和列）", "the label of the cell, row and column"),
        ["formula"] = new("不为零的各组成项及其数字，以加号相连；没有时为“各项为 0 或空白”", "the parts that are not zero, with their figures, joined by plus signs; where there are none, “all parts 0 or blank”"),
        ["left"] = new("左边各项及其数字", "the items of the left side with their figures"),
        ["right"] = new("右边各项及其数字", "the items of the right side with their figures"),
        ["expected"] = new("应有的数字", "the expected figure"),
        ["actual"] = new("所见的数字", "the figure found"),
        ["deviation"] = new("多 N 或少 N", "N too many or N too few"),
        ["section"] = new("部分的标题", "the title of the section"),
        ["form"] = new("格式的名称", "the name of the form"),
        ["years"] = new("格式适用的年度（“2019 至 2020 年度”“2021 年度及以后”）", "the report years that the form serves (“2019 to 2020”, “2021 and later”)"),
        ["year"] = new("报告年度", "the report year"),
        ["previousYear"] = new("报告年度的上一年", "the year before the report year"),
        ["followingYear"] = new("报告年度的下一年", "the year after the report year"),
        ["firstYear"] = new("规则开始适用的年度", "the first report year the rule speaks of"),
        ["date"] = new("发布日期", "the day of publication"),
    };

    /// <summary>The arguments of a message in the order in which its Chinese text has them. One that is no general notion is named after a column, and stands for its label and figure.</summary>
    public static IReadOnlyList<RuleArgument> In(BilingualText message) =>
        [.. Placeholder().Matches(message.Chinese).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).Select(name => new RuleArgument(name, Describe(name)))];

    private static BilingualText Describe(string name)
    {
        if (Descriptions.TryGetValue(name, out BilingualText? description))
        {
            return description;
        }

        BilingualText label = Form.All.SelectMany(form => form.Cells).First(cell => cell.Column.Name == name).Column.Label;
        return new($"“{label.Chinese}”及其数字", $"“{label.English}” with its figure");
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
