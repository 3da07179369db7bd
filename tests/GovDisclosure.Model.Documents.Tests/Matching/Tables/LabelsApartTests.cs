using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Tables whose merged labels were pasted apart: empty boxes stand in the place of labels.</summary>
public class LabelsApartTests
{
    /// <summary>Rows whose merged labels were pasted apart, under heads that were not.</summary>
    [Theory]
    [InlineData("2019", false)]
    [InlineData("2019", true)]
    [InlineData("2021", false)]
    [InlineData("2021", true)]
    public void Read_LabelsPastedApart_EveryCellInItsPlace(string id, bool areRepeated)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (ReadResult result in HtmlStyles.All.Select(style => DocumentReader.Read(style.Write(WithLabelsApart(form, areRepeated, _ => false)))))
        {
            result.Diagnostics.Should().BeEmpty();
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    [Theory]
    [InlineData("2019", false)]
    [InlineData("2019", true)]
    [InlineData("2021", false)]
    [InlineData("2021", true)]
    public void Read_LabelsPastedApartAndABoxTooMuchOrTooFew_RightOrReported(string id, bool isBlank)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        bool IsBlank(FormCell cell) => isBlank && form.Requests.Rows.Contains(cell.Row) && cell.Column != form.Requests.Columns[3];
        Dictionary<string, decimal?> printed = form.Cells.ToDictionary(cell => cell.Pointer, cell => IsBlank(cell) ? null : (decimal?)TextReport.NumberOf(form, cell), StringComparer.Ordinal);
        int rows = form.Requests.Rows.Count;
        for (int damage = 0; damage < rows * 10 * 2; damage++)
        {
            TextReport report = WithLabelsApart(form, areRepeated: false, IsBlank);
            List<TextBox> row = report.Tables[1].Rows[3 + (damage / 20)];
            int at = damage / 2 % 10;
            if (damage % 2 == 0)
            {
                row.Insert(at, new(""));
            }
            else
            {
                row.RemoveAt(at);
            }

            Readings.Faults(DocumentReader.Read(HtmlStyles.All[0].Write(report)), printed).Should().BeEmpty($"it is row {damage / 20}, box {at}, {(damage % 2 == 0 ? "doubled" : "missing")}");
        }
    }

    private static TextReport WithLabelsApart(Form form, bool areRepeated, Func<FormCell, bool> isBlank)
    {
        TextReport report = TextReport.Spanned(form, cell => isBlank(cell) ? "" : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        List<List<TextBox>> rows = report.Tables[1].Rows;
        string[] above = ["", "", ""];
        for (int i = 3; i < rows.Count; i++)
        {
            List<TextBox> labels = rows[i].FindAll(static box => box.Cell is null);
            int first = 3 - labels.Sum(static box => box.ColumnSpan);
            string[] apart = [.. above.Take(first), .. Enumerable.Repeat("", 3 - first)];
            int column = first;
            foreach (TextBox label in labels)
            {
                apart[column] = label.Text;
                column += label.ColumnSpan;
            }

            above = apart;
            rows[i] = [.. apart.Select((label, at) => new TextBox(at >= first || areRepeated ? label : "")), .. rows[i].FindAll(static box => box.Cell is not null)];
        }

        return report;
    }
}
