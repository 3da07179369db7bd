using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Matching.Wording;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching.Outlining;

/// <summary>A document as a sequence of lines, with the headings of sections found among them.</summary>
internal sealed class Outline
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<int, FormSection> _headings = [];
    private readonly int[] _headingLines;
    private int _afterHeading;
    private bool _hasTitle;
    private int _grids;

    public Outline(DocumentContent content, CancellationToken cancellationToken)
    {
        Asides = new(content.Blocks);
        foreach (Block block in content.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block is Paragraph paragraph && !Asides.Take(paragraph, _lines.Count))
            {
                AddParagraph(new(paragraph.Text, paragraph.Place), block.Region, paragraph.IsLink, paragraph.IsContinued, paragraph.Seen, paragraph.IsHeading);
            }
            else if (block is Grid grid)
            {
                _grids++;
                foreach ((int number, LabelledCell[] row) in GridRows.Of(grid))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    AddRow(row, number, block.Region);
                }
            }
        }

        PreferTitlesOfTheForm();
        Contents = ContentsLines.Find(_lines, _headings);
        Contents.ForEach(line => _headings.Remove(line));
        _headingLines = [.. _headings.Keys.Order()];
        Lines = _lines.ToArray();
        Regions = content.Regions;
        Pictures = content.Pictures;
        Names = content.Names;
    }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The lines of tables of contents, which are headings of nothing.</summary>
    public List<int> Contents { get; }

    /// <summary>What stands beside the lines and is none of them.</summary>
    public Asides Asides { get; }

    /// <summary>For every region the region it is part of, the regions in the order in which they begin.</summary>
    public IReadOnlyList<int> Regions { get; }

    /// <summary>For every picture the last region that begins before it.</summary>
    public IReadOnlyList<int> Pictures { get; }

    /// <summary>What the document is called besides its text.</summary>
    public IReadOnlyList<Paragraph> Names { get; }

    /// <summary>The section whose heading a line is, as the form of 2021 has it; null for any other line.</summary>
    public FormSection? HeadingAt(int line) => _headings.GetValueOrDefault(line);

    /// <summary>Where the last heading of a section stands; null where it has none.</summary>
    public Place? PlaceOfHeading(string section) =>
        _headingLines.Where(line => _headings[line].Pointer == section).Select(line => Lines[line].Place).LastOrDefault();

    /// <summary>The line of the last heading before a line; -1 where there is none.</summary>
    public int HeadingBefore(int line)
    {
        int at = Array.BinarySearch(_headingLines, line);
        int before = (at < 0 ? ~at : at) - 1;
        return before < 0 ? -1 : _headingLines[before];
    }

    /// <summary>Where the title of a section stands as the form has it, a line that only shares its words is none: 其他需要改进的事项.</summary>
    private void PreferTitlesOfTheForm()
    {
        HashSet<FormSection> known = [.. _headings.Where(heading => SectionTitles.IsLabel(_lines[heading.Key].Cells[0])).Select(heading => heading.Value)];
        foreach ((int line, FormSection section) in _headings)
        {
            LabelledCell title = _lines[line].Cells[0];
            if (known.Contains(section) && !SectionTitles.IsLabel(title) && !SectionTitles.IsMisspelt(title))
            {
                _headings.Remove(line);
            }
        }
    }

    private void AddParagraph(LabelledCell cell, int region, bool isLink = false, bool isContinued = false, string? seen = null, bool isHeading = false)
    {
        if (!isLink && SectionTitles.SplitRunIn(cell) is ({ } heading, var rest) && !NamesTheReport(cell.Text))
        {
            AddParagraph(heading, region);
            if (rest.Length > 0)
            {
                string? seenOfRest = seen is null ? null : SectionTitles.SplitRunIn(new(seen, cell.Place))?.Text ?? "";
                _lines.Add(new([new(rest, cell.Place)], isParagraph: true) { Region = region, Seen = seenOfRest });
            }

            return;
        }

        if (!isLink && (SectionTitles.Find(cell) ?? FindStopped(cell)) is { } section && !NamesTheReport(cell.Text))
        {
            _headings.Add(_lines.Count, section);
            _afterHeading = _lines.Count + 1;
        }
        else if (!isLink && BrokenTitles.Complete(_lines, _afterHeading, cell, isContinued) is { } broken)
        {
            int first = _lines.Count - broken.LinesBefore;
            seen ??= _lines.FindIndex(first, static line => line.IsVeiled) < 0 ? null : "";
            _lines.RemoveRange(first, broken.LinesBefore);
            cell = broken.Title;
        }

        _hasTitle = _hasTitle || (ReportTitle.MayBe(cell.Text) && ReportTitle.Parse(cell.Text) is not null);
        _lines.Add(new([cell], isParagraph: true) { Region = region, IsLink = isLink, IsContinued = isContinued, IsHeading = isHeading, Seen = seen });
    }

    /// <summary>Above the report's title a section's with a full stop is a remark on it.</summary>
    private FormSection? FindStopped(LabelledCell cell) =>
        _hasTitle ? SectionTitles.FindStopped(cell) : null;

    /// <summary>The name of an organ may have the words of a section's title in it: 突出环境问题整改办公室.</summary>
    private static bool NamesTheReport(string text) => ReportTitle.Parse(text) is not null || PageMetadata.IsStatement(text);

    /// <summary>A heading set behind a tab takes the text under it into its row; what follows a heading of prose is prose.</summary>
    private void AddRow(LabelledCell[] row, int number, int region)
    {
        if (Array.Exists(row, static cell => cell.IsValue))
        {
            AddLine(row, number, region);
            return;
        }

        LabelledCell[] texts = [.. row.Where(static cell => !cell.IsEmpty)];
        if (IsTitle(row, texts))
        {
            bool isLink = Array.TrueForAll(texts, cell => cell.IsLink || !cell.Text.Any(char.IsLetterOrDigit));
            AddParagraph(texts is [{ } title] ? title : new(string.Concat(texts.Select(cell => cell.Text)), texts[0].Place), region, isLink);
            return;
        }

        if (_headings.Count > 0 && Signature.Ends(texts))
        {
            foreach (LabelledCell text in texts)
            {
                AddParagraph(text, region);
            }

            return;
        }

        int at = Array.FindIndex(row, static cell => !cell.IsEmpty);
        if (at < 0 || SectionTitles.Find(row[at]) is not { } section || !StandsAlone(row, at))
        {
            AddLine(row, number, region);
            return;
        }

        AddParagraph(row[at], region);
        LabelledCell[] rest = row[(at + 1)..];
        if (section is FormTable && rest.Length > 0)
        {
            AddLine(rest, number, region);
            return;
        }

        foreach (LabelledCell cell in rest.Where(cell => !cell.IsEmpty))
        {
            AddParagraph(cell, region);
        }
    }

    private void AddLine(LabelledCell[] cells, int number, int region) =>
        _lines.Add(new(cells, isParagraph: false) { Region = region, Grid = _grids, Row = number });

    /// <summary>Whether a row is a title, of which separators between its words may have made several cells.</summary>
    private static bool IsTitle(LabelledCell[] row, LabelledCell[] texts)
    {
        if (texts.Length == 0 || texts[0] != row[0] || !Array.Exists(texts, cell => ReportTitle.MayBe(cell.Text))
            || ReportTitle.Parse(string.Concat(texts.Select(cell => cell.Text))) is not { } title)
        {
            return false;
        }

        return texts.Length == 1
            || (!Array.Exists(texts, cell => ReportTitle.Parse(cell.Text) is { Agency: not null }) && (title.Agency is null || AgencyNames.IsName(title.Agency)));
    }

    /// <summary>Empty boxes beside a text make it the label of a row, unless it is numbered as only sections are.</summary>
    private static bool StandsAlone(LabelledCell[] row, int at) =>
        !Array.Exists(row, static cell => cell.IsEmpty) || SectionTitles.IsNumbered(row[at].Text);
}
