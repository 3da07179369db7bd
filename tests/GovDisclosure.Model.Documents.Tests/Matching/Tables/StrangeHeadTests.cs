using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Heads in an office's own words: what they say of the order is followed or reported, never passed over.</summary>
public class StrangeHeadTests
{
    private static readonly string[] OwnWords = ["个人", "企业", "科研", "公益", "法律"];

    public static TheoryData<string, string> FormsAndShapes() => new MatrixTheoryData<string, string>(
        ["2019", "2021"], [nameof(TextShape.CellALine), nameof(TextShape.RowALine), nameof(TextShape.PipeTables), nameof(TextShape.HtmlTablesInMarkdown)]);

    /// <summary>总计 and 其他 name rows too.</summary>
    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_HeadsThatCouldNameRowsAmongOwnWords_AreNoRows(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (string[] heads in new string[][] { ["总计", .. OwnWords, "其他"], ["其他", .. OwnWords, "总计"], ["总计", "其他", .. OwnWords] })
        {
            ReadResult result = WithHeads(form, heads).Read(Enum.Parse<TextShape>(shape));

            result.Cells.Where(cell => IsIn(form.Requests, cell) && cell.Value is not null).Should().BeEmpty();
            result.Diagnostics.Count(diagnostic => diagnostic.Code == "unclear-columns").Should().Be(form.Requests.Rows.Count);
        }
    }

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_HeadsOfOwnWordsAlone_AreNamedWhereTheOrderDecides(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        string[] heads = [.. OwnWords, "其余", "全部"];

        ReadResult result = WithHeads(form, heads).Read(Enum.Parse<TextShape>(shape));

        result.Diagnostics.Where(diagnostic => diagnostic.Code == "unknown-head").Select(diagnostic => diagnostic.Text).Should().Equal(heads);
        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
    }

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_GroupsOfTableFourInOwnWords_AreNotTakenInOrder(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Numbered(form);
        foreach (List<TextBox> row in report.Tables[2].Rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                row[i] = row[i].Text.Contains("复议后", StringComparison.Ordinal) ? new("经复议起诉") : row[i].Text.Contains("直接起诉", StringComparison.Ordinal) ? new("未复议起诉") : row[i];
            }
        }

        ReadResult result = report.Read(Enum.Parse<TextShape>(shape));

        result.Cells.Should().NotContain(cell => IsIn(form.ReviewAndLitigation, cell) && cell.Value != null);
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "unclear-columns");
    }

    [Theory]
    [MemberData(nameof(FormsAndShapes))]
    public void Read_EmptyBoxAtTheEndOfEveryRow_IsNothing(string id, string shape)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Numbered(form);
        report.Tables.ForEach(table => table.Rows.ForEach(row => row.Add(new(""))));

        ReadResult result = report.Read(Enum.Parse<TextShape>(shape));

        result.Diagnostics.Should().BeEmpty();
        result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
    }

    [Theory]
    [InlineData("注：行政事业性收费单位为元。", true)]
    [InlineData("（收费金额的单位：元）", true)]
    [InlineData("注：收费金额单位为万元", false)]
    [InlineData("本单位元旦放假。", false)]
    public void Read_NoteOnTheUnitUnderTheTable_IsFollowed(string note, bool isContradiction)
    {
        Form form = Form.Year2021;
        TextReport report = TextReport.Of(form, cell => cell.Column.Kind == CellKind.Amount ? "84.62" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        report.Tables[0].Rows.Add([new(note)]);

        ReadResult result = report.Read(TextShape.RowALine);

        result.Diagnostics.Any(diagnostic => diagnostic.Code == "unknown-unit").Should().Be(isContradiction);
        result.Cells.Single(cell => cell.Definition.Column.Kind == CellKind.Amount).Value.HasValue.Should().Be(!isContradiction);
    }

    private static bool IsIn(FormTable table, ReadCell cell) => cell.Definition.Pointer.StartsWith($"{table.Pointer}/", StringComparison.Ordinal);

    /// <summary>A report whose table 三 has one row of heads, and nothing over its labels.</summary>
    private static TextReport WithHeads(Form form, string[] heads)
    {
        TextReport report = TextReport.Numbered(form);
        report.Tables[1].Rows.RemoveRange(0, 3);
        report.Tables[1].Rows.Insert(0, [new(""), new(""), .. heads.Select(head => new TextBox(head))]);
        return report;
    }
}
