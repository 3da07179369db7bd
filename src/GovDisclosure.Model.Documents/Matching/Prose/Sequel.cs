using GovDisclosure.Model.Documents.Matching.Outlining;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>What stands directly behind the region of an article and seems to go on with it, as the second part of a file of Word does, or a signature set apart.</summary>
/// <param name="End">The line behind what is certain to be the article's: text is, where the signature follows it.</param>
/// <param name="Signature">A signature that the way to other pages parts from the article; null where there is none.</param>
/// <param name="LeftOut">The first line of text that no signature closes; null where there is none.</param>
internal sealed record Sequel(int End, Signature? Signature, Line? LeftOut)
{
    /// <summary>A day alone, over which no organ ends the article: it may be another's, such as the site's own.</summary>
    public LabelledCell? OtherDay { get; private init; }

    /// <summary>So many buttons and links may stand between an article and its signature.</summary>
    private const int MostBetween = 6;

    /// <summary>Looks behind an article; null where nothing goes on with it.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="end">The line after the last of the article.</param>
    /// <param name="agency">The organ, as far as it is known.</param>
    public static Sequel? Find(Outline outline, int end, string? agency)
    {
        Line? first = null;
        bool hasSentence = false;
        int between = 0;
        for (int number = end; number < outline.Lines.Count; number++)
        {
            Line line = outline.Lines[number];
            if (line.OnlyText is not { } cell)
            {
                if (line.HasText)
                {
                    break;
                }

                continue;
            }

            if (line.IsLink || SiteLines.AreWords(cell.Text))
            {
                between++;
                if (between > MostBetween || SiteLines.LeadsToOthers(cell.Text))
                {
                    break;
                }

                continue;
            }

            if (outline.HeadingAt(number) is not null || SiteLines.LeadsToOthers(cell.Text))
            {
                break;
            }

            if (Signature.Apart(outline, number, agency, between == 0) is { } signature)
            {
                if (signature.Organ is null && first is null && !Signature.IsName(outline.Lines[end - 1], agency))
                {
                    return new(end, null, null) { OtherDay = cell };
                }

                return between == 0 && (first is null || hasSentence) ? new(signature.Behind, null, null) : new(end, signature, first);
            }

            if (between > 0 || !IsText(line, cell.Text))
            {
                break;
            }

            first ??= line;
            hasSentence |= IsSentence(cell.Text);
        }

        return hasSentence ? new(end, null, first) : null;
    }

    private static bool IsSentence(string text) => text.Contains('。', StringComparison.Ordinal);

    /// <summary>Whether a line is a sentence of no site, or numbered as what stands over one.</summary>
    private static bool IsText(Line line, string text) =>
        line.IsParagraph
        && (IsSentence(text) || SectionNumeral.Of(text.TrimStart('（', '(')) is not null || text[0] is '（')
        && !SiteLines.Contains(text) && !SiteLines.MayContain(text) && !SiteLines.SpeaksToReader(text) && !PageMetadata.IsStatement(text) && !ColophonLines.Contains(line);
}
