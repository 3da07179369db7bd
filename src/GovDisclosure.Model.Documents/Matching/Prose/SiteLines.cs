using System.Buffers;
using System.Collections.Frozen;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>
/// Knows the lines that a site prints under its pages and no report has: whose site it is, under which registration, the way to
/// other pages, buttons. A sentence is none of them.
/// </summary>
internal static class SiteLines
{
    private const int LongestLine = 100;
    private const int LongestButton = 8;

    /// <summary>What a line names before another document of the site.</summary>
    private static readonly string[] OtherKeys = ["上一篇", "下一篇", "上一条", "下一条"];

    /// <summary>What the names of files end with that a site offers under a page.</summary>
    private static readonly string[] FileTypes = [".doc", ".docx", ".xls", ".xlsx", ".pdf", ".wps", ".ofd", ".zip", ".rar"];

    /// <summary>What stands over what readers of the page say.</summary>
    private static readonly FrozenSet<string> CommentHeads = FrozenSet.Create(StringComparer.Ordinal, "网友评论", "网民评论", "用户评论", "最新评论", "发表评论", "我要评论");

    private static readonly string[] FooterWords =
        ["版权所有", "ICP备", "公网安备", "公安备案", "网站标识码", "主办单位", "承办单位", "技术支持", "Copyright"];

    /// <summary>What such a line names before a colon or a space.</summary>
    private static readonly string[] Keys =
        [.. OtherKeys, "分享到", "分享至", "扫一扫", "主办", "承办", "责任编辑", "责编", "编辑", "校对", "审核", "初审", "复审", "终审", "一审", "二审", "三审", "供稿", "来源", "信息来源", "附件下载",
            "浏览", "浏览量", "浏览次数", "阅读", "阅读量", "阅读次数", "点击数", "点击量", "点击次数", "访问量", "访问次数", "打印时间", "打印日期", "最后更新", "最后更新时间", "更新时间", "更新日期"];

    /// <summary>What begins such a line without one.</summary>
    private static readonly string[] Beginnings = ["扫一扫", "扫描二维码", "您是第", "上一页", "下一页", "当前第"];

    /// <summary>Lines of nothing but these are such lines: buttons, and the captions of links.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "打印", "打印本页", "打印此页", "打印页面", "打印文章", "关闭", "关闭窗口", "关闭本页", "关闭页面", "返回", "返回顶部", "返回首页", "返回列表", "返回目录", "回到顶部",
        "收藏", "加入收藏", "收藏本页", "分享", "分享到", "微信", "微博", "新浪微博", "QQ空间", "字体", "字号", "大", "中", "小", "首页", "更多", "纠错", "我要纠错",
        "满意度评价", "在看", "点赞", "公章", "盖章",
        "网站地图", "联系我们", "关于我们", "网站声明", "免责声明", "隐私声明", "无障碍浏览", "手机版",
        "相关链接", "友情链接", "相关文章", "相关信息", "相关阅读", "相关新闻", "往年报告", "往年年报", "往期报告", "历年报告", "历年年报", "历年年度报告");

    /// <summary>What sentences have that a site says to its readers.</summary>
    private static readonly string[] WordsToReaders = ["您", "扫一扫", "二维码", "浏览器", "分辨率", "本站", "转载", "版权", "免责声明", "网友", "网民评论"];

    /// <summary>What such sentences begin with.</summary>
    private static readonly string[] BeginningsToReaders = [.. OtherKeys, "本网站", "本网", "声明", "提示", "温馨提示", "特别声明"];

    private static readonly string[] ContactKeys = ["地址", "联系地址", "邮编", "邮政编码", "电话", "联系电话", "传真", "邮箱", "电子邮箱"];

    /// <summary>What the number of a page is written with, and how many there are.</summary>
    private static readonly SearchValues<char> PageSigns = SearchValues.Create("第共页，,/ 0123456789");

    private static readonly char[] Separators = [' ', '\u3000', '\t', '|', '｜', '/', '·', '【', '】', '[', ']', '〖', '〗', '《', '》', '<', '>', '（', '）', '(', ')', '：', ':', '、'];

    /// <summary>Whether a line is the site's for certain.</summary>
    public static bool Contains(string text) =>
        IsNoSentence(text)
        && (Array.Exists(FooterWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal))
            || IsUnderAny(Keys, text) || IsPageNumber(text) || AreWords(text) || IsFile(text));

    /// <summary>Whether a line is nothing but buttons and captions of links.</summary>
    public static bool AreWords(string text) =>
        text.Length <= LongestLine && text.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && Array.TrueForAll(words, Words.Contains);

    /// <summary>Whether a line is a button by itself, as sites set them into a text: 返回顶部.</summary>
    public static bool IsButton(string text) => text.Length <= LongestButton && AreWords(text);

    /// <summary>Whether a sentence is one that a site says to its readers: how to see it, who may copy it.</summary>
    public static bool SpeaksToReader(string text) =>
        Array.Exists(WordsToReaders, word => text.Contains(word, StringComparison.Ordinal)) || Array.Exists(BeginningsToReaders, beginning => text.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether a line stands over, or leads to, other documents of the site, so that nothing of this one follows.</summary>
    public static bool LeadsToOthers(string text) =>
        ReportTitle.IsHeadingOfOthers(text) || CommentHeads.Contains(text.TrimEnd('：', ':')) || (IsNoSentence(text) && IsUnderAny(OtherKeys, text));

    /// <summary>Whether a line may be the site's, and is where it stands among others that are: an address, a telephone number.</summary>
    public static bool MayContain(string text) => text.Length == 0 || (IsNoSentence(text) && IsUnderAny(ContactKeys, text));

    /// <summary>Whether a line says where in its site a page is: 首页 &gt; 政务公开.</summary>
    public static bool IsTrail(string text) => text.Contains('>', StringComparison.Ordinal) || text.Contains("位置", StringComparison.Ordinal);

    /// <summary>Whether a line names a file that is attached to the page.</summary>
    private static bool IsFile(string text) =>
        text.StartsWith("附件", StringComparison.Ordinal) && Array.Exists(FileTypes, type => text.EndsWith(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a line is the number of a page: - 1 -, 第 1 页 共 5 页.</summary>
    public static bool IsPageNumber(string text) =>
        (text.Length > 2 && IsDash(text[0]) && IsDash(text[^1]) && text.AsSpan(1, text.Length - 2).Trim() is { Length: > 0 } number && !number.ContainsAnyExceptInRange('0', '9'))
        || (text is ['第', .., '页'] && text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyExcept(PageSigns));

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '－';

    private static bool IsNoSentence(string text) => text.Length is > 0 and <= LongestLine && text[^1] is not ('。' or '；');

    private static bool IsUnderAny(string[] keys, string text)
    {
        foreach (string key in keys)
        {
            if (IsUnder(key, text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnder(string key, string text) =>
        text.StartsWith(key, StringComparison.Ordinal) && text.Length > key.Length && text[key.Length] is '：' or ':' or ' ' or '\u3000';
}
