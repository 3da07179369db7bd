using System.Text.RegularExpressions;
using GovDisclosure.Model.Documents.Content;

// No unbounded quantifier of these patterns stands inside another: their time is linear in the text.
#pragma warning disable MA0009

namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>The title of an annual report taken apart: whose and of which year it says it is.</summary>
/// <param name="Text">The title as printed.</param>
/// <param name="Year">The report year; null where the title names none, or several.</param>
/// <param name="Agency">The organ; null where the title names none.</param>
internal sealed partial record ReportTitle(string Text, int? Year, string? Agency)
{
    private const int LongestTitle = 80;
    private const int LongestHeading = 16;

    /// <summary>A character of 年度报告 and 年报, so that most texts need not be looked at further.</summary>
    private const char Mark = '报';
    private const string Subject = "信息公开";

    /// <summary>What some offices call the subject: then only a title that names organ and year is one.</summary>
    private const string OtherSubject = "政务公开";

    private const string About = "关于";
    private static readonly (char Open, char Close)[] QuotationMarks = [('“', '”'), ('《', '》'), ('〈', '〉'), ('「', '」')];

    private static readonly char[] NameSeparators = ['_', '-', '－', '–', '—', '|', '｜', '·', '>', '<', '/', '\n'];

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The day that stands in brackets behind the title; null where none does.</summary>
    public string? DayBehind => BehindPattern().Match(Text) is { Success: true, Value: var behind } && ReportDates.DateOf(behind) is not null ? behind : null;

    /// <summary>Takes a line as a title, or gives null where it is none.</summary>
    public static ReportTitle? Parse(string text)
    {
        if (!MayBe(text))
        {
            return null;
        }

        string folded = PrefixPattern().Replace(ChineseNumbers.Fold(text), "");
        string? behind = null;
        if (DashPattern().Match(folded) is { Success: true, Index: > 0 } dash && (behind = AgencyBehindDash(dash.Value)) is not null)
        {
            folded = folded[..dash.Index];
        }

        if (!TitlePattern().IsMatch(folded))
        {
            return null;
        }

        (int? year, string rest) = TakeYear(folded);
        string? agency = AgencyIn(rest) ?? AgencyBehind(folded);
        agency = behind is not null && (agency is null || IsPlaceOf(agency, behind)) ? behind : agency;
        return IsOfficial(folded) || (year is not null && agency is not null) ? new(text, year, agency) : null;
    }

    /// <summary>Whether a title is worded as the Regulation does; any other is one only with organ and year.</summary>
    private static bool IsOfficial(string title) =>
        title.Contains(Subject, StringComparison.Ordinal) && (title.Contains("年度报告", StringComparison.Ordinal) || title.Contains("年报", StringComparison.Ordinal));

    /// <summary>The organ that stands behind a dash in a text that begins with one; null for any other text.</summary>
    public static string? AgencyBehindDash(string text) =>
        DashPattern().Match(ChineseNumbers.Fold(text)) is { Success: true, Index: 0 } dash
        && dash.Groups["organ"].Value is { Length: > 1 } organ && AgencyNames.IsName(organ) && AgencyNames.MayBeName(organ) && AgencyNames.HasPlace(organ)
            ? organ
            : null;

    /// <summary>The year of a title, null where it names several, and the title without them. What stands in brackets behind the title may be the date of its publication: it counts where there is no other.</summary>
    private static (int? Year, string Remainder) TakeYear(string title)
    {
        string span = ReportDates.WithoutEarlierYears(title);
        string rest = span[..^BehindPattern().Match(span).Length];
        if (ReportDates.YearOf(rest) is not { } first)
        {
            return ReportDates.YearOf(span) is not { } behind ? (null, span)
                : (span.Length == title.Length ? behind.Year : null, span.Replace(behind.Text, "", StringComparison.Ordinal));
        }

        rest = rest.Replace(first.Text, "", StringComparison.Ordinal);
        bool isOne = span.Length == title.Length;
        while (ReportDates.YearOf(rest) is { } other)
        {
            isOne &= other.Year == first.Year;
            rest = rest.Replace(other.Text, "", StringComparison.Ordinal);
        }

        return (isOne ? first.Year : null, rest);
    }

    /// <summary>The first title with a year among what a page is called, which sites join to the names of their columns and their own.</summary>
    public static ReportTitle? InName(string name)
    {
        foreach (string part in name.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Parse(part) is { Year: not null } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>Whether a text may be a title, or that part of one broken over several texts which says that it is a report.</summary>
    public static bool MayBe(string text) => text.Length <= LongestTitle && text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>Takes a line as the title of a notice that goes with a report, 关于印发…年度报告的通知, or gives null where it is none.</summary>
    /// <remarks>The organ is the report's; whose notice it is counts only where the report's title leaves it open.</remarks>
    public static ReportTitle? ParseNotice(string text)
    {
        Match match = !MayBe(text) ? Match.Empty : NoticePattern().Match(ChineseNumbers.Fold(text));
        if (!match.Success || Parse(match.Groups["title"].Value) is not { } title)
        {
            return null;
        }

        string issuer = match.Groups["issuer"].Value;
        return title with { Text = text, Agency = title.Agency ?? (AgencyNames.IsName(issuer) ? issuer : null) };
    }

    /// <summary>Whether a line stands over the titles of other documents: 相关链接.</summary>
    public static bool IsHeadingOfOthers(string text) => text.Length <= LongestHeading && OthersPattern().IsMatch(text);

    /// <summary>What stands before 政府信息公开 is the organ; the 政府 of 人民政府 is printed once where both meet. A name of which some is not to be read is none.</summary>
    private static string? AgencyIn(string title)
    {
        int end = SubjectPattern().Matches(title) is [.., { } subject] ? subject.Index : title.LastIndexOf(OtherSubject, StringComparison.Ordinal);
        string name = title[..end];
        if (name.EndsWith("人民", StringComparison.Ordinal))
        {
            name += "政府";
        }

        name = WithoutSurroundings(name).Trim('—', '－', '–', '-');
        int about = name.IndexOf(About, StringComparison.Ordinal);
        name = about > 0 && AgencyNames.IsGeneral(name[(about + About.Length)..]) ? name[..about] : name;
        return name.Length > 1 && !name.Contains(GridCell.Object, StringComparison.Ordinal) ? name : null;
    }

    /// <summary>A name without what stands around it; a quotation mark whose other one stands within the name is part of it.</summary>
    private static string WithoutSurroundings(string name)
    {
        string bare = SurroundingsPattern().Replace(name, "");
        foreach ((char open, char close) in QuotationMarks)
        {
            int end = bare.IndexOf(close, StringComparison.Ordinal);
            if (end >= 0 && !bare.AsSpan(0, end).Contains(open))
            {
                bare = end == bare.Length - 1 ? bare[..end] : name.Contains(open, StringComparison.Ordinal) ? open + bare : bare;
            }
        }

        return bare;
    }

    private static bool IsPlaceOf(string place, string agency) => AgencyNames.EndsInPlace(place) && agency.StartsWith(place, StringComparison.Ordinal);

    /// <summary>The organ in brackets behind a title that names none before.</summary>
    private static string? AgencyBehind(string title) =>
        BehindPattern().Match(title) is { Success: true, Value: [_, .. { Length: > 1 } name, _] } && !name.Contains(GridCell.Object, StringComparison.Ordinal) && AgencyNames.IsName(name) && AgencyNames.HasPlace(name) ? name : null;

    /// <summary>What pages set before a title: a mark of a heading, a kind of document in brackets, 附件1：, 标题：, a number.</summary>
    [GeneratedRegex("^([#*★☆●■◆▲·•\\s]|【[^】]{1,6}】|\\[[^\\]]{1,6}\\]|(附件|标题)[0-9一二三四五六七八九十]{0,2}[：:]|([0-9]{1,2}|[一二三四五六七八九十]{1,3})[.、．])+", Options)]
    private static partial Regex PrefixPattern();

    [GeneratedRegex("[—－–―─-]{1,2}(?<organ>[^—－–―─-]+)$", Options)]
    private static partial Regex DashPattern();

    /// <summary>No sentence, no label with a colon, and nothing behind but a year: an explanation or a notice about a report is not one.</summary>
    [GeneratedRegex($"^(?!上一|下一|相关|延伸|推荐)[^。；！？，：:;!?]*(({Subject}[^。；！？，：:;!?]*|{OtherSubject}(工作)?)(年度报告|年报)|{Subject}(工作)?(情况)?的?报告)[》〉」”]?([（(〔\\[][^）)〕\\]]*[）)〕\\]])?$", Options)]
    private static partial Regex TitlePattern();

    [GeneratedRegex("^(?<issuer>[^关《]*)关于(印发|公布|发布|公开|报送|转发)*(?<title>.*(年度报告|年报)[》〉」”]?)的?(通知|公告|通告|公示|函)([（(].*)?$", Options)]
    private static partial Regex NoticePattern();

    [GeneratedRegex("^[^\\p{L}]*((相关|延伸|推荐|更多|热点|关联)(链接|阅读|文章|文档|信息|新闻|报道|内容|推荐|附件|年报|报告|稿件)|解读链接)[^\\p{L}]*$", Options)]
    private static partial Regex OthersPattern();

    [GeneratedRegex("[（(〔\\[][^）)〕\\]]*[）)〕\\]]$", Options)]
    private static partial Regex BehindPattern();

    [GeneratedRegex($"({OtherSubject}(工作)?(和|与|及|暨|、))?(政府)?{Subject}", Options)]
    private static partial Regex SubjectPattern();

    [GeneratedRegex("^[《〈「“（(]*(关于)?(印发|公布|发布|报送)?[《〈「“]?|[（(《〈「“]*(的|关于|印发|报送|发布|公布|编制)*[（(《〈「“]*$", Options)]
    private static partial Regex SurroundingsPattern();
}
