using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Wording;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Reports what stands as the title of a section and is that of none, and text that belongs to no section. Of a copy nothing is said twice.</summary>
/// <param name="outline">The document.</param>
/// <param name="stops">Which lines are titles or of tables.</param>
/// <param name="log">Takes what is found.</param>
internal sealed class SectionCheck(Outline outline, bool[] stops, DiagnosticLog log)
{
    /// <summary>特此报告。 is shorter, and nothing is lost with it.</summary>
    private const int ShortestSentence = 7;

    /// <summary>What becomes of a text of which not all is seen.</summary>
    public static readonly BilingualText ReadAsSeen = new("其余的字按所见读取", "the rest of it was read as it is seen");

    private static readonly BilingualText LeftOutAsStruck = new("划去的字未取用", "what is struck out was left out");
    private static readonly BilingualText LeftOut = new("未取用", "was left out");
    private static readonly string[] Notes = ["注", "备注", "说明", "填报说明", "填表说明", "（", "(", "*", "※"];

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
    private int _firstHeading;

    /// <summary>Reports what of a copy is in doubt.</summary>
    /// <param name="copy">The copy, up to the end of its text.</param>
    /// <param name="spans">Its sections of prose in their order.</param>
    /// <param name="hasOverview">Whether it has an overview.</param>
    public void Report(ReportCopy copy, IReadOnlyList<ProseSpan> spans, bool hasOverview)
    {
        _firstHeading = FirstHeadingIn(copy);
        int firstLost = hasOverview && !stops[copy.Title] ? _firstHeading : copy.Title;
        int line = copy.Title;
        foreach (ProseSpan span in spans)
        {
            if (span.Heading < copy.Title)
            {
                continue;
            }

            ReportOutside(line, span.Heading, firstLost);
            if (span.EndsAtAnyHeading)
            {
                ReportInside(span);
            }

            line = span.Next;
        }

        ReportOutside(line, copy.End, firstLost);
    }

    /// <summary>Reports that from a line on nothing was taken.</summary>
    public void ReportLeftOut(Line line) => ReportLeftOut(line.Text, line.Place);

    /// <summary>Reports the notes of the document: the marks that refer to them are in its text, they are not.</summary>
    public void ReportNotes()
    {
        foreach (LabelledCell note in outline.Asides.Notes)
        {
            ReportLeftOut(note.Text, note.Place);
        }
    }

    /// <summary>Reports a line of a section, or its heading, of which not all is seen or not all is text: no more than what is seen was taken. A paragraph that shows that itself is reported wherever it stands.</summary>
    public void ReportUnseen(Line line, string section)
    {
        if ((line.IsVeiled || !line.IsParagraph) && line.Text.Contains(GridCell.Object, StringComparison.Ordinal) != line.IsParagraph && _reported.Add(line.Text))
        {
            log.Add(DiagnosticCode.UnreadableText, section, line.Text, line.Place, ("outcome", ReadAsSeen));
        }
    }

    /// <summary>Reports what is struck out in a section: the rest of it was taken.</summary>
    public void ReportStruck(ProseSpan span)
    {
        foreach (LabelledCell struck in outline.Asides.StruckIn(span.Heading, span.End))
        {
            if (_reported.Add(struck.Text))
            {
                log.Add(DiagnosticCode.UnreadableText, span.Section.Pointer, struck.Text, struck.Place, ("outcome", LeftOutAsStruck));
            }
        }
    }

    /// <summary>What is numbered on behind a section and is none goes with it.</summary>
    private void ReportInside(ProseSpan span)
    {
        if (SectionNumeral.Of(outline.Lines[span.Heading].Cells[0].Text) is not { } own)
        {
            return;
        }

        SectionNumbering numbering = new(own);
        for (int line = span.Heading + 1; line < span.End; line++)
        {
            if (NumeralAt(line) is { } numeral && numbering.GoesOn(numeral))
            {
                BilingualText label = span.Section.Label;
                ReportUnknown(outline.Lines[line], span.Section.Pointer, new($"并入“{label.Chinese}”", $"was kept with “{label.English}”"));
            }
        }
    }

    /// <summary>Looks at lines outside of the sections of prose, from each heading or table to the next.</summary>
    private void ReportOutside(int first, int end, int firstLost)
    {
        int line = first;
        while (line < end)
        {
            int start = line;
            while (line < end && IsOfText(line))
            {
                line++;
            }

            bool isBeforeTable = line < end && stops[line] && outline.HeadingAt(line) is null;
            if (line > start)
            {
                bool isCaption = isBeforeTable && start > 0 && outline.HeadingAt(start - 1) is not null;
                ReportStretch(start, line, isBeforeTable, isLost: start >= firstLost && !isCaption);
            }

            line++;
        }
    }

    /// <summary>The line of the first heading of a section: above it, where no title stands, is what a site sets around its pages.</summary>
    private int FirstHeadingIn(ReportCopy copy)
    {
        int line = copy.Title;
        while (line < copy.FirstTable && outline.HeadingAt(line) is null)
        {
            line++;
        }

        return line;
    }

    private bool IsOfText(int line) => !stops[line] && outline.HeadingAt(line) is null;

    /// <summary>Reports the headings under which something stands, over a table a sentence; and the first sentence under none.</summary>
    private void ReportStretch(int first, int end, bool isBeforeTable, bool isLost)
    {
        SectionNumbering numbering = new(new(0, IsArabic: false));
        Line? heading = null;
        for (int at = first; at < end; at++)
        {
            Line line = outline.Lines[at];
            bool isHeading = NumeralAt(at) is { } numeral && numbering.GoesOn(numeral);
            heading = isHeading ? line : heading;
            isLost &= !isHeading;
            bool hasText = heading is null || isHeading || isBeforeTable ? IsSentence(line) && (at < _firstHeading || !IsNote(line)) : line is { IsLink: false, HasText: true };
            if (hasText && heading is not null)
            {
                ReportUnknown(heading, pointer: null, LeftOut);
                heading = null;
            }
            else if (hasText && isLost)
            {
                ReportLeftOut(line);
                isLost = false;
            }
        }
    }

    private void ReportLeftOut(string text, Place place)
    {
        if (text.Length > 0 && _reported.Add(text))
        {
            log.Add(DiagnosticCode.LeftOutText, text: text, place: place);
        }
    }

    private void ReportUnknown(Line heading, string? pointer, BilingualText outcome)
    {
        if (_reported.Add(heading.Text))
        {
            log.Add(DiagnosticCode.UnknownSection, pointer, heading.Text, heading.Place, ("outcome", outcome));
        }
    }

    private SectionNumeral? NumeralAt(int line) =>
        outline.Lines[line] is { IsLink: false, Cells: [{ } cell] } && SectionNumeral.Of(cell.Text) is { } numeral && !IsOfLabel(numeral, cell) ? numeral : null;

    /// <summary>Whether the form prints a numeral before such a label itself: 四、结转下年度继续办理.</summary>
    private static bool IsOfLabel(SectionNumeral numeral, LabelledCell cell) => cell.Labels.Any(label => SectionNumeral.Of(label.Item.Numeral) == numeral);

    /// <summary>Whether a line says something of its own, which what is stated about the report does not.</summary>
    private static bool IsSentence(Line line) =>
        line is { IsLink: false, OnlyText.Text: { Length: >= ShortestSentence } text }
        && (text.Contains('。', StringComparison.Ordinal) || IsLongText(text))
        && !PageMetadata.IsStatement(text) && !IsPeriod(text);

    /// <summary>Whether a line is a note, as tables have them.</summary>
    private static bool IsNote(Line line) => Array.Exists(Notes, note => line.Text.StartsWith(note, StringComparison.Ordinal));

    /// <summary>Whether a text says much without a full stop, and is none of those by which a site leads elsewhere or states something.</summary>
    private static bool IsLongText(string text) =>
        text.Length >= ProseSections.ShortestProse
        && PageMetadata.FindStatement(text) < 0 && !SiteLines.Contains(text) && !SiteLines.MayContain(text) && !SiteLines.IsTrail(text);

    /// <summary>Whether a text says little more than of which days the report is, which its year tells.</summary>
    private static bool IsPeriod(string text) => text.Length < ProseSections.ShortestProse && ReportDates.PeriodOf(text) is not null;
}
