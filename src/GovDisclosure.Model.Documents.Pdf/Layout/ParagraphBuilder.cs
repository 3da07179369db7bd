using System.Text;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Drawing;

namespace GovDisclosure.Model.Documents.Pdf.Layout;

/// <summary>Joins lines to paragraphs: a line goes on where the one before it is full and it is not indented.</summary>
internal sealed class ParagraphBuilder
{
    /// <summary>The lines that tell where text begins and ends have so many characters.</summary>
    private const int LongLine = 12;

    /// <summary>How much of a full line may be free at its end, in parts of its size: a word or a mark that must not be parted may have moved on.</summary>
    private const double FreeEnd = 2.5;

    /// <summary>How much wider than what had no room in it the free end of a full line may be, in parts of its size: where lines end, their marks may stand out.</summary>
    private const double Beyond = 1.5;

    private const double Indent = 1;

    /// <summary>How far to the right a full line may begin, in parts of its size; what begins there stands at the right.</summary>
    private const double WidestIndent = 4.5;

    /// <summary>Between these the first line of a paragraph begins; a line of a title that does is within so little of the middle.</summary>
    private const double FirstIndent = 1.5;

    private const double LastIndent = 2.5;

    private const double Exact = 0.3;

    /// <summary>How far before the edge of the tables text may end, in parts of its width.</summary>
    private const double Ragged = 0.15;

    private const double SameSize = 0.08;

    /// <summary>The widest gap between lines of a paragraph, in parts of their size.</summary>
    private const double WidestGap = 1.7;

    /// <summary>How much wider than the gaps before it a gap between paragraphs is.</summary>
    private const double WiderGap = 1.3;

    private readonly Dictionary<int, (double Left, double Right)> _columns;
    private readonly UsualGap _usual = new();
    private readonly StringBuilder _text = new();
    private TextLine? _last;
    private PageDrawing? _lastPage;
    private double _gap;
    private Place? _place;
    private bool _isLink;
    private bool _isContinued;

    /// <param name="pages">The pages.</param>
    /// <param name="running">Lines that run over or under all pages: where text begins and ends they do not tell.</param>
    public ParagraphBuilder(IReadOnlyList<PageLayout> pages, HashSet<TextLine> running)
    {
        _columns = pages.GroupBy(page => (int)page.Page.Width).ToDictionary(group => group.Key, group => ColumnOf([.. group], running));
        foreach (PageLayout page in pages)
        {
            for (int i = 1; i < page.Lines.Count; i++)
            {
                (TextLine last, TextLine line) = (page.Lines[i - 1], page.Lines[i]);
                double gap = line.Box.Top - last.Box.Bottom;
                if (AreAlike(last, line) && gap < WidestGap * last.Size && FillsColumn(last, line, page.Page))
                {
                    _usual.Add(last.Size, gap);
                }
            }
        }
    }

    /// <summary>Adds a line; gives the paragraph that ended before it, if any.</summary>
    public Paragraph? Add(TextLine line, PageDrawing page)
    {
        bool goesOn = _last is not null && GoesOn(line, page);
        bool isContinued = _last is not null && !goesOn && IsSameTitle(_last, line, page);
        Paragraph? ended = goesOn ? null : End();
        if (_text.Length == 0)
        {
            _isContinued = isContinued;
            _place = page.PlaceOf(line.Box.Left, line.Box.Top);
            _gap = double.MaxValue;
            _isLink = true;
        }
        else
        {
            _gap = page == _lastPage ? Math.Min(_gap, line.Box.Top - _last!.Box.Bottom) : _gap;
            if (LineBreaks.HasSpace(_text, line.Text))
            {
                _text.Append(' ');
            }
        }

        _text.Append(line.Text);
        _isLink &= line.IsLink;
        (_last, _lastPage) = (line, page);
        return ended;
    }

    /// <summary>Ends the paragraph; null where none was begun.</summary>
    public Paragraph? End()
    {
        if (_last is null)
        {
            return null;
        }

        Paragraph paragraph = new(_text.ToString(), _place!, _isLink) { IsContinued = _isContinued };
        _text.Clear();
        (_last, _lastPage) = (null, null);
        return paragraph;
    }

    /// <summary>Where the lines of text begin and end. Lines that end far before the tables, or the margin, are none of them full.</summary>
    private static (double Left, double Right) ColumnOf(PageLayout[] pages, HashSet<TextLine> running)
    {
        TextLine[] lines = [.. pages.SelectMany(page => page.Lines).Where(line => line.Text.Length >= LongLine && !running.Contains(line))];
        if (lines.Length == 0)
        {
            return (double.MinValue, double.MaxValue);
        }

        double left = lines.Min(line => line.Box.Left);
        double right = lines.Max(line => line.Box.Right);
        double edge = pages.SelectMany(page => page.Tables).Select(table => table.Box.Right).DefaultIfEmpty(pages[0].Page.Width - left).Max();
        return (left, right > edge - (Ragged * (edge - left)) ? right : edge);
    }

    private bool GoesOn(TextLine line, PageDrawing page)
    {
        TextLine last = _last!;
        return AreAlike(last, line) && !LineBreaks.BeginsItem(last.Text, line.Text) && !(page == _lastPage && IsSetApart(last, line)) && !IsHeading(last, line, page)
            && (FillsColumn(last, line, page) || IsFullTitle(last, line, page));
    }

    /// <summary>Whether a short line that is no sentence, in another font than the line before, which ends one, heads what follows.</summary>
    private bool IsHeading(TextLine last, TextLine line, PageDrawing page) =>
        last.Font is not null && line.Font is not null && last.Font != line.Font && LineBreaks.EndsSentence(last.Text) && !char.IsPunctuation(line.Text[^1])
        && line.Box.Right < _columns[(int)page.Width].Right - (FreeEnd * line.Size);

    /// <summary>Whether a line that begins at the left is full, with no room left for what the next line, at the very edge, begins with.</summary>
    private bool FillsColumn(TextLine last, TextLine line, PageDrawing page)
    {
        (double left, double right) = _columns[(int)page.Width];
        double free = (right - last.Box.Right) / last.Size;
        return free < Math.Max(FreeEnd, (line.Lead / last.Size) + Beyond)
            && last.Box.Left < left + (WidestIndent * last.Size) && line.Box.Left < left + (Indent * last.Size);
    }

    /// <summary>Whether a full line in the middle, not the end of a sentence, has another in the middle under it.</summary>
    private bool IsFullTitle(TextLine last, TextLine line, PageDrawing page) =>
        last.Box.Right > _columns[(int)page.Width].Right - (FreeEnd * last.Size) && last.Text[^1] != '。' && IsCentred(line, page) && IsCentred(last, page);

    /// <summary>Whether a line stands close under another of its size, both in the middle of the page, as those of a title do.</summary>
    private bool IsSameTitle(TextLine last, TextLine line, PageDrawing page) =>
        page == _lastPage && AreAlike(last, line) && !LineBreaks.BeginsItem(last.Text, line.Text) && !IsSetApart(last, line) && IsCentred(line, page) && IsCentred(last, page);

    private static bool AreAlike(TextLine last, TextLine line) =>
        Math.Abs(last.Size - line.Size) <= SameSize * last.Size && line.First.Direction == last.First.Direction;

    private bool IsSetApart(TextLine last, TextLine line)
    {
        double gap = line.Box.Top - last.Box.Bottom;
        double known = _gap < double.MaxValue ? _gap : _usual.Of(last.Size);
        return gap > WidestGap * last.Size || gap > (WiderGap * Math.Max(0, known)) + 1 || gap < -last.Size;
    }

    private bool IsCentred(TextLine line, PageDrawing page)
    {
        (double left, double right) = _columns[(int)page.Width];
        double indent = (line.Box.Left - left) / line.Size;
        double off = Math.Abs(line.Box.CentreX - ((left + right) / 2));
        return indent is > FirstIndent and < LastIndent
            ? Math.Min(off, Math.Abs(line.Box.CentreX - (page.Width / 2))) < Exact * line.Size
            : off < line.Size;
    }
}
