using System.Globalization;
using CsCheck;
using GovDisclosure.Model.Documents.Content;
using GovDisclosure.Model.Documents.Pdf.Tests.Documents;

namespace GovDisclosure.Model.Documents.Pdf.Tests;

public class OverflowTests
{
    private const double Left = 60;
    private const double Top = 40;
    private const double RowHeight = 20;

    /// <summary>The widths of columns, the one whose numbers are too wide for it, how far they stick out, and at which side.</summary>
    private static readonly Gen<(double[] Widths, int Wide, double Over, bool ToTheLeft, double Spread)> Tables =
        Gen.Select(Gen.Double[25, 60].Array[2, 6], Gen.Int[0, 5], Gen.Double[0, 30], Gen.Bool, Gen.Double[0, 1.5]);

    /// <summary>The columns of a table with a number each, the size of the characters, how far apart they stand, and whether each is drawn by itself.</summary>
    private static readonly Gen<(OverflowColumn[] Columns, double Size, double Spread, bool IsPieced)> NarrowTables = Gen.Select(
        Gen.Select(Gen.Double[8, 40], Gen.OneOf(Gen.Int[0, 99999].Select(number => $"{number:#,0}"), Gen.Char["01"].Array[1, 5].Select(digits => new string(digits))), Gen.Double[0, 1], Gen.Double[-2, 2])
            .Select(column => new OverflowColumn(column.Item1, column.Item2, column.Item3, column.Item4)).Array[2, 5],
        Gen.Double[4, 10],
        Gen.Double[-0.1, 0.45],
        Gen.Bool);

    [Fact]
    public void Read_NumbersWiderThanTheirCell_RightOrUnreadable() => Tables.Sample(
        table =>
        {
            int wide = table.Wide % table.Widths.Length;
            double left = Left + table.Widths.Take(wide).Sum();
            double right = left + table.Widths[wide];
            string[] printed = [.. table.Widths.Select((_, column) => (column + 1).ToString(CultureInfo.InvariantCulture))];
            double step = 5 + table.Spread;
            printed[wide] = new string('7', (int)((table.Widths[wide] + table.Over) / step) + 1);
            double length = ((printed[wide].Length - 1) * step) + 5;

            IReadOnlyList<GridCell> cells = Read(table.Widths, page =>
            {
                double start = table.ToTheLeft ? right - 3 - length : left + 3;
                for (int i = 0; i < printed[wide].Length; i++)
                {
                    page.Text(start + (i * step), Top + 14, "7");
                }

                double x = Left;
                for (int column = 0; column < table.Widths.Length; x += table.Widths[column++])
                {
                    if (column != wide)
                    {
                        page.Text(x + (table.Widths[column] / 2) - 2.5, Top + 14, printed[column]);
                    }
                }
            });

            cells.Take(printed.Length).Index().Should().OnlyContain(
                cell => cell.Item.Text == printed[cell.Index] || cell.Item.Text.Contains(GridCell.Object, StringComparison.Ordinal));
        },
        iter: 300);

    [Fact]
    public void Read_NumbersOverEachOther_RightOrUnreadable() => NarrowTables.Sample(
        table =>
        {
            IReadOnlyList<GridCell> cells = Read([.. table.Columns.Select(column => column.Width)], page =>
            {
                double spread = (table.IsPieced ? Math.Min(table.Spread, 0.1) : table.Spread) * table.Size;
                double step = (table.Size / 2) + spread;
                page.Raw(string.Create(CultureInfo.InvariantCulture, $"{spread} Tc"));
                double x = Left;
                foreach (OverflowColumn column in table.Columns)
                {
                    string[] pieces = table.IsPieced ? [.. column.Number.Select(digit => $"{digit}")] : [column.Number];
                    double start = x + 1 + (column.Alignment * (column.Width - 2 - (column.Number.Length * step) + spread));
                    foreach ((int at, string piece) in pieces.Index())
                    {
                        page.Text(start + (at * step), Top + 14 + column.Lowered, piece, table.Size);
                    }

                    x += column.Width;
                }
            });

            cells.Take(table.Columns.Length).Zip(table.Columns).Should().OnlyContain(
                cell => cell.First.Text.Replace(" ", "", StringComparison.Ordinal) == cell.Second.Number || cell.First.Text.Contains(GridCell.Object, StringComparison.Ordinal));
        },
        iter: 2000);

    [Theory]
    [InlineData(215)]
    [InlineData(217)]
    [InlineData(219)]
    [InlineData(236)]
    public void Read_NumberOverTheEdgeOfTheTable_IsUncertain(double from)
    {
        IReadOnlyList<GridCell> cells = Read([80, 100], page => page.Text(from, Top + 14, "1234567"));

        cells[1].Text.Should().EndWith(GridCell.Uncertain);
    }

    [Fact]
    public void Read_NumberIntoTheNextTable_IsOfNeither()
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(600, 200);
        Grid(page, 40, [80, 100]);
        Grid(page, 241, [80, 100]);
        page.Text(45, 54, "甲").Text(245, 74, "乙").Text(200, 54, "12345678901");

        Grids(sketch).Should().AllSatisfy(cells => cells.Should().Contain(cell => cell.Text.EndsWith(GridCell.Uncertain, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_UprightNumberOverALine_IsUncertain()
    {
        IReadOnlyList<GridCell> cells = Read([80, 100], page => page.Text(65, 54, "行政规范性").Text(65, 74, "合计合计合").TextUp(160, 76, "1234567"));

        cells[1].Text.Should().EndWith(GridCell.Uncertain);
        cells[3].Text.Should().EndWith(GridCell.Uncertain);
    }

    [Fact]
    public void Read_TextBesideTheTable_IsInNobodysWay()
    {
        IReadOnlyList<GridCell> cells = Read([80, 100], page => page.Text(65, 54, "规章").Text(145, 54, "12").Text(30, 54, "注").Text(250, 54, "34"));

        cells.Select(cell => cell.Text).Should().Equal("规章", "12", "", "");
    }

    /// <summary>Browsers let the empty half of a mark reach over the line; of anything else, half of a character over it is in doubt.</summary>
    [Fact]
    public void Read_EmptyHalfOfAMarkOverALine_IsOfItsCell()
    {
        for (double over = 0.5; over <= 5; over += 0.5)
        {
            foreach (char mark in "”）》。，、〕")
            {
                Read([80, 100], page => page.Text(70 + over, 54, $"三安全一稳定{mark}").Text(147, 54, "12")).Take(2).Select(cell => cell.Text)
                    .Should().Equal([$"三安全一稳定{mark}", "12"], "{0} reaches {1} points over the line", mark, over);
            }

            foreach (char mark in "“（《〔")
            {
                Read([80, 100], page => page.Text(70, 54, "12").Text(140 - over, 54, $"{mark}三安全")).Take(2).Select(cell => cell.Text)
                    .Should().Equal(["12", $"{mark}三安全"], "{0} reaches {1} points over the line", mark, over);
            }
        }

        Read([80, 100], page => page.Text(75, 54, "三安全一稳定性").Text(143, 54, "12")).Take(2).Should().OnlyContain(cell => cell.Text.EndsWith(GridCell.Uncertain));
    }

    private static IReadOnlyList<GridCell> Read(double[] widths, Action<SketchPage> draw)
    {
        PdfSketch sketch = new();
        SketchPage page = sketch.Page(600, 200);
        Grid(page, Left, widths);
        draw(page);
        return Grids(sketch).Should().ContainSingle().Subject;
    }

    private static IEnumerable<IReadOnlyList<GridCell>> Grids(PdfSketch sketch)
    {
        DiagnosticLog log = new();
        DocumentContent? content = PdfFormatReader.Instance.Read(sketch.Build(), log, CancellationToken.None);
        log.Diagnostics.Should().BeEmpty();
        return content!.Blocks.OfType<Grid>().Select(grid => grid.Cells);
    }

    /// <summary>Two rows of cells.</summary>
    private static void Grid(SketchPage page, double left, double[] widths)
    {
        double right = left + widths.Sum();
        page.Frame(left, Top, right, Top + (2 * RowHeight)).Line(left, Top + RowHeight, right, Top + RowHeight);
        foreach (double width in widths.SkipLast(1))
        {
            left += width;
            page.Line(left, Top, left, Top + (2 * RowHeight));
        }
    }
}
