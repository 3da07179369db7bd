using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Content;
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

    /// <summary>What the day of publication, or else that on which the text was made, is stated under.</summary>
    public static readonly string[] DateKeys = [DateKey, "发布时间", "公开日期", "成文日期", "生成日期"];

    private static readonly string[] AgencyKeys = [AgencyKey, "发布单位", "公开机构", "公开主体", "制作机构", "填报单位", "编制单位", "报送单位"];

    /// <summary>What the day of the last change is stated under: behind a report that of the site.</summary>
    private static readonly string[] UpdateKeys = ["更新日期", "更新时间"];

    /// <summary>What days are stated under that may be the one of publication.</summary>
    private static readonly string[] OtherDateKeys =
        ["公布日期", "公布时间", "公开时间", "成文时间", "生成时间", "印发日期", "印发时间", "发文日期", "发文时间", "签发日期", "发布于",
            "发稿日期", "发稿时间", "录入日期", "录入时间", "上传日期", "上传时间", "填报日期", "填报时间", "日期", "时间", .. UpdateKeys];

    /// <summary>What stands over the names of other documents in a list of them under a report.</summary>
    private static readonly string[] NamesOfDocuments = ["标题", "名称"];

    /// <summary>A longer text states no day.</summary>
    private const int LongestStatement = 200;

    private static readonly char[] PathSigns = ['>', '＞'];

    private readonly Dictionary<string, LabelledCell> _values = new(StringComparer.Ordinal);
    private readonly StatementOwner _owner;
    private LabelledCell? _ofOthers;
    private readonly bool _hasNearDay;
    private (int Line, bool IsOther) _lastOwner = (-1, false);

    /// <summary>Reads what is stated: before a report the last counts, which is the nearest to it; behind it the first, where nothing is before, and of days none where one is.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="title">The line of the report's title, or of its first section where it has none.</param>
    /// <param name="end">The line where its first section begins.</param>
    /// <param name="articleEnd">The line after the last of it.</param>
    public PageMetadata(Outline outline, int title, int end, int articleEnd)
    {
        _owner = new(outline, title, end, articleEnd);
        Read(outline, 0, end, isNear: true);
        _hasNearDay = FirstOf(DateKeys, static _ => true) is not null;
        Read(outline, articleEnd, outline.Lines.Count, isNear: false);
    }

    /// <summary>The organ that published the page.</summary>
    /// <remarks>Of a path of organs it is the last.</remarks>
    public string? Agency => FirstOf(AgencyKeys, static text => !text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal))?.Text is { } agency ? LastOfPath(agency) : null;

    /// <summary>The organ's unified social credit code, as it is written.</summary>
    public string? AgencyCode => _values.GetValueOrDefault(CodeKey)?.Text;

    /// <summary>A day that is stated under a name that is none of the day of publication, but may mean it.</summary>
    public LabelledCell? OtherDate => FirstOf(OtherDateKeys, static text => ReportDates.DateOf(text) is not null);

    /// <summary>Whether a line begins with the name of something stated about the page, and a colon.</summary>
    public static bool IsStatement(string text) => KeyPattern().Match(text) is { Success: true, Index: 0 } key && key.Length < text.Length;

    /// <summary>Whether a text states something under a name, be it known or not: 公开时限：长期.</summary>
    public static bool MayBeStatement(string text) => text.AsSpan().IndexOfAny('：', ':') > 0;

    /// <summary>Where in a text statements about the page begin; -1 where there is none.</summary>
    public static int FindStatement(string text) => KeyPattern().Match(text) is { Success: true, Index: var at } ? at : -1;

    /// <summary>Whether something else than a day is stated about the page in a text.</summary>
    public static bool HasMoreThanDays(string text)
    {
        foreach (Match key in KeyPattern().Matches(text))
        {
            string name = ChineseNumbers.Fold(key.Groups["key"].Value);
            if (!DateKeys.Contains(name) && !OtherDateKeys.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of publication, or else the day the text was made; what should be a date and is none, and a day of which it is not certain that it is this page's, is reported.</summary>
    public DateOnly? Date(DiagnosticLog log)
    {
        foreach (string key in DateKeys)
        {
            if (!_values.TryGetValue(key, out LabelledCell? value))
            {
                continue;
            }

            if ((ReportDates.DateOf(value.Text) ?? (value.Text.Length <= LongestStatement ? ReportDates.DateOf(BesidePattern().Replace(value.Text, "")) : null)) is { } date)
            {
                return date;
            }

            log.Add(DiagnosticCode.UnreadableDate, HeadMember.PublishedOn.Pointer, value.Text, value.Place);
        }

        if (_ofOthers is { } other)
        {
            log.Add(DiagnosticCode.UnclearDate, HeadMember.PublishedOn.Pointer, other.Text, other.Place);
        }

        return null;
    }

    private static string LastOfPath(string agency)
    {
        string[] path = agency.Split(PathSigns, StringSplitOptions.TrimEntries);
        return path.Length > 1 && Array.TrueForAll(path, AgencyNames.IsName) ? path[^1] : agency;
    }

    /// <summary>What is stated under the first of several keys that can be used.</summary>
    private LabelledCell? FirstOf(string[] keys, Predicate<string> canBeUsed)
    {
        foreach (string key in keys)
        {
            if (_values.TryGetValue(key, out LabelledCell? value) && canBeUsed(value.Text))
            {
                return value;
            }
        }

        return null;
    }

    private void Read(Outline outline, int first, int end, bool isNear)
    {
        (string Key, int Line)? open = null;
        IReadOnlyList<LabelledCell>? heads = null;
        for (int number = first; number < end; number++)
        {
            Line line = outline.Lines[number];
            if (heads is not null && heads.Count == line.Cells.Count)
            {
                bool isOfList = !isNear && heads.Any(static head => NamesOfDocuments.Contains(head.Text));
                foreach ((LabelledCell head, LabelledCell value) in heads.Zip(line.Cells).Where(static pair => !pair.Second.IsEmpty))
                {
                    Add(ChineseNumbers.Fold(KeyPattern().Match(head.Text).Groups["key"].Value), value, number - 1, isNear, isOfList);
                }

                heads = null;
                continue;
            }

            // A key alone in a paragraph has its value in the next, as in a list of definitions; a row of keys in the next row.
            open = open is { } last && line.IsParagraph && outline.Lines[last.Line].IsParagraph ? open : null;
            heads = line.Cells.Count > 1 && line.Cells.All(IsKey) ? line.Cells : null;
            for (int i = 0; heads is null && i < line.Cells.Count; i++)
            {
                LabelledCell cell = line.Cells[i];
                if (cell.IsEmpty)
                {
                    continue;
                }

                if (open is { } key && !KeyPattern().IsMatch(cell.Text))
                {
                    Add(key.Key, line.IsVeiled ? new(cell.Text + GridCell.Uncertain, cell.Place) : cell, key.Line, isNear);
                    open = null;
                    continue;
                }

                open = ReadPairs(cell, line.IsVeiled, number, isNear) is { } opened ? (opened, number) : null;
            }
        }
    }

    private static bool IsKey(LabelledCell cell) => KeyPattern().Match(cell.Text) is { Success: true, Index: 0 } key && key.Length == cell.Text.Length;

    private void Add(string key, LabelledCell value, int line, bool isNear, bool isOfList = false)
    {
        if (_lastOwner.Line != line)
        {
            _lastOwner = (line, _owner.IsOther(line));
        }

        if (_lastOwner.IsOther || isOfList)
        {
            _ofOthers ??= DateKeys.Contains(key) && ReportDates.DateOf(value.Text) is not null ? value : null;
        }
        else if (isNear)
        {
            _values[key] = value;
        }
        else if (!UpdateKeys.Contains(key) && !(_hasNearDay && DateKeys.Contains(key)))
        {
            _values.TryAdd(key, value);
        }
    }

    /// <summary>Reads all pairs in a text; gives back the key whose value must be in the next cell.</summary>
    private string? ReadPairs(LabelledCell cell, bool isVeiled, int line, bool isNear)
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
                Add(key, new(isVeiled ? value + GridCell.Uncertain : value, cell.Place), line, isNear);
            }
            else if (i == keys.Count - 1)
            {
                return key;
            }
        }

        return null;
    }

    /// <summary>What stands beside a value: behind a bar, or something else stated under a name that is not known.</summary>
    [GeneratedRegex("\\s*([|｜]|\\s\\p{L}[\\p{L}\\s]{0,7}[:：]).*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex BesidePattern();

    /// <summary>A key and a colon, or the gap before its value; before a day no sign is needed.</summary>
    [GeneratedRegex(
        $"[【〔\\[]?(?<key>{AgencyKey}|{CodeKey}|发布单位|公开机构|公开主体|制作机构|发\\s?布\\s?(日\\s?期|时\\s?间)|公\\s?开\\s?日\\s?期|成\\s?文\\s?日\\s?期|生成日期|公布日期|公布时间|公开时间|成文时间|生成时间|印发日期|印发时间|发文日期|发文时间|签发日期|发布于|发稿日期|发稿时间|录入日期|录入时间|上传日期|上传时间|填报日期|填报时间|更新日期|更新时间|填报单位|编制单位|报送单位|(?<!\\p{{L}})(日期|时间|阅读|浏览|点击|访问量|填报人|填表人|联系人|联系电话|审核人|负责人)|索引号|文号|发文字号|主题分类|信息分类|信息来源|来源|(浏览|阅读|点击)(次数|量)|点击数|字体|字号|作者|名称|标题|公开方式|关键词|有效性)(\\s*[（(](盖章|公章)[）)])?(\\s*([】〕\\]]\\s*)?([:：;；]|$)|\\s*[】〕\\]]|(?=\\s{{2}})|(?=\\s?[0-9二]{{1,4}}[0-9〇○零二年./-]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex KeyPattern();
}
