using System.Globalization;
using GovDisclosure.Model;
using GovDisclosure.Model.Consistency;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Publication.Conformance;

/// <summary>The cases of the rules on year, date and prose, on every form.</summary>
internal static class HeadCases
{
    public static IEnumerable<ConformanceCase> All() => Form.All.SelectMany(form => (IEnumerable<ConformanceCase>)
    [
        .. FormYear(form), .. MissingSection(form), .. StaleYear(form), .. FeeStatement(form), .. LatePublication(form),
    ]);

    private static IEnumerable<ConformanceCase> FormYear(Form form)
    {
        int[] years = [form.FirstYear - 1, AnnualReport.MinYear, form.FirstYear, form.FirstYear + 1, form.FirstYear + 2, AnnualReport.MaxYear];
        return years.Select(year => Of(
            RuleIds.FormYear,
            form,
            year.ToString(CultureInfo.InvariantCulture),
            form.Serves(year) ? $"The form serves report year {year}." : $"The form does not serve report year {year}.",
            report => report.Year = year));
    }

    private static IEnumerable<ConformanceCase> MissingSection(Form form)
    {
        return
        [
            Case("holds", "One character is enough.", "无"),
            Case("null", "The sections are null.", null),
            Case("empty", "The sections are empty.", ""),
            Case("white-space", "The sections hold nothing but white space of several kinds.", " \t\r\n\u0085\u00A0\u2003\u3000"),
            Case("zero-width", "The sections hold nothing but zero-width characters.", "\u200B\u200D\u2060\uFEFF"),
            Case("zero-width-astral", "Zero-width characters beyond the basic plane are no text either.", "\U000E0001\U000E0020"),
            Case("zero-width-others", "Zero-width characters that few think of.", "\u00AD\u200E\u202A\u061C\uFFF9"),
            Case("variation-selector", "A variation selector is invisible and not of category Cf.", "\uFE0F"),
            Case("control-character", "A control character is neither white space nor zero-width.", "\u0001"),
            Case("combining-mark", "An invisible combining mark is no zero-width character of category Cf.", "\u034F"),
            Of(RuleIds.MissingSection, form, "one-missing", "One section is missing.", report => report.ProblemsAndImprovements = null),
        ];

        ConformanceCase Case(string name, string description, string? text) => Of(RuleIds.MissingSection, form, name, description, report =>
        {
            report.Overview = text;
            report.ProblemsAndImprovements = text;
            report.OtherMatters = text;
        });
    }

    private static IEnumerable<ConformanceCase> StaleYear(Form form)
    {
        int year = form.FirstYear;
        string before = (year - 1).ToString(CultureInfo.InvariantCulture);
        string fullWidth = string.Concat(before.Select(digit => (char)(digit - '0' + '０')));
        return
        [
            Case("holds", "Both years are named.", $"与{before}年相比，{year}年有所改进。"),
            Case("just-fails", "Only the year before is named.", $"{before}年工作中还有不足。"),
            Case("full-width", "The year before is named in full-width digits.", $"{fullWidth}年工作中还有不足。"),
            Case("spaces", "White space stands between the digits and 年.", $"{before} \u3000\n年工作中还有不足。"),
            Case("next-line", "The white space before 年 is a next line character, which some engines leave out of theirs.", $"{before}\u0085年"),
            Case("byte-order-mark", "U+FEFF before 年 is no white space: no year is named.", $"{before}\uFEFF年"),
            Case("quoted-in-full", "The finding quotes the text with all its escapes.", $"{before}年\"\\\b\f\n\r\t\u0001😀"),
            Case("zero-width", "A zero-width character before 年: no year is named.", $"{before}\u200B年"),
            Case("mixed-width", "The digits are of both widths.", $"{before[..2]}{fullWidth[2..]}年"),
            Case("touching-other-digit", "A digit of another script before the four is none here.", $"\u0663{before}年"),
            Case("split", "White space within the digits names no year.", $"{before[..2]} {before[2..]}年"),
            Case("touching-digit-before", "A digit before the four: no year is named.", $"1{before}年"),
            Case("touching-full-width-digit", "A full-width digit before the four: no year is named.", $"９{before}年"),
            Case("touching-digit-after", "A digit after the four: no year is named.", $"{before}0年"),
            Case("without-year-sign", "The digits without 年 name no year.", $"第{before}号"),
            Case("two-years-before", "The year before the year before is of no concern.", $"{year - 2}年"),
            Case("year-in-other-width", "The report year is named in full-width digits.", $"{before}年、{string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')))}年"),
            Case("blank", "The section is null.", null),
        ];

        ConformanceCase Case(string name, string description, string? text) =>
            Of(RuleIds.StaleYear, form, name, description, report => report.ProblemsAndImprovements = text);
    }

    private static IEnumerable<ConformanceCase> FeeStatement(Form form)
    {
        return
        [
            Case("holds", "The fees are called 处理费.", 2021, "未收取信息处理费。"),
            Case("just-fails", "The section says something else.", 2021, "无。"),
            Case("cost", "The fees are called 费用.", 2021, "未发生相关费用。"),
            Case("charging", "The fees are called 收费.", 2022, "无收费情况。"),
            Case("spaces", "White space stands within the word.", 2021, "未收取处\u3000理\n 费"),
            Case("next-line", "A next line character within the word is white space.", 2021, "未收取处理\u0085费"),
            Case("byte-order-mark", "U+FEFF within the word is no white space.", 2021, "未收取处\uFEFF理\uFEFF费"),
            Case("zero-width", "A zero-width character within the word parts it.", 2021, "未收取处\u200B理\u200B费"),
            Case("parts-of-words", "Characters of the words apart make none of them.", 2021, "费理处，用费。"),
            Case("before-2021", "The rule begins with report year 2021.", 2020, "无。"),
            Case("blank", "A blank section is missing, not silent on fees.", 2021, " "),
        ];

        ConformanceCase Case(string name, string description, int year, string text) => Of(RuleIds.FeeStatement, form, name, description, report =>
        {
            report.Year = year;
            report.PublishedOn = null;
            report.OtherMatters = text;
        });
    }

    private static IEnumerable<ConformanceCase> LatePublication(Form form)
    {
        int year = form.FirstYear;
        return
        [
            Case("first-day", "The first day of the following year.", new(year + 1, 1, 1)),
            Case("last-day", "The last day of March.", new(year + 1, 3, 31)),
            Case("just-too-early", "The last day of the report year.", new(year, 12, 31)),
            Case("just-too-late", "The first day of April.", new(year + 1, 4, 1)),
            Case("leap-day", "29 February of a leap year, or the day before it.", new(year + 1, 2, DateTime.DaysInMonth(year + 1, 2))),
            Case("year-later", "February, a year too late.", new(year + 2, 2, 1)),
            Case("blank", "No date is given.", null),
        ];

        ConformanceCase Case(string name, string description, DateOnly? date) =>
            Of(RuleIds.LatePublication, form, name, description, report => report.PublishedOn = date);
    }

    private static ConformanceCase Of(string rule, Form form, string name, string description, Action<ReportBuilder> edit)
    {
        ReportBuilder builder = new(BaseReports.Consistent(form));
        edit(builder);
        return ConformanceCase.Of(rule, $"{form.Id}-{name}", description, builder.Build());
    }
}
