using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>The organ's name and the date under a text: no part of its last section.</summary>
/// <param name="First">The line where it begins.</param>
/// <param name="Date">The date; null where there is no signature.</param>
internal sealed record Signature(int First, DateOnly? Date)
{
    private const int MostFooters = 3;
    private const int LongestFooter = 30;

    /// <summary>Looks at the end of a document, after its last table.</summary>
    public static Signature Find(Outline outline, int lastTable, string? agency)
    {
        int end = outline.Lines.Count;
        for (int line = end - 1; line > lastTable && line >= end - 1 - MostFooters; line--)
        {
            if (outline.HeadingAt(line) is not null || outline.Lines[line].OnlyText is not { } cell)
            {
                break;
            }

            string text = cell.Text;
            bool namesAgency = agency is not null && text.StartsWith(agency, StringComparison.Ordinal);
            if (ReportDates.DateOf(namesAgency ? text[agency!.Length..] : text) is { } date)
            {
                return new(!namesAgency && IsNamed(outline, line - 1, lastTable, agency) ? line - 1 : line, date);
            }

            if (!IsFooter(text))
            {
                break;
            }
        }

        return new(end, null);
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

    private static bool IsNamed(Outline outline, int line, int lastTable, string? agency) =>
        line > lastTable && outline.HeadingAt(line) is null
        && outline.Lines[line].OnlyText is { } cell && (cell.Text == agency || AgencyNames.IsName(cell.Text));

    /// <summary>（此件公开发布）, 打印 关闭 and the like; a sentence is none.</summary>
    private static bool IsFooter(string text) => text.Length is > 0 and <= LongestFooter && text[^1] is not ('。' or '！' or '；' or '：');
}
