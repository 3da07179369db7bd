using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Takes the three sections of prose out of a document. What stands under two headings of the same section is all its text.</summary>
internal sealed class ProseSections
{
    /// <summary>A paragraph as long as this is prose, not a note.</summary>
    public const int ShortestProse = 40;

    private static readonly string OverviewPointer = PointerOf(nameof(AnnualReport.Overview));

    private readonly Outline _outline;
    private readonly string? _agency;
    private readonly bool[] _stops;
    private readonly SectionCheck _check;
    private readonly Dictionary<string, List<string>> _paragraphs = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">The lines of its tables.</param>
    /// <param name="titles">The lines of its titles.</param>
    /// <param name="end">The line after the last of the article.</param>
    /// <param name="agency">The organ, as far as it is known.</param>
    /// <param name="log">Takes what is doubtful.</param>
    public ProseSections(Outline outline, IReadOnlyList<TableRun> tables, IEnumerable<int> titles, int end, string? agency, DiagnosticLog log)
    {
        _outline = outline;
        _agency = agency;
        int[] titleLines = [.. titles.Order()];
        _stops = new bool[outline.Lines.Count];
        StopAt(titleLines);
        StopAt(outline.Contents);
        foreach (TableRun run in tables)
        {
            StopAt(run.LineNumbers);
        }

        _check = new(outline, _stops, log);
        Sequel? sequel = SequelOf(tables.Max(static table => table.Last), end);
        foreach (ReportCopy copy in ReportCopy.Divide(outline, tables, titleLines, sequel?.End ?? end))
        {
            _stops[copy.FirstTable] = true;
            Merge(Read(copy));
        }

        if (sequel is not null)
        {
            Note(new(end, sequel.Signature?.Day, sequel.Signature?.Organ, sequel.LeftOut));
            OtherDay = sequel.OtherDay;
        }

        _check.ReportNotes();
    }

    /// <summary>The date under the text; null where nothing stands for one.</summary>
    public SignedDay? SignedOn { get; private set; }

    /// <summary>A day behind the text that may be the date; null where none is.</summary>
    public LabelledCell? OtherDay { get; }

    /// <summary>The organ that stands with that date; null where none does.</summary>
    public LabelledCell? SignedBy { get; private set; }

    /// <summary>The text of 总体情况, which ends where the tables begin: sections may be numbered again inside it.</summary>
    public string? Overview => TextOf(OverviewPointer);

    public string? Problems => TextOf(PointerOf(nameof(AnnualReport.ProblemsAndImprovements)));

    public string? OtherMatters => TextOf(PointerOf(nameof(AnnualReport.OtherMatters)));

    private static string PointerOf(string property) => "/" + System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property);

    private void StopAt(IReadOnlyList<int> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            _stops[lines[i]] = true;
        }
    }

    private string? TextOf(string pointer) =>
        _paragraphs.TryGetValue(pointer, out List<string>? paragraphs) ? string.Join('\n', paragraphs) : null;

    /// <summary>Of another copy only what the ones before it do not say counts.</summary>
    private void Merge(Dictionary<string, List<string>> copy)
    {
        foreach ((string pointer, List<string> paragraphs) in copy)
        {
            if (!_paragraphs.TryGetValue(pointer, out List<string>? known))
            {
                _paragraphs.Add(pointer, paragraphs);
                continue;
            }

            HashSet<string> said = new(known, StringComparer.Ordinal);
            known.AddRange(paragraphs.Where(paragraph => !said.Contains(paragraph)));
        }
    }

    /// <summary>What goes on with the article behind it; nothing does behind a signature.</summary>
    private Sequel? SequelOf(int lastTable, int end) =>
        Sequel.Find(_outline, end, _agency) is { } sequel && Signature.Find(_outline, Math.Max(lastTable, _outline.HeadingBefore(end)), end, _agency).Day is null ? sequel : null;

    private Dictionary<string, List<string>> Read(ReportCopy copy)
    {
        Ending ending = Ending.Find(_outline, Math.Max(copy.LastTable, _outline.HeadingBefore(copy.End)), copy.End, _agency, isBeforeTable: false);
        Note(ending);
        copy = copy with { End = ending.First };
        bool tablesComeLast = TablesComeLast(copy);
        List<ProseSpan> spans = SpansIn(copy, tablesComeLast);
        EndBeforeTable(copy, spans);
        Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);
        foreach (ProseSpan span in spans)
        {
            List<string> paragraphs = TextOf(span);
            bool isOfCopy = IsOverview(span) || span.Heading >= copy.Title || tablesComeLast;
            if (paragraphs.Count > 0 && isOfCopy && !sections.TryAdd(span.Section.Pointer, paragraphs))
            {
                sections[span.Section.Pointer].AddRange(paragraphs);
            }
        }

        _check.Report(copy, spans, sections.ContainsKey(OverviewPointer));
        return sections;
    }

    private static bool IsOverview(ProseSpan span) => span.Section.Pointer == OverviewPointer;

    private List<ProseSpan> SpansIn(ReportCopy copy, bool tablesComeLast)
    {
        List<ProseSpan> spans = [];
        int line = copy.First;
        while (line < copy.End)
        {
            int heading = line++;
            if (_outline.HeadingAt(heading) is { } section and not FormTable)
            {
                bool endsAtAnyHeading = section.Pointer != OverviewPointer || heading >= copy.FirstTable || tablesComeLast;
                line = EndOf(heading, section.Pointer, copy.End, endsAtAnyHeading);
                spans.Add(new(section, heading, line, line, endsAtAnyHeading));
            }
        }

        return spans;
    }

    /// <summary>Takes signature and annexes away from the last text, where a table follows it.</summary>
    private void EndBeforeTable(ReportCopy copy, List<ProseSpan> spans)
    {
        if (spans is [.., { EndsAtAnyHeading: true } last] && last.End < copy.End)
        {
            Ending ending = Ending.Find(_outline, last.Heading, last.End, _agency, isBeforeTable: true);
            Note(ending);
            spans[^1] = last with { End = ending.First };
        }
    }

    private void Note(Ending ending)
    {
        if (SignedOn?.Date is null && ending.Day is not null)
        {
            (SignedOn, SignedBy) = (ending.Day, ending.Organ);
        }

        if (ending.LeftOut is { } line)
        {
            _check.ReportLeftOut(line);
        }
    }

    private bool TablesComeLast(ReportCopy copy)
    {
        for (int line = copy.FirstTable; line < copy.End; line++)
        {
            bool isText = line > copy.LastTable && _outline.Lines[line].Text.Length >= ShortestProse;
            if (isText || _outline.HeadingAt(line) is not (null or FormTable))
            {
                return false;
            }
        }

        return true;
    }

    private int EndOf(int heading, string pointer, int end, bool endsAtAnyHeading)
    {
        int line = heading + 1;
        while (line < end && !_stops[line] && !(endsAtAnyHeading && _outline.HeadingAt(line) is { } next && next.Pointer != pointer))
        {
            line++;
        }

        return line;
    }

    private List<string> TextOf(ProseSpan span)
    {
        List<string> paragraphs = [];
        _check.ReportStruck(span);
        _check.ReportUnseen(_outline.Lines[span.Heading], span.Section.Pointer);
        for (int line = span.Heading + 1; line < span.End; line++)
        {
            if (span.EndsAtAnyHeading && Ending.IsOrgan(_outline.Lines[line], _agency))
            {
                _check.ReportLeftOut(_outline.Lines[line]);
                continue;
            }

            if (IsNoText(span, line))
            {
                continue;
            }

            _check.ReportUnseen(_outline.Lines[line], span.Section.Pointer);
            foreach (LabelledCell cell in _outline.Lines[line].SeenCells)
            {
                if (GridCell.WithoutObjects(cell.Text) is { Length: > 0 } text)
                {
                    paragraphs.Add(text);
                }
            }
        }

        return paragraphs;
    }

    /// <summary>Whether a line only numbers the title that follows the section, or its page, or is a button.</summary>
    private bool IsNoText(ProseSpan span, int line) =>
        _outline.Lines[line].OnlyText is { Text: var text }
        && (SiteLines.IsPageNumber(text) || SiteLines.IsButton(text) || (line + 1 == span.Next && line + 1 < _outline.Lines.Count && SectionNumeral.IsAlone(text)));
}
