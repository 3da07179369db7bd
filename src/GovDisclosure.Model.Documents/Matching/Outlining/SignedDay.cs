using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>What stands for the date under a text.</summary>
/// <param name="Date">The date; null where it cannot be read.</param>
/// <param name="Unread">What cannot be read as one: 2025年1月, 2025年2月30日, or a date that is not seen.</param>
internal sealed record SignedDay(DateOnly? Date, LabelledCell? Unread)
{
    /// <summary>What the date may be called where it stands.</summary>
    private static readonly string[] Names = [.. PageMetadata.DateKeys, "日期", "时间", "填报日期", "填报时间", "报告日期", "报告时间", "编制日期", "上报日期"];

    /// <summary>What a text that is all of a line, or the rest of it behind the organ's name, stands for; null for anything but a date.</summary>
    public static SignedDay? In(Outline outline, int line, string text)
    {
        string day = BehindName(text, Names);
        if ((day != text && line > 0 && outline.Lines[line - 1].IsLink) || ColophonLines.IsImprint(outline.Lines[line]))
        {
            return null;
        }

        DateOnly? date = ReportDates.DateOf(day);
        return date is not null && !outline.Lines[line].IsVeiled ? new(date, null)
            : date is not null || ReportDates.IsLikeDate(day) ? new(null, outline.Lines[line].OnlyText)
            : null;
    }

    /// <summary>What stands in a text behind one of some names and a colon: 成文日期：2025年1月20日; the text where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names.</param>
    /// <param name="longestBehind">How much may stand between a name and the colon.</param>
    public static string BehindName(string text, string[] names, int longestBehind = 0) =>
        text.AsSpan().IndexOfAny('：', ':') is > 0 and int colon && Array.Exists(names, name => text.AsSpan(0, colon).StartsWith(name) && colon - name.Length <= longestBehind) ? text[(colon + 1)..] : text;
}
