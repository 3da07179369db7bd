using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>Table 四 as several tables, one for each group or for some of them.</summary>
public class ReviewTablesApartTests
{
    /// <summary>How the three groups are shared out among tables.</summary>
    private static readonly string[] Parts = ["0|12", "0|1|2", "01|2", "12|0", "2|1|0", "1|02"];

    public static TheoryData<string, string, bool> FormsPartsAndTitles() => new MatrixTheoryData<string, string, bool>(Form.All.Select(form => form.Id), Parts, [true, false]);

    [Theory]
    [MemberData(nameof(FormsPartsAndTitles))]
    public void Read_TableInParts_EveryCellInItsPlace(string id, string parts, bool hasJoinedTitles)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = Apart(form, parts, hasJoinedTitles, cell => $"{TextReport.NumberOf(form, cell)}");

        foreach (ReadResult result in Read(report))
        {
            result.Diagnostics.Should().BeEmpty();
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    /// <summary>A part in which nothing was written is blank, and not missing.</summary>
    [Theory]
    [MemberData(nameof(FormsPartsAndTitles))]
    public void Read_BlankPart_IsBlank(string id, string parts, bool hasJoinedTitles)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (FormRow blank in form.ReviewAndLitigation.Rows)
        {
            TextReport report = Apart(form, parts, hasJoinedTitles, cell => cell.Row == blank ? "" : $"{TextReport.NumberOf(form, cell)}");
            foreach (ReadResult result in Read(report))
            {
                result.Diagnostics.Should().BeEmpty();
                result.Cells.Should().HaveCount(form.Cells.Count)
                    .And.OnlyContain(cell => cell.Value == (cell.Definition.Row == blank ? null : TextReport.NumberOf(form, cell.Definition)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(FormsPartsAndTitles))]
    public void Read_PartThatLacksAValue_IsReported(string id, string parts, bool hasJoinedTitles)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (FormCell lost in form.ReviewAndLitigation.Rows.SelectMany(row => row.Cells))
        {
            TextReport report = Apart(form, parts, hasJoinedTitles, cell => $"{TextReport.NumberOf(form, cell)}");
            report.Tables[2].Rows.ForEach(row => row.RemoveAll(box => box.Cell == lost));
            foreach (ReadResult result in Read(report))
            {
                Readings.Faults(result, report.Printed(form)).Should().BeEmpty();
                result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "value-count");
            }
        }
    }

    private static IEnumerable<ReadResult> Read(TextReport report) =>
    [
        DocumentReader.Read(HtmlStyles.All[0].Write(report)),
        report.Read(TextShape.CellALine),
        report.Read(TextShape.PipeTables),
    ];

    private static TextReport Apart(Form form, string parts, bool hasJoinedTitles, Func<FormCell, string> value)
    {
        TextReport report = TextReport.Of(form, cell => form.ReviewAndLitigation.Rows.Contains(cell.Row) ? value(cell) : TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        FormRow[] groups = [.. form.ReviewAndLitigation.Rows];
        List<List<TextBox>> rows = report.Tables[2].Rows;
        rows.Clear();
        foreach (FormRow[] part in parts.Split('|').Select(part => part.Select(at => groups[at - '0']).ToArray()))
        {
            rows.Add([.. part.Select(group => new TextBox(hasJoinedTitles ? group.QualifiedLabel.Chinese : group.Label.Chinese) { ColumnSpan = group.Columns.Count })]);
            rows.Add([.. part.SelectMany(group => group.Columns).Select(column => new TextBox(column.Label.Chinese))]);
            rows.Add([.. part.SelectMany(group => group.Cells).Select(cell => new TextBox(value(cell), cell))]);
        }

        return report;
    }
}
