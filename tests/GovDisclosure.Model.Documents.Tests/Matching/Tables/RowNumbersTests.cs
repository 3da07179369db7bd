using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Columns that number the rows and stand where figures are expected.</summary>
public class RowNumbersTests
{
    public static TheoryData<string, int> Tables() => new() { { "2019", 0 }, { "2021", 0 }, { "2019", 1 }, { "2021", 1 } };

    /// <summary>The number makes up for the column that is missing, so that every row has as many figures as it should.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_RowNumbersInAnyPlaceAndAnyColumnMissing_TakesNothingFromTheTable(string id, int table)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        int most = form.Tables[table].Rows.Min(row => row.Columns.Count);
        foreach (bool hasHeads in (bool[])[false, true])
        {
            for (int place = 0; place < most; place++)
            {
                for (int missing = 0; missing < most; missing++)
                {
                    ReadResult result = Numbered(form, table, place, missing, hasHeads).Read(TextShape.RowALine);

                    result.Cells.Should().NotContain(cell => form.Tables[table].Rows.Contains(cell.Definition.Row), "{0} {1} {2}", place, missing, hasHeads);
                    Readings.Faults(result, form.Cells.ToDictionary(cell => cell.Pointer, cell => (decimal?)TextReport.NumberOf(form, cell))).Should().BeEmpty();
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Read_NumbersThatPassOverRowsOfHeadings_AreSeen(int first)
    {
        TextReport report = Numbered(Form.Year2021, 1, 0, 6, hasHeads: false);
        foreach ((int at, List<TextBox> row) in report.Tables[1].Rows.Where(TextTable.HasValues).Index())
        {
            int number = row.FindIndex(box => box.Cell is not null) - 1;
            row[number] = new($"{first + at + (at / 4)}");
        }

        ReadResult result = report.Read(TextShape.PipeTables);

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "numbered-rows" && diagnostic.Cell == "/requests");
        result.Cells.Should().NotContain(cell => Form.Year2021.Requests.Rows.Contains(cell.Definition.Row));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Read_FiguresThatGrowForAFewRows_AreFigures(string id)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (FormRow last in form.Requests.Rows)
        {
            int At(FormCell cell) => form.Requests.Rows.Index().FirstOrDefault(row => row.Item == cell.Row).Index;
            TextReport report = TextReport.Of(form, cell => cell.Column.Kind == CellKind.Amount ? "" : At(cell) <= At(last.Cells[0]) && last != form.Requests.Rows[^1] ? $"{At(cell)}" : "3");

            report.Read(TextShape.RowALine).Cells.Should().HaveCount(form.Cells.Count);
        }
    }

    private static TextReport Numbered(Form form, int table, int place, int missing, bool hasHeads)
    {
        TextReport report = TextReport.Numbered(form);
        List<List<TextBox>> rows = report.Tables[table].Rows;
        if (!hasHeads)
        {
            rows.RemoveAll(row => !TextTable.HasValues(row));
        }

        foreach ((int at, List<TextBox> row) in rows.Where(TextTable.HasValues).Index())
        {
            int first = row.FindIndex(box => box.Cell is not null);
            row.RemoveAt(first + missing);
            row.Insert(first + place, new($"{at + 1}"));
        }

        return report;
    }
}
