using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Matching;

/// <summary>A document as a sequence of lines, with the headings of sections found among them.</summary>
internal sealed class Outline
{
    private readonly List<Line> _lines = [];
    private readonly Dictionary<int, FormSection> _headings = [];

    public Outline(DocumentContent content, CancellationToken cancellationToken)
    {
        foreach (Block block in content.Blocks)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (block is Paragraph paragraph)
            {
                AddParagraph(new(paragraph.Text, paragraph.Place));
            }
            else if (block is Grid grid)
            {
                foreach (List<LabelledCell> row in RowsOf(grid))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    AddRow(row);
                }
            }
        }

        Lines = _lines.ToArray();
    }

    private Outline(Outline whole, int end)
    {
        Lines = new ArraySegment<Line>((Line[])whole.Lines, 0, end);
        _headings = whole._headings;
    }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The outline of what stands before a line.</summary>
    public Outline Before(int line) => new(this, line);

    /// <summary>The section whose heading a line is, as the form of 2021 has it; null for any other line.</summary>
    public FormSection? HeadingAt(int line) => _headings.GetValueOrDefault(line);

    private static IEnumerable<List<LabelledCell>> RowsOf(Grid grid)
    {
        List<LabelledCell> row = [];
        int number = 0;
        foreach (GridCell cell in grid.Cells)
        {
            if (cell.Row != number && row.Count > 0)
            {
                yield return row;
                row = [];
            }

            number = cell.Row;
            row.Add(new(cell));
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }

    private void AddParagraph(LabelledCell cell)
    {
        if (SectionTitles.Find(cell) is { } section && !NamesTheReport(cell.Text))
        {
            _headings.Add(_lines.Count, section);
        }

        _lines.Add(new([cell], isParagraph: true));
    }

    /// <summary>The name of an organ may have the words of a section's title in it: 突出环境问题整改办公室.</summary>
    private static bool NamesTheReport(string text) => ReportTitle.Parse(text) is not null || PageMetadata.IsStatement(text);

    /// <summary>A heading set behind a tab takes the text under it into its row; what follows a heading of prose is prose.</summary>
    private void AddRow(List<LabelledCell> row)
    {
        if (row[1..].TrueForAll(cell => cell.IsEmpty) && ReportTitle.Parse(row[0].Text) is not null)
        {
            _lines.Add(new([row[0]], isParagraph: true));
            return;
        }

        int at = row.Exists(cell => cell.IsValue) ? -1 : row.FindIndex(cell => !cell.IsEmpty);
        if (at < 0 || SectionTitles.Find(row[at]) is not { } section || !StandsAlone(row, at))
        {
            _lines.Add(new(row, isParagraph: false));
            return;
        }

        _headings.Add(_lines.Count, section);
        _lines.Add(new([row[at]], isParagraph: true));
        List<LabelledCell> rest = row[(at + 1)..];
        if (section is FormTable && rest.Count > 0)
        {
            _lines.Add(new(rest, isParagraph: false));
            return;
        }

        foreach (LabelledCell cell in rest.Where(cell => !cell.IsEmpty))
        {
            AddParagraph(cell);
        }
    }

    /// <summary>Empty boxes beside a text make it the label of a row, unless it is numbered as only sections are.</summary>
    private static bool StandsAlone(List<LabelledCell> row, int at) =>
        !row.Exists(cell => cell.IsEmpty) || SectionTitles.IsNumbered(row[at].Text);
}
