using System.Buffers;

namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>Tells the name of an organ, standing alone in a line, from the other short lines around a title or under a text.</summary>
internal static class AgencyNames
{
    private const int LongestName = 40;

    /// <summary>本 may begin the name of a place too: 本溪市.</summary>
    private const int LongestOwnName = 3;

    /// <summary>The last characters of the names of organs: 政府, 局, 委员会, 办公室, 中心, 街道办事处 …</summary>
    private const string LastCharacters = "府局委会办室厅部院心处所站队署行司学校道镇乡馆区县市州盟旗团厂社库台组园村省关";

    /// <summary>The last characters of the names of places: 省, 市, 区, 县 …</summary>
    private static readonly SearchValues<char> PlaceCharacters = SearchValues.Create("省市区县旗州盟镇乡村");

    /// <summary>What stands on pages around a report and names no organ.</summary>
    private static readonly string[] PageWords =
        ["首页", "位置", "索引号", "发布", "打印", "关闭", "收藏", "分享", "字体", "字号", "来源", "浏览", "附件", "年报", "年度报告", "栏目", "机构职能", "指南", "目录", "统计期限", "欢迎", "网站", "门户", "无障碍", "长者", "关怀版", "移动版", "手机版", "繁体", "繁體", "简体", "盖章", "征求意见", "内部资料", "登录", "搜索", "关键字", "报告如下"];

    /// <summary>What stands in no name of an organ, but between it and other words.</summary>
    private static readonly SearchValues<char> NoPartOfName = SearchValues.Create("丨|｜>＞\"：:");

    private static readonly SearchValues<char> Opening = SearchValues.Create("（(“《〈「");
    private static readonly SearchValues<char> Closing = SearchValues.Create("）)”》〉」");

    /// <summary>What stands for a place whose name is left out.</summary>
    private static readonly SearchValues<char> LevelCharacters = SearchValues.Create("省市区县州旗盟乡镇局厅委");

    /// <summary>What columns of sites end in.</summary>
    private static readonly string[] SiteEndings = ["平台", "大厅", "专区", "新闻中心", "媒体中心", "文件库", "信息库", "数据库", "知识库", "部门乡镇", "乡镇街道", "市县", "区县", "县区"];

    /// <summary>What both organs and columns of sites end in; an organ is then one of a place.</summary>
    private static readonly string[] CommonEndings = ["服务中心", "办公室", "窗口", "服务站"];

    /// <summary>What the names of organs in general begin with.</summary>
    private static readonly string[] GeneralBeginnings = ["本局", "本厅", "本委", "本办", "本机关", "本单位", "本部门", "本级", "本行政", "我", "全省", "全市", "全县", "全区", "全局", "全系统", "各", "该", "其他", "上级", "下级", "有关", "相关", "行政机关", "人民法院", "人民政府"];

    /// <summary>What titles have behind an organ that is none of its name.</summary>
    private static readonly string[] RemainingEndings = ["行政机关", "本级", "法定", "部门", "单位", "贯彻落实", "网站", "年", "月", "日", "在"];

    /// <summary>Whether a text anywhere in a document is the name of an organ.</summary>
    public static bool IsName(string text)
    {
        string folded = ChineseNumbers.Fold(text);
        return IsPlain(folded) && LastCharacters.Contains(folded[^1], StringComparison.Ordinal);
    }

    /// <summary>Whether a text directly above a title that names no organ can be its name.</summary>
    public static bool MayBeName(string text)
    {
        string folded = ChineseNumbers.Fold(text);
        return IsPlain(folded)
            && !folded.All(char.IsAsciiLetterOrDigit)
            && ReportDates.YearOf(folded) is null
            && !folded.EndsWith("公开", StringComparison.Ordinal)
            && !Array.Exists(PageWords, word => folded.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Whether what a title leaves for the name of an organ has something else left with it: half a bracket, the rest of a date, what the title is attached as.</summary>
    public static bool HasRemains(string agency)
    {
        int open = 0;
        foreach (char c in agency)
        {
            open += Opening.Contains(c) ? 1 : Closing.Contains(c) ? -1 : 0;
            if (open < 0 || NoPartOfName.Contains(c))
            {
                return true;
            }
        }

        string end = agency.TrimEnd('）', ')');
        return open != 0 || char.IsAsciiDigit(agency[0]) || agency.StartsWith("附件", StringComparison.Ordinal) || agency.Contains("关于", StringComparison.Ordinal)
            || Array.Exists(RemainingEndings, ending => end.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>The organ a text names as the head of a document does: 临溪县水务局文件.</summary>
    public static string WithoutDocument(string text) => text.EndsWith("文件", StringComparison.Ordinal) && IsName(text[..^2]) ? text[..^2] : text;

    /// <summary>Whether the name of an organ begins with that of its place.</summary>
    public static bool HasPlace(string agency) => agency.AsSpan(1).ContainsAny(PlaceCharacters);

    /// <summary>Whether a name is what an organ calls itself: 本局.</summary>
    public static bool IsOwnName(string name) => name[0] is '我' || (name[0] is '本' && name.Length <= LongestOwnName);

    /// <summary>Whether a text that stands alone and ends as an organ's name does may be a word of the site instead, or no whole name: 政务大厅, 市政府办公室.</summary>
    public static bool IsDoubtful(string name) =>
        IsGeneral(name) || IsOfSite(name)
        || (!HasPlace(name) && (LevelCharacters.Contains(name[0]) || Array.Exists(CommonEndings, ending => name.EndsWith(ending, StringComparison.Ordinal))));

    /// <summary>Whether a text that ends as an organ's name does is the name of a column of the site: 政务大厅.</summary>
    public static bool IsOfSite(string name) => Array.Exists(SiteEndings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a name ends as that of a place does.</summary>
    public static bool EndsInPlace(string name) => PlaceCharacters.Contains(name[^1]);

    /// <summary>Whether a name is one for any organ, or for the one that speaks: 各级行政机关, 本机关, 全局.</summary>
    public static bool IsGeneral(string name) => IsOwnName(name) || Array.Exists(GeneralBeginnings, beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    private static bool IsPlain(string folded) =>
        folded.Length is >= 3 and <= LongestName
        && folded.All(c => char.IsLetterOrDigit(c) || c is '（' or '）' or '(' or ')' or '·')
        && !folded.Contains("信息公开", StringComparison.Ordinal);
}
