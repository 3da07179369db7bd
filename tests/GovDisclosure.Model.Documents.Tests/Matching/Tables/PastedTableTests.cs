using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Tables that went through a spreadsheet: merged cells taken apart, rows numbered.</summary>
public class PastedTableTests
{
    /// <summary>As spreadsheets and exports leave them: every merged cell apart, its text in the first, or in each.</summary>
    [Theory]
    [InlineData("2019", false)]
    [InlineData("2021", false)]
    [InlineData("2019", true)]
    [InlineData("2021", true)]
    public void Read_MergedCellsTakenApart_EveryCellInItsPlace(string id, bool isRepeated)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (TextShape shape in new[] { TextShape.CellALine, TextShape.RowALine, TextShape.Bars, TextShape.PipeTables, TextShape.HtmlTablesInMarkdown, TextShape.PreformattedInHtml })
        {
            TextReport report = TextReport.Spanned(form, cell => TextReport.NumberOf(form, cell) % 4 == 0 ? "" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            for (int table = 0; table < report.Tables.Count; table++)
            {
                report.Tables[table] = new(report.Tables[table].Heading, Apart(report.Tables[table].Rows, isRepeated));
            }

            ReadResult result = report.Read(shape);

            result.Cells.Should().HaveCount(form.Cells.Count, "{0}", shape);
            result.Cells.Should().OnlyContain(cell => cell.Value == (TextReport.NumberOf(form, cell.Definition) % 4 == 0 ? null : TextReport.NumberOf(form, cell.Definition)));
        }
    }

    /// <summary>Of the column beside the labels every row has a box: one that lacks a value is not taken for whole.</summary>
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_NumbersBehindTheLabels_AreLeftOutAndShiftNothing(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (int dropped in (int[])[0, 1])
        {
            TextReport report = TextReport.Numbered(form);
            foreach ((int at, List<TextBox> row) in report.Tables[1].Rows.Index())
            {
                int head = row.FindIndex(box => box.Text == "自然人");
                int value = row.FindIndex(box => box.Cell is not null);
                row.Insert(Math.Max(0, head + value + 1), new(value >= 0 ? $"{at}" : head >= 0 ? "行次" : ""));
                row.RemoveRange(row.Count - 1, value >= 0 ? dropped : 0);
            }

            report.Tables[1].Rows[0].RemoveAll(box => box.Text == "申请人情况");

            ReadResult result = report.Read(TextShape.PipeTables);

            result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
            result.Cells.Should().HaveCount(form.Cells.Count - (dropped * form.Requests.Rows.Sum(row => row.Cells.Count)));
            result.HasErrors.Should().Be(dropped > 0);
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Text == "行次" || dropped > 0);
        }
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_NumbersBeforeTheLabels_AreLeftOutAndShiftNothing(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Numbered(form);
        foreach (TextTable table in report.Tables.Take(2))
        {
            foreach ((int at, List<TextBox> row) in table.Rows.Index())
            {
                row.Insert(0, new(TextTable.HasValues(row) ? $"{at}" : row.Exists(box => box.Text is "信息内容" or "申请人情况") ? "序号" : ""));
            }
        }

        ReadResult result = report.Read(TextShape.RowALine);

        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        result.HasErrors.Should().BeFalse();
        result.Diagnostics.Should().NotBeEmpty();
    }

    private static List<List<TextBox>> Apart(List<List<TextBox>> rows, bool isRepeated)
    {
        int width = rows[0].Sum(box => box.ColumnSpan);
        TextBox?[][] grid = [.. rows.Select(_ => new TextBox?[width])];
        foreach ((int at, List<TextBox> row) in rows.Index())
        {
            int column = 0;
            foreach (TextBox box in row)
            {
                column = Array.IndexOf(grid[at], null, column);
                for (int down = 0; down < box.RowSpan; down++)
                {
                    for (int across = 0; across < box.ColumnSpan; across++)
                    {
                        grid[at + down][column + across] = down + across == 0 ? new(box.Text, box.Cell) : new(isRepeated ? box.Text : "");
                    }
                }
            }
        }

        return [.. grid.Select(row => row.Select(box => box ?? new("")).ToList())];
    }
}
