using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

// No quantifier of these patterns stands inside another: their time is linear in the text.
#pragma warning disable MA0009

namespace GovDisclosure.Model.Documents.Matching.Tables;

/// <summary>Finds what is said over a table of the organ it is of.</summary>
internal static partial class AgencyOverTable
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>What an organ is named for that is not the one whose figures these are.</summary>
    private static readonly string[] OtherRoles = ["来源", "制表", "制定", "批准", "复议", "审批", "审核", "主管", "监制", "印制", "口径", "提供"];

    /// <summary>The line over a table that names another organ than that of the report; null where none does.</summary>
    public static Line? FindOther(Outline outline, TableRun run, string agency)
    {
        int first = CaptionsOverTable.FirstOf(outline, run);
        for (int number = run.First - 1; number >= first; number--)
        {
            Line line = outline.Lines[number];
            if (!SectionTitles.IsLabel(line.Cells[0]) && AgencyIn(line.Cells[0].Text) is { } named)
            {
                return AgencyForms.MayBeOne(agency, named) ? null : line;
            }
        }

        return null;
    }

    /// <summary>The organ that a caption names before what the table is of, or alone.</summary>
    private static string? AgencyIn(string caption)
    {
        foreach (Match part in PartPattern().Matches(ChineseNumbers.Fold(caption)))
        {
            string role = part.Groups["role"].Value;
            string name = BeginningPattern().Replace(part.Groups["name"].Value, "");
            (role, name) = name.Length == 0 ? ("", role) : (role, name);
            if (AgencyNames.IsName(name) && !AgencyNames.EndsInPlace(name) && !AgencyNames.IsGeneral(name) && !Array.Exists(OtherRoles, role.Contains))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>A part of a caption between signs, up to what the table is said to be of, with what stands before it and a colon.</summary>
    [GeneratedRegex(
        "((?<role>[^：:（(）)，,。；、《》“”]{1,12})[：:])?(?<name>[^：:（(）)，,。；、《》“”]*?)(?=的|[0-9]{4}年|(政府|政务)?信息公开(?!办)|政务公开(?!办)|主动公开|行政复议(?!局)|行政诉讼|收到|受理|依?申请|统计(?!局)|情况|数据(?!局|管|资|和)|明细|汇总|如下|附?表|[：:（(）)，,。；、《》“”]|$)",
        Options)]
    private static partial Regex PartPattern();

    [GeneratedRegex("^(附件|附表|附|表|以下为|以下是|下表为|关于|其中|(下属|所属)(单位)?)[0-9一二三四五六七八九十]*", Options)]
    private static partial Regex BeginningPattern();
}
