using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Tables that stand in a document more than once.</summary>
public class ReconciliationTests
{
    /// <summary>A changed copy before the table, which breaks anywhere and goes on under the heading of another section: what stands there may be right, and the copy wrong.</summary>
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_TableAgainThatGoesOnInAnotherSection_EveryCellRightOrReported(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        int rows = TextReport.Numbered(form).Tables[0].Rows.Count;
        for (int at = 1; at < rows; at++)
        {
            TextReport report = TextReport.Numbered(form);
            TextTable table = report.Tables[0];
            report.Tables.Insert(1, new(report.Tables[1].Heading, table.Rows[at..]));
            report.Tables.Insert(0, new(table.Heading, [.. table.Rows.Select(row => row.ConvertAll(box => box.Cell is null ? box : box with { Text = $"9{box.Text}" }))]));
            table.Rows.RemoveRange(at, rows - at);

            Readings.Faults(report.Read(TextShape.CellALine), TextReport.Numbered(form).Printed(form)).Should().BeEmpty("it breaks at row {0}", at);
        }
    }

    public static TheoryData<string, int> Repetitions()
    {
        TheoryData<string, int> repetitions = [];
        foreach (Form form in Form.All)
        {
            for (int repeated = 1; repeated < 1 << form.Tables.Count; repeated++)
            {
                repetitions.Add(form.Id, repeated);
            }
        }

        return repetitions;
    }

    /// <summary>Where another year's tables stand beside some of the report's, one that stands there once may be of either year.</summary>
    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Read_SomeTablesAgainWithOtherFigures_NothingIsReadAndEveryTableIsReported(string id, int repeated)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (bool comeFirst in (bool[])[false, true])
        {
            TextReport report = Repeat(form, repeated, comeFirst, box => new($"9{box.Text}", box.Cell));
            foreach (TextShape shape in TextShapes.OfText)
            {
                ReadResult result = report.Read(shape);

                result.Cells.Should().BeEmpty("{0} {1}", shape, comeFirst);
                Readings.Faults(result, form.Cells.ToDictionary(cell => cell.Pointer, _ => (decimal?)null)).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Read_SomeTablesAgainWithTheSameFigures_EveryCellIsRead(string id, int repeated)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (TextShape shape in TextShapes.OfText)
        {
            ReadResult result = Repeat(form, repeated, comeFirst: false, box => box).Read(shape);

            result.HasErrors.Should().BeFalse();
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    /// <summary>A table that both years fill alike is read, but not a row that one of them lacks.</summary>
    [Fact]
    public void Read_RowOnceInATableThatAgreesBesideOneThatDoesNot_IsNotRead()
    {
        TextReport report = Repeat(Form.Year2021, 1, comeFirst: false, box => new($"9{box.Text}", box.Cell));
        TextTable requests = report.Tables[1].Copy();
        report.Tables.Add(requests);
        List<TextBox> received = requests.Rows.First(TextTable.HasValues);
        requests.Rows.Remove(received);

        ReadResult result = report.Read(TextShape.CellALine);

        result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Cell)).Should().BeEquivalentTo(
            [("unclear-table", "/requests"), ("unclear-table", "/reviewAndLitigation"), ("conflicting-tables", "/proactiveDisclosure"), ("duplicate-table", "/requests")]);
        result.Cells.Should().HaveCount(Form.Year2021.Requests.Rows.Skip(1).Sum(row => row.Cells.Count));
        result.Cells.Should().OnlyContain(cell => cell.Value == TextReport.NumberOf(Form.Year2021, cell.Definition));
    }

    private static TextReport Repeat(Form form, int repeated, bool comeFirst, Func<TextBox, TextBox> value)
    {
        TextReport report = TextReport.Numbered(form);
        List<TextTable> again = [.. report.Tables.Where((_, at) => ((repeated >> at) & 1) != 0).Select(table => new TextTable(table.Heading, [.. table.Rows.Select(row => row.ConvertAll(box => box.Cell is null ? box : value(box)))]))];
        report.Tables.InsertRange(comeFirst ? 0 : report.Tables.Count, again);
        return report;
    }
}
