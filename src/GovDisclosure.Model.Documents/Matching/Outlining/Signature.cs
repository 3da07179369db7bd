using GovDisclosure.Model.Documents.Matching.Prose;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>The organ's name and the date under a text: no part of its last section.</summary>
/// <param name="First">The line where it begins.</param>
/// <param name="Behind">The line behind it.</param>
/// <param name="Day">The date; null where there is no signature.</param>
/// <param name="Organ">The organ's name; null where a date stands alone.</param>
internal sealed record Signature(int First, int Behind, SignedDay? Day, LabelledCell? Organ = null)
{
    /// <summary>What the organ may be called where it stands, possibly with where its seal belongs behind: 单位（盖章）：临溪县水务局.</summary>
    private static readonly string[] Names = ["单位", "填报单位", "报告单位", "编制单位", "报送单位", "落款"];

    /// <summary>（盖章） and the like.</summary>
    private const int LongestSeal = 4;

    private const int MostFooters = 3;
    private const int LongestFooter = 30;
    private const int LongestSignature = 60;

    /// <summary>Looks for it behind a line and the last heading: the first organ with a date wherever they stand, a date alone only at the end.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="after">The line.</param>
    /// <param name="end">The line where something else begins.</param>
    /// <param name="agency">The organ, as far as it is known.</param>
    public static Signature Find(Outline outline, int after, int end, string? agency)
    {
        int first = end;
        while (first - 1 > after && outline.HeadingAt(first - 1) is null)
        {
            first--;
        }

        for (int line = first; line < end; line++)
        {
            if (At(outline, line, end, agency) is { } signature)
            {
                return signature;
            }
        }

        return DateAtEnd(outline, first, end) ?? new(end, end, null);
    }

    /// <summary>The signature in a line that stands apart from its text: an organ with a date, or a date alone that no link follows. What is stated under a name is none.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="line">The line.</param>
    /// <param name="agency">The organ, as far as it is known.</param>
    /// <param name="mayBeDay">Whether it may be a date alone.</param>
    public static Signature? Apart(Outline outline, int line, string? agency, bool mayBeDay)
    {
        if (outline.Lines[line].OnlyText is not { Text: { Length: <= LongestSignature } text } || PageMetadata.IsStatement(text))
        {
            return null;
        }

        if (At(outline, line, outline.Lines.Count, agency) is { } signature)
        {
            return signature;
        }

        bool isOfLink = line + 1 < outline.Lines.Count && outline.Lines[line + 1].IsLink && !SiteLines.AreWords(outline.Lines[line + 1].Text);
        return mayBeDay && !isOfLink && SignedDay.In(outline, line, text) is { Date: not null } day ? new(line, line + 1, day) : null;
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

    /// <summary>（此件公开发布）, 打印 关闭 and the like; a sentence is none.</summary>
    public static bool IsFooter(Line line) =>
        ColophonLines.Contains(line)
        || (line.OnlyText is { } cell && cell.Text.Length <= LongestFooter && cell.Text[^1] is not ('。' or '！' or '；' or '：'));

    /// <summary>Whether a line is the name of an organ.</summary>
    public static bool IsName(Line line, string? agency) =>
        line.OnlyText is { Text.Length: <= LongestSignature } cell && ColophonLines.WithoutSeal(cell.Text) is var name
        && (name == agency || AgencyNames.IsName(SignedDay.BehindName(name, Names, LongestSeal).Trim()));

    private static Signature? At(Outline outline, int line, int end, string? agency)
    {
        if (outline.Lines[line].OnlyText is not { Text: { Length: <= LongestSignature } text })
        {
            return null;
        }

        if (TextBesideName(text, agency) is { } rest && SignedDay.In(outline, line, rest) is { } beside)
        {
            return new(line, line + 1, beside, new(text[..^rest.Length].TrimEnd(), outline.Lines[line].Place));
        }

        if (line + 1 == end || outline.Lines[line + 1].OnlyText is not { Text: { Length: <= LongestSignature } next })
        {
            return null;
        }

        if (agency?.Length == text.Length + next.Length && agency.StartsWith(text, StringComparison.Ordinal) && agency.EndsWith(next, StringComparison.Ordinal))
        {
            return UnderBrokenName(outline, line, agency, end);
        }

        if (IsName(outline.Lines[line], agency))
        {
            return SignedDay.In(outline, line + 1, next) is { } under ? new(line, line + 2, under, outline.Lines[line].OnlyText) : null;
        }

        return IsName(outline.Lines[line + 1], agency) && SignedDay.In(outline, line, text) is { Date: not null } above
            ? new(line, line + 2, above, outline.Lines[line + 1].OnlyText)
            : null;
    }

    /// <summary>The signature whose organ, the report's own, is broken over two lines.</summary>
    private static Signature? UnderBrokenName(Outline outline, int line, string agency, int end) =>
        line + 2 < end && outline.Lines[line + 2].OnlyText is { Text: { Length: <= LongestSignature } day } && SignedDay.In(outline, line + 2, day) is { } under
            ? new(line, line + 3, under, new(agency, outline.Lines[line].Place))
            : null;

    /// <summary>What stands in a line behind an organ's name; null where it does not begin with one.</summary>
    private static string? TextBesideName(string text, string? agency)
    {
        int space = text.AsSpan().IndexOfAny(' ', '\u3000');
        bool isName = space > 0 && AgencyNames.IsName(text[..space]);
        if (agency is not null && text.StartsWith(agency, StringComparison.Ordinal) && !(isName && space > agency.Length))
        {
            return text[agency.Length..];
        }

        return isName ? text[(space + 1)..] : null;
    }

    private static Signature? DateAtEnd(Outline outline, int first, int end)
    {
        Signature? unread = null;
        int footers = 0;
        for (int line = end - 1; line >= first && footers <= MostFooters; line--)
        {
            if (outline.Lines[line].OnlyText is { } cell && SignedDay.In(outline, line, cell.Text) is { } day)
            {
                unread = new(line, line + 1, day);
                if (day.Date is not null)
                {
                    return unread;
                }
            }
            else if (!IsFooter(outline.Lines[line]))
            {
                return unread;
            }

            footers += ColophonLines.Contains(outline.Lines[line]) ? 0 : 1;
        }

        return unread;
    }
}
