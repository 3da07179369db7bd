using GovDisclosure.Model.Documents.Matching.Outlining;
using GovDisclosure.Model.Documents.Matching.Tables;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Prose;

/// <summary>Takes the three sections of prose out of a document. What stands under two headings of the same section is all its text.</summary>
internal sealed class ProseSections
{
    /// <summary>A paragraph as long as this under the tables is prose, not a note.</summary>
    private const int ShortestProse = 40;

    private static readonly string OverviewPointer = PointerOf(nameof(AnnualReport.Overview));

    private readonly Outline _outline;
    private readonly HashSet<int> _stops;
    private readonly Dictionary<string, List<string>> _paragraphs = new(StringComparer.Ordinal);

    /// <summary>Reads a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">The lines of its tables.</param>
    /// <param name="titles">The lines of its titles.</param>
    /// <param name="firstTable">The line where the first table begins, its heading included.</param>
    /// <param name="end">The line after the last of the text.</param>
    public ProseSections(Outline outline, IReadOnlyList<TableRun> tables, IEnumerable<int> titles, int firstTable, int end)
    {
        _outline = outline;
        int[] titleLines = [.. titles.Order()];
        _stops = new(outline.Lines.Count) { firstTable };
        _stops.UnionWith(titleLines);
        foreach (TableRun run in tables)
        {
            _stops.UnionWith(run.LineNumbers);
        }

        foreach (ReportCopy copy in ReportCopy.Divide(outline, tables, titleLines, end))
        {
            _stops.Add(copy.FirstTable);
            Merge(Read(copy));
        }
    }

    /// <summary>The text of 总体情况, which ends where the tables begin: sections may be numbered again inside it.</summary>
    public string? Overview => TextOf(OverviewPointer);

    public string? Problems => TextOf(PointerOf(nameof(AnnualReport.ProblemsAndImprovements)));

    public string? OtherMatters => TextOf(PointerOf(nameof(AnnualReport.OtherMatters)));

    private static string PointerOf(string property) => "/" + System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property);

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

    private Dictionary<string, List<string>> Read(ReportCopy copy)
    {
        bool tablesComeLast = TablesComeLast(copy);
        Dictionary<string, List<string>> sections = new(StringComparer.Ordinal);
        int line = copy.First;
        while (line < copy.End)
        {
            int heading = line++;
            if (_outline.HeadingAt(heading) is not { } section || section is FormTable)
            {
                continue;
            }

            bool isOverview = section.Pointer == OverviewPointer;
            List<string> paragraphs = [];
            line = AddTextAfter(heading, section.Pointer, copy.End, !isOverview || heading >= copy.FirstTable || tablesComeLast, paragraphs);
            if (paragraphs.Count > 0 && (isOverview || heading >= copy.Title || tablesComeLast)
                && !sections.TryAdd(section.Pointer, paragraphs))
            {
                sections[section.Pointer].AddRange(paragraphs);
            }
        }

        return sections;
    }

    private bool TablesComeLast(ReportCopy copy) =>
        !Enumerable.Range(copy.FirstTable, Math.Max(0, copy.End - copy.FirstTable)).Any(line => _outline.HeadingAt(line) is { } section && section is not FormTable)
        && !Enumerable.Range(copy.LastTable + 1, Math.Max(0, copy.End - copy.LastTable - 1)).Any(line => _outline.Lines[line].Text.Length >= ShortestProse);

    /// <summary>Adds the paragraphs under a heading; gives back the line where they end.</summary>
    private int AddTextAfter(int heading, string pointer, int end, bool endsAtAnyHeading, List<string> paragraphs)
    {
        int line = heading + 1;
        for (; line < end && !_stops.Contains(line); line++)
        {
            if (endsAtAnyHeading && _outline.HeadingAt(line) is { } next && next.Pointer != pointer)
            {
                break;
            }

            paragraphs.AddRange(_outline.Lines[line].Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text));
        }

        return line;
    }
}
