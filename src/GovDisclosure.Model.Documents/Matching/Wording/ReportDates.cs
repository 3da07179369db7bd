using System.Globalization;
using System.Text.RegularExpressions;

// No quantifier of these patterns stands inside another: their time is linear in the text.
#pragma warning disable MA0009

namespace GovDisclosure.Model.Documents.Matching.Wording;

/// <summary>Finds years, dates and the reporting period in the many ways they are written.</summary>
internal static partial class ReportDates
{
    /// <summary>A time of day as sites print it; one of another zone may be of another day there.</summary>
    private const string Time = "([ T]*((上午|下午)? *[0-9]{1,2}[:：][0-9]{2}([:：][0-9]{2}([.][0-9]{1,7})?)?([+]08:?00)?|[0-9]{1,2}[时点]([0-9]{1,2}分([0-9]{1,2}秒)?)?))";

    private const string YearDigits = "[0-9〇○零ОOＯo◯一二三四五六七八九]{4}";
    private const string DayDigits = "[0-9〇○零一二三四五六七八九十]{1,3}";
    /// <summary>What the first month is called besides its number.</summary>
    private const string FirstMonth = "元";
    private const int LongestDate = 40;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The year a title states, with the words around it that belong to it; a year followed by 年 counts before bare digits.</summary>
    public static (int Year, string Text)? YearOf(string text)
    {
        string folded = ChineseNumbers.Fold(text);
        Match match = YearPattern().Match(folded);
        if (!match.Success)
        {
            match = BareYearPattern().Match(folded);
        }

        return match.Success && ToYear(match.Groups["year"].Value) is { } year ? (year, match.Value) : null;
    }

    /// <summary>The last of the years a text names with 年, those of days apart; null where it names none.</summary>
    public static int? LastYearOf(string text)
    {
        if (!text.Contains('年', StringComparison.Ordinal))
        {
            return null;
        }

        return NamedYearPattern().Matches(ChineseNumbers.Fold(text)) is [.., { } last] ? ToYear(last.Groups["year"].Value) : null;
    }

    /// <summary>A text with only the last of the years that a span or a list of them names: 2023-2024年, 2023年和2024年.</summary>
    public static string WithoutEarlierYears(string text) => SpanPattern().Replace(text, "");

    /// <summary>The year whose first and last day a text names.</summary>
    public static int? PeriodOf(string text)
    {
        if (!text.Contains('年', StringComparison.Ordinal) || !text.Contains('月', StringComparison.Ordinal))
        {
            return null;
        }

        Match match = PeriodPattern().Match(ChineseNumbers.Fold(text));
        if (!match.Success || ToYear(match.Groups["year"].Value) is not { } year)
        {
            return null;
        }

        return match.Groups["end"] is { Success: true } end && ToYear(end.Value) != year ? null : year;
    }

    /// <summary>The date a text is, possibly in brackets or with a day of the week or a time behind it.</summary>
    public static DateOnly? DateOf(string text)
    {
        Match match = DatePattern().Match(ChineseNumbers.FoldWidth(text));
        return match.Success
            && ToYear(match.Groups["year"].Value) is { } year
            && (match.Groups["month"].ValueSpan is FirstMonth ? 1 : ChineseNumbers.Parse(match.Groups["month"].Value)) is { } month
            && ChineseNumbers.Parse(match.Groups["day"].Value) is { } day
            && DateOnly.TryParseExact(
                string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date
            : null;
    }

    /// <summary>Whether a text stands for a day, though not for one that can be read: 2025年2月30日, 2025年1月.</summary>
    public static bool IsLikeDate(string text) => text.Length <= LongestDate && LikeDatePattern().IsMatch(ChineseNumbers.Fold(text));

    private static int? ToYear(string text) =>
        ChineseNumbers.Parse(text) is >= AnnualReport.MinYear and <= AnnualReport.MaxYear and int year ? year : null;

    [GeneratedRegex($"[（(〔\\[]?(?<![0-9])(?<year>{YearDigits})年(年?度)?[）)〕\\]]?", Options)]
    private static partial Regex YearPattern();

    [GeneratedRegex($"(?<![0-9])(?<year>{YearDigits})年(?!{DayDigits}月)", Options)]
    private static partial Regex NamedYearPattern();

    [GeneratedRegex("[（(〔\\[]?(?<![0-9])(?<year>(19|20)[0-9]{2})(?![0-9])[）)〕\\]]?(年度?)?", Options)]
    private static partial Regex BareYearPattern();

    [GeneratedRegex($"(?<![0-9]){YearDigits}(年度?)?(至|到|和|及|与|、|/|-|—|－|~|～)+(?={YearDigits}(年|$|[^0-9]))", Options)]
    private static partial Regex SpanPattern();

    [GeneratedRegex($"(?<![0-9])(?<year>{YearDigits})年(1|一)月(1|一)日(起|开始)?(至|到|-|—|－|~|～)+((?<end>{YearDigits})年)?(12|十二)月(31|三十一)日", Options)]
    private static partial Regex PeriodPattern();

    [GeneratedRegex(
        $"^[（(〔【\\[]?(?<year>{YearDigits}) *(年|[-－–—/.．]) *(?<month>{DayDigits}|{FirstMonth}) *(月|[-－–—/.．]) *(?<day>{DayDigits}) *([日号]|(?= |T|[（(）)〕】\\]]|$))( *[（(]?(星期|周)[一二三四五六日天][）)]?)?{Time}?[）)〕】\\]]?$",
        Options)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        "^[（(〔【\\[]?(公元)?([0-9〇○零ОOＯo◯一二三四五六七八九壹贰叁肆伍陆柒捌玖]{4}(年[0-9〇○零一二三四五六七八九十廿卅元正壹贰拾]{0,3}月|[-－–—/.．][0-9]{1,2}[-－–—/.．])[0-9〇○零一二三四五六七八九十廿卅壹贰叁拾日号]{0,6}|[0-9]{8})(星期.|周.|印发|发布|报送)?([（(][^）)]{1,8}[）)])?[）)〕】\\]]?$",
        Options)]
    private static partial Regex LikeDatePattern();
}
