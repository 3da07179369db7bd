using System.Globalization;
using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Table four, whose figures stand in one line without a label.</summary>
public class ReviewTableTests
{
    private static readonly Form Form = Form.Year2021;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_Table4WithAGroupARow_EveryCellInItsPlace(bool inFormOrder)
    {
        TextReport report = TextReport.Numbered(Form);
        FormTable table = Form.Tables[2];
        int[] order = inFormOrder ? [0, 1, 2, 3, 4] : [4, 2, 0, 1, 3];
        report.Tables[2] = new(table.Label.Chinese,
        [
            [new("类别"), .. order.Select(column => new TextBox(table.Columns[column].Label.Chinese))],
            .. table.Rows.Select((row, at) => (List<TextBox>)
            [
                .. at == 1 ? [new TextBox("行政诉讼")] : (TextBox[])[],
                new(row.Label.Chinese),
                .. order.Select(column => new TextBox($"{TextReport.NumberOf(Form, row.Cells[column])}")),
            ]),
        ]);

        foreach (ReadResult result in Enum.GetValues<TextShape>().Select(report.Read))
        {
            result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == "stray-text");
            result.Cells.Should().HaveCount(Form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(Form, cell.Definition));
        }
    }

    [Theory]
    [InlineData("2019", "{0}")]
    [InlineData("2019", "（{0}）")]
    [InlineData("2021", "{0}")]
    [InlineData("2021", "({0})")]
    public void Read_ColumnsOfTable4Numbered_NumbersAreLeftOut(string id, string number)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        report.Tables[2].Rows.Insert(3, [.. Enumerable.Range(1, 15).Select(at => new TextBox(string.Format(CultureInfo.InvariantCulture, number, at)))]);

        foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(report))))
        {
            result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("stray-text", "{0}", result.Diagnostics[0].Text);
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    [Fact]
    public void Read_FiguresOfTable4ThatCountUpAndNothingUnderThem_AreItsFigures()
    {
        TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, Form.ReviewAndLitigation.Rows.SelectMany(row => row.Cells).Index().Where(own => own.Item == cell).Select(own => own.Index + 1m).FirstOrDefault()));

        ReadResult result = DocumentReader.Read(HtmlStyles.All[0].Write(report));

        result.Cells.Where(cell => Form.ReviewAndLitigation.Rows.Contains(cell.Definition.Row)).Select(cell => cell.Value).Should().Equal(Enumerable.Range(1, 15).Select(at => (decimal?)at));
    }

    /// <summary>Which of two lines of figures is of this year nothing tells; the other tables are those of the report all the same.</summary>
    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    public void Read_TwoLinesOfFiguresInTable4_NoneOfThemIsRead(string other)
    {
        foreach (bool isFirst in (bool[])[true, false])
        {
            TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));
            report.Tables[2].Rows.Insert(isFirst ? 3 : 4, [.. Enumerable.Repeat(new TextBox(other), 15)]);

            foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(report))))
            {
                result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Code == "conflicting-rows" && diagnostic.Cell == "/reviewAndLitigation");
                result.Cells.Should().HaveCount(Form.Cells.Count - 15).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(Form, cell.Definition));
            }
        }
    }

    [Fact]
    public void Read_WordInFrontOfAllValuesOfTable4ButOne_RefusesThem()
    {
        TextReport report = TextReport.Numbered(Form);
        List<TextBox> values = report.Tables[2].Rows[^1];
        values.RemoveAt(6);
        values.Insert(0, new("数量"));

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("label-in-value");
        result.Cells.Should().HaveCount(Form.Cells.Count - Form.ReviewAndLitigation.Rows.Sum(row => row.Cells.Count));
    }

    [Theory]
    [InlineData("行政诉讼|行政复议", "unclear-columns")]
    [InlineData("行政诉讼情况|行政复议情况", "unclear-columns")]
    public void Read_HeadsOfTable4TheOtherWayRound_RefusesTheValues(string heads, string code)
    {
        TextReport report = TextReport.Numbered(Form);
        report.Tables[2].Rows[0].Clear();
        report.Tables[2].Rows[0].AddRange(heads.Split('|').Select(head => new TextBox(head)));
        report.Tables[2].Rows[1].RemoveAll(box => FormLabels.Find(box.Text).All(label => label.Item is not FormRow));
        report.Tables[2].Rows[2].InsertRange(0, Form.ReviewAndLitigation.Columns.Select(column => new TextBox(column.Label.Chinese)));

        ReadResult result = report.Read(TextShape.RowALine);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == code);
        result.Cells.Should().NotContain(cell => Form.ReviewAndLitigation.Rows.Contains(cell.Definition.Row));
    }

    /// <summary>A word in front of all figures, under a head of its own or none, shifts nothing.</summary>
    [Theory]
    [InlineData("2019", "类别", "数量")]
    [InlineData("2021", "项目", "件数（件）")]
    [InlineData("2021", "", "本年")]
    public void Read_WordInFrontOfAllFigures_EveryCellInItsPlace(string id, string head, string word)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        report.Tables[2].Rows[0].Insert(0, new(head) { RowSpan = 3 });
        report.Tables[2].Rows[3].Insert(0, new(word));

        foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(report))))
        {
            result.Diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == "stray-text");
            result.Diagnostics.Should().Contain(diagnostic => diagnostic.Text == word);
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    /// <summary>With a word in front a row that lacks any of its boxes is as long as a whole one.</summary>
    [Fact]
    public void Read_WordInFrontOfFiguresThatLackOne_RefusesThem()
    {
        for (int at = 0; at < 15; at++)
        {
            foreach (string head in (string[])["", "类别"])
            {
                TextReport report = TextReport.Spanned(Form, cell => TextReport.Print(cell, TextReport.NumberOf(Form, cell)));
                report.Tables[2].Rows[3].RemoveAt(at);
                report.Tables[2].Rows[3].Insert(0, new("数量"));
                if (head.Length > 0)
                {
                    report.Tables[2].Rows[0].Insert(0, new(head) { RowSpan = 3 });
                }

                foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(report))))
                {
                    Readings.Faults(result, report.Printed(Form)).Should().BeEmpty();
                    result.Cells.Should().NotContain(cell => Form.ReviewAndLitigation.Rows.Contains(cell.Definition.Row));
                }
            }
        }
    }
}
