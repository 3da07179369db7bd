using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

// No quantifier of these patterns stands inside another: their time is linear in the text.
#pragma warning disable MA0009

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>What a page prints about its report beside it: 发布机构：…, 发布日期：….</summary>
internal sealed partial class PageMetadata
{
    /// <summary>What the organ that published a report is stated under.</summary>
    public const string AgencyKey = "发布机构";

    /// <summary>What the organ's unified social credit code is stated under.</summary>
    public const string CodeKey = "统一社会信用代码";

    /// <summary>What the day of publication is stated under.</summary>
    public const string DateKey = "发布日期";

    private static readonly string[] AgencyKeys = [AgencyKey, "发布单位", "公开机构", "公开主体", "制作机构"];
    private static readonly string[] DateKeys = [DateKey, "发布时间", "公开日期", "成文日期", "生成日期"];

    private readonly Dictionary<string, LabelledCell> _values = new(StringComparer.Ordinal);

    /// <summary>Reads what is stated: before a report the last counts, which is the nearest to it; behind it the first, where nothing is before.</summary>
    /// <param name="before">The lines before the report.</param>
    /// <param name="behind">The lines behind it.</param>
    public PageMetadata(IEnumerable<Line> before, IEnumerable<Line> behind)
    {
        Read(before, isNear: true);
        Read(behind, isNear: false);
    }

    /// <summary>The organ that published the page.</summary>
    public string? Agency => AgencyKeys.Select(key => _values.GetValueOrDefault(key)?.Text).FirstOrDefault(text => text is not null);

    /// <summary>The organ's unified social credit code, as it is written.</summary>
    public string? AgencyCode => _values.GetValueOrDefault(CodeKey)?.Text;

    /// <summary>Whether a line begins with the name of something stated about the page, and a colon.</summary>
    public static bool IsStatement(string text) => KeyPattern().Match(text) is { Success: true, Index: 0 } key && key.Length < text.Length;

    /// <summary>The day of publication, or else the day the text was made; what should be a date and is none is reported.</summary>
    public DateOnly? Date(DiagnosticLog log)
    {
        foreach (string key in DateKeys)
        {
            if (!_values.TryGetValue(key, out LabelledCell? value))
            {
                continue;
            }

            if (ReportDates.DateOf(value.Text) is { } date)
            {
                return date;
            }

            log.Add(DiagnosticCode.UnreadableDate, HeadMember.PublishedOn.Pointer, value.Text, value.Place);
        }

        return null;
    }

    private void Read(IEnumerable<Line> lines, bool isNear)
    {
        string? open = null;
        bool wasParagraph = false;
        foreach (Line line in lines)
        {
            // A key alone in a paragraph has its value in the next, as in a list of definitions.
            open = wasParagraph && line.IsParagraph ? open : null;
            wasParagraph = line.IsParagraph;
            foreach (LabelledCell cell in line.Cells.Where(cell => !cell.IsEmpty))
            {
                if (open is not null && !KeyPattern().IsMatch(cell.Text))
                {
                    Add(open, cell, isNear);
                    open = null;
                    continue;
                }

                open = ReadPairs(cell, isNear);
            }
        }
    }

    private void Add(string key, LabelledCell value, bool isNear)
    {
        if (isNear)
        {
            _values[key] = value;
        }
        else
        {
            _values.TryAdd(key, value);
        }
    }

    /// <summary>Reads all pairs in a text; gives back the key whose value must be in the next cell.</summary>
    private string? ReadPairs(LabelledCell cell, bool isNear)
    {
        if (!KeyPattern().IsMatch(cell.Text))
        {
            return null;
        }

        MatchCollection keys = KeyPattern().Matches(cell.Text);
        for (int i = 0; i < keys.Count; i++)
        {
            int start = keys[i].Index + keys[i].Length;
            int end = i + 1 < keys.Count ? keys[i + 1].Index : cell.Text.Length;
            string value = cell.Text[start..end].Trim();
            string key = ChineseNumbers.Fold(keys[i].Groups["key"].Value);
            if (value.Length > 0)
            {
                Add(key, new(value, cell.Place), isNear);
            }
            else if (i == keys.Count - 1)
            {
                return key;
            }
        }

        return null;
    }

    [GeneratedRegex(
        $"(?<key>{AgencyKey}|{CodeKey}|发布单位|公开机构|公开主体|制作机构|{DateKey}|发布时间|公开日期|成文日期|生成日期|索引号|文号|发文字号|主题分类|信息分类|信息来源|来源|浏览次数|阅读次数|点击数|字体|字号|作者|名称|标题|公开方式|关键词|有效性)(\\s*([:：]|$)|(?=\\s{{2}}))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyPattern();
}
