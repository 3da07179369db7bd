using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>Takes the three sections of prose out of a document.</summary>
internal sealed class ProseSections
{
    /// <summary>A paragraph as long as this under the tables is prose, not a note.</summary>
    private const int ShortestProse = 40;

    private readonly Outline _outline;
    private readonly HashSet<int> _stops;
    private readonly int _tables;
    private readonly int _end;
    private readonly bool _tablesComeLast;

    /// <summary>Prepares a document.</summary>
    /// <param name="outline">The document.</param>
    /// <param name="tables">The lines of its tables.</param>
    /// <param name="titles">The lines of its titles.</param>
    /// <param name="firstTable">The line where the first table begins, its heading included.</param>
    /// <param name="end">The line after the last of the text.</param>
    public ProseSections(Outline outline, IEnumerable<TableRun> tables, IEnumerable<int> titles, int firstTable, int end)
    {
        _outline = outline;
        _tables = firstTable;
        _end = end;
        _stops = [.. titles];
        int last = 0;
        foreach (TableRun run in tables)
        {
            _stops.UnionWith(run.LineNumbers);
            last = Math.Max(last, run.Last);
        }

        _tablesComeLast = !Enumerable.Range(firstTable, end - firstTable).Any(line =>
            outline.HeadingAt(line) is { } section && section is not FormTable)
            && !Enumerable.Range(last + 1, Math.Max(0, end - last - 1)).Any(line => outline.Lines[line].Text.Length >= ShortestProse);
    }

    /// <summary>The text of 总体情况, which ends where the tables begin: sections may be numbered again inside it.</summary>
    public string? Overview => Find(nameof(AnnualReport.Overview), 0, _tables, endsAtAnyHeading: _tablesComeLast);

    public string? Problems => FindAfterTables(nameof(AnnualReport.ProblemsAndImprovements));

    public string? OtherMatters => FindAfterTables(nameof(AnnualReport.OtherMatters));

    private string? FindAfterTables(string section) =>
        Find(section, _tables, _end, endsAtAnyHeading: true)
        ?? (_tablesComeLast ? Find(section, 0, _tables, endsAtAnyHeading: true) : null);

    private string? Find(string property, int from, int to, bool endsAtAnyHeading)
    {
        string pointer = "/" + System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property);
        for (int line = from; line < Math.Min(to, _end); line++)
        {
            if (_outline.HeadingAt(line)?.Pointer == pointer && TextAfter(line, pointer, to, endsAtAnyHeading) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private string? TextAfter(int heading, string pointer, int to, bool endsAtAnyHeading)
    {
        List<string> paragraphs = [];
        for (int line = heading + 1; line < Math.Min(to, _end) && !_stops.Contains(line); line++)
        {
            if (endsAtAnyHeading && _outline.HeadingAt(line) is { } next && next.Pointer != pointer)
            {
                break;
            }

            paragraphs.AddRange(_outline.Lines[line].Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text));
        }

        return paragraphs.Count == 0 ? null : string.Join('\n', paragraphs);
    }
}
