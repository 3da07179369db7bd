namespace GovDisclosure.Model.Documents.Pdf.Tests.Documents;

/// <summary>Draws tables on pages, row by row, going on to the next page where one is full; sides of cells can be left out.</summary>
internal sealed class TableSketch
{
    private const double Left = 40;
    private const double Top = 40;
    private const double TitleSize = 18;

    private readonly PdfSketch _sketch;
    private readonly RuleStyle _style;
    private readonly Random _random;
    private readonly double _width;
    private readonly double _height;
    private readonly Dictionary<PlacedBox, int> _printed = new(ReferenceEqualityComparer.Instance);
    private readonly double _cutOff;
    private readonly (double Right, double Below)? _clip;
    private SketchPage _page;
    private double _y = Top;
    private int _tables;

    public TableSketch(PdfSketch sketch, RuleStyle style, Random random, double width, double height)
    {
        (_sketch, _style, _random, _width, _height) = (sketch, style, random, width, height);
        _page = sketch.Page(width, height);
    }

    /// <summary>How far from the middle of its sides text stands in a cell, in points: the nearer lines of separate borders are already 4 away.</summary>
    private double Padding => _style == RuleStyle.SeparateDouble ? 6 : 3;

    /// <summary>How much of the right of its pages is cut off, in points.</summary>
    public double CutOff
    {
        init
        {
            _cutOff = value;
            _page.Width -= value;
        }
    }

    /// <summary>How much of its pages is not shown at the right and below, in points. As browsers do, text of which nothing would be seen is not drawn; all text stands at the right of its cell.</summary>
    public (double Right, double Below)? Clip
    {
        init
        {
            _clip = value;
            BeginClip();
        }
    }

    /// <summary>How likely a side of a cell is left out.</summary>
    public double Missing { get; init; }

    /// <summary>The table and the row of it before which the page breaks; text of which the page before has no room for every line goes on after it there.</summary>
    public (int Table, int Row)? Break { get; init; }

    /// <summary>Whether nothing closes what goes on after a page, and text of which that has no room for every line hangs out of it instead, as browsers draw it.</summary>
    public bool IsOpenAtBreaks { get; init; }

    public void Paragraph(string text)
    {
        if (_y + 30 > _height - Top)
        {
            BreakPage();
        }

        _page.Text(Left, _y + 12, text, 10.5);
        _y += 24;
    }

    /// <summary>A line in large characters, in the middle or some points to the right of it.</summary>
    public void Title(string text, double shift)
    {
        if (_y + 40 > _height - Top)
        {
            BreakPage();
        }

        _page.Text(((_width - CellLines.LengthOf(text, TitleSize)) / 2) + shift, _y + 20, text, TitleSize);
        _y += 28;
    }

    public void Draw(TextTable table)
    {
        List<PlacedBox> boxes = PlacedBox.In(table);
        if (boxes.Count == 0)
        {
            return;
        }

        double[] widths = Widths(boxes.Max(box => box.Column + box.ColumnSpan));
        double[] heights = [.. Enumerable.Range(0, table.Rows.Count).Select(row => HeightOf(boxes, row, widths))];
        int breakAt = Break?.Table == _tables++ ? Break.Value.Row : 0;
        int heads = table.Rows.TakeWhile(row => !TextTable.HasValues(row)).Count();
        int first = 0;
        while (first < heights.Length)
        {
            int last = first;
            double bottom = _y + heights[first];
            while (last + 1 < heights.Length && last + 1 != breakAt && bottom + heights[last + 1] < _height - Top)
            {
                bottom += heights[++last];
            }

            bool partsHeads = first == 0 && last + 1 < heads;
            if ((bottom >= _height - Top || partsHeads) && _y > Top)
            {
                BreakPage();
                continue;
            }

            DrawRows(boxes, first, last, widths, heights);
            _y = bottom + 10;
            first = last + 1;
            if (first < heights.Length)
            {
                BreakPage();
            }
        }
    }

    public void BreakPage()
    {
        _page = _sketch.Page(_width - _cutOff, _height);
        _y = Top;
        BeginClip();
    }

    private void BeginClip() => _ = _clip is { } clip ? _page.Clip(clip.Right, clip.Below) : _page;

    private double[] Widths(int count)
    {
        double[] shares = [.. Enumerable.Range(0, count).Select(_ => 1 + (0.5 * _random.NextDouble()))];
        double sum = shares.Sum();
        return [.. shares.Select(share => (_width - (2 * Left)) * share / sum)];
    }

    /// <summary>A row is high enough for the cells that end in it, those that begin above counting on the least height there.</summary>
    private double HeightOf(List<PlacedBox> boxes, int row, double[] widths) => boxes
        .Where(box => box.Row + box.RowSpan - 1 == row)
        .Select(box => (CellLines.Of(box.Text, Span(widths, box.Column, box.ColumnSpan) - (2 * Padding)).Count() * CellLines.Height) + (Break is null || box.RowSpan == 1 ? 6 : 6 + CellLines.Height) - ((box.RowSpan - 1) * (CellLines.Height + 6)))
        .Append(boxes.Exists(box => box.Row <= row && row < box.Row + box.RowSpan) ? CellLines.Height + 6 : 0)
        .Max();

    private static double Span(double[] sizes, int from, int count) => sizes.Skip(from).Take(count).Sum();

    private void DrawRows(List<PlacedBox> boxes, int first, int last, double[] widths, double[] heights)
    {
        HashSet<(bool IsLevel, int Line, int Along)> sides = [];
        foreach (PlacedBox box in boxes.Where(box => box.Row <= last && box.Row + box.RowSpan > first))
        {
            int top = Math.Max(first, box.Row);
            int bottom = Math.Min(last + 1, box.Row + box.RowSpan);
            foreach (int column in Enumerable.Range(box.Column, box.ColumnSpan))
            {
                _ = (!IsOpenAtBreaks || top == 0 || top > first) && sides.Add((true, top, column));
                _ = (!IsOpenAtBreaks || bottom == box.Row + box.RowSpan) && sides.Add((true, bottom, column));
            }

            for (int row = top; row < bottom; row++)
            {
                sides.Add((false, box.Column, row));
                sides.Add((false, box.Column + box.ColumnSpan, row));
            }

            double width = Span(widths, box.Column, box.ColumnSpan);
            double height = Span(heights, top, bottom - top);
            (double x, double y) = (Left + Span(widths, 0, box.Column), _y + Span(heights, first, top - first));
            if (_style == RuleStyle.BoxedDouble && _random.NextDouble() >= Missing)
            {
                _page.Frame(x + 3, y + 3, x + width - 3, y + height - 3);
            }

            Print(box, (x, y), width, height, isEnd: last + 1 >= box.Row + box.RowSpan);
        }

        if (_style == RuleStyle.BoxedDouble)
        {
            _page.Frame(Left - 3, _y - 3, Left + widths.Sum() + 3, _y + Span(heights, first, last + 1 - first) + 3);
            return;
        }

        foreach ((bool isLevel, int line, int along) in sides.OrderBy(side => (side.IsLevel, side.Line, side.Along)))
        {
            DrawSide(isLevel, line, along, first, widths, heights);
        }
    }

    private void DrawSide(bool isLevel, int line, int along, int first, double[] widths, double[] heights)
    {
        if (_random.NextDouble() < Missing)
        {
            return;
        }

        RulePen pen = new(_page, _style, _random);
        if (isLevel)
        {
            double y = _y + Span(heights, first, line - first);
            double x = Left + Span(widths, 0, along);
            pen.Draw(x, y, x + widths[along], y);
        }
        else
        {
            double x = Left + Span(widths, 0, line);
            double y = _y + Span(heights, first, along - first);
            pen.Draw(x, y, x, y + heights[along]);
        }
    }

    /// <summary>The text of a cell over two pages stands on the first that has room for it, or as much of it on each as that has room for.</summary>
    private void Print(PlacedBox box, (double X, double Y) at, double width, double height, bool isEnd)
    {
        string[] lines = [.. CellLines.Of(box.Text, width - (2 * Padding)).Skip(_printed.GetValueOrDefault(box))];
        int room = (int)((height - 2) / CellLines.Height);
        if (!isEnd && room < lines.Length)
        {
            lines = Break is null || room == 0 ? [] : IsOpenAtBreaks ? lines : lines[..room];
        }

        _printed[box] = _printed.GetValueOrDefault(box) + lines.Length;
        double line = at.Y + Math.Max(1, (height - (lines.Length * CellLines.Height)) / 2) + 9;
        (double right, double below) = _clip ?? (0, 0);
        foreach (string text in lines)
        {
            double from = _clip is null ? at.X + Padding : at.X + width - Padding - CellLines.LengthOf(text, CellLines.TextSize);
            if (from < _width - right && line - CellLines.TextSize < _height - below)
            {
                _page.Text(from, line, text, CellLines.TextSize);
            }

            line += CellLines.Height;
        }
    }
}
