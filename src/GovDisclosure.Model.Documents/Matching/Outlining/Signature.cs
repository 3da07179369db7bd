using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>The organ's name and the date under a text: no part of its last section.</summary>
/// <param name="First">The line where it begins.</param>
/// <param name="Date">The date; null where there is no signature.</param>
/// <param name="Unread">What stands where the date should and cannot be read; null where nothing does.</param>
internal sealed record Signature(int First, DateOnly? Date, LabelledCell? Unread = null)
{
    private const int MostFooters = 3;
    private const int LongestFooter = 30;

    /// <summary>What the date may be called where it stands.</summary>
    private static readonly string[] Labels = [.. PageMetadata.DateKeys, "日期"];

    /// <summary>Looks at the end of a document, after its last table.</summary>
    public static Signature Find(Outline outline, int lastTable, string? agency)
    {
        int end = outline.Lines.Count;
        Signature? unread = null;
        for (int line = end - 1; line > lastTable && line >= end - 1 - MostFooters; line--)
        {
            if (outline.HeadingAt(line) is not null || outline.Lines[line].OnlyText is not { } cell)
            {
                break;
            }

            string text = cell.Text;
            bool namesAgency = agency is not null && text.StartsWith(agency, StringComparison.Ordinal);
            string behind = namesAgency ? text[agency!.Length..] : text;
            string day = WithoutLabel(behind);
            if (day != behind && line > 0 && outline.Lines[line - 1].IsLink)
            {
                continue;
            }

            bool isVeiled = outline.Lines[line].IsVeiled;
            if (!isVeiled && ReportDates.DateOf(day) is { } date)
            {
                return new(FirstOf(outline, line, namesAgency, lastTable, agency), date);
            }

            if (ReportDates.IsLikeDate(day) || (isVeiled && ReportDates.DateOf(day) is not null))
            {
                unread = new(FirstOf(outline, line, namesAgency, lastTable, agency), null, cell);
            }
            else if (!IsFooter(text))
            {
                break;
            }
        }

        return unread ?? new(end, null);
    }

    /// <summary>Whether the texts of a row end as a document does: with an organ and a date beside each other, and no label or figure among them.</summary>
    public static bool Ends(ReadOnlySpan<LabelledCell> texts)
    {
        foreach (LabelledCell text in texts)
        {
            if (text.IsValue || text.Labels.Count > 0)
            {
                return false;
            }
        }

        return texts is [.., { } first, { } second]
            && (AgencyNames.IsName(first.Text) ? ReportDates.DateOf(second.Text) is not null : AgencyNames.IsName(second.Text) && ReportDates.DateOf(first.Text) is not null);
    }

    private static int FirstOf(Outline outline, int line, bool namesAgency, int lastTable, string? agency) =>
        !namesAgency && IsNamed(outline, line - 1, lastTable, agency) ? line - 1 : line;

    private static bool IsNamed(Outline outline, int line, int lastTable, string? agency) =>
        line > lastTable && outline.HeadingAt(line) is null
        && outline.Lines[line].OnlyText is { } cell && (cell.Text == agency || AgencyNames.IsName(cell.Text));

    /// <summary>What stands behind the name of a date: 成文日期：2025年1月20日.</summary>
    private static string WithoutLabel(string text) =>
        text.AsSpan().IndexOfAny('：', ':') is > 0 and int colon && Array.Exists(Labels, label => text.AsSpan(0, colon).SequenceEqual(label)) ? text[(colon + 1)..] : text;

    /// <summary>（此件公开发布）, 打印 关闭 and the like; a sentence is none.</summary>
    private static bool IsFooter(string text) => text.Length is > 0 and <= LongestFooter && text[^1] is not ('。' or '！' or '；' or '：');
}
