using GovDisclosure.Model.Documents.Testing.Html;
using GovDisclosure.Model.Forms;

namespace GovDisclosure.Model.Documents.Tests.Matching.Tables;

/// <summary>A column the form lacks is left out with a warning naming it, and shifts nothing.</summary>
public class ExtraColumnTests
{
    private static readonly string[] Heads = ["备注", "上年总计", "行次", "其中：网上申请"];
    private static readonly string[] Values = ["", "7", "含转办"];

    /// <summary>Where among the seven columns of table 三 it stands, and from which row of the heads on. First of the second row it would stand over the labels, for all that can be told.</summary>
    public static TheoryData<string, int, int> Places() =>
        new(Form.All.SelectMany(_ => ((int Column, int Row)[])[(0, 0), (7, 0), (1, 1), (6, 1), (7, 1), (1, 2), (2, 2), (5, 2), (6, 2)], (form, place) => (form.Id, place.Column, place.Row)));

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_AmongTheHeadsOfTable3_IsLeftOut(string id, int column, int headRow)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach ((string head, string value) in Heads.SelectMany(_ => Values, (head, value) => (head, value)))
        {
            TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            Insert(report.Tables[1].Rows, form.Requests, column, headRow, head, value);
            foreach (ReadResult result in Read(report))
            {
                result.Cells.Should().HaveCount(form.Cells.Count, $"{head} {value}: {string.Join('\n', result.Diagnostics.Select(diagnostic => diagnostic.ToString()))}")
                    .And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
                result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Code == "unknown-column" && string.Concat(diagnostic.Text!.Where(static c => !char.IsWhiteSpace(c))) == head);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_BesideNumbersOfRows_IsLeftOut(string id, int column, int headRow)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        List<List<TextBox>> rows = report.Tables[1].Rows;
        Insert(rows, form.Requests, column, headRow, "备注", "");
        rows[0].Insert(1, new("行次") { RowSpan = 3 });
        foreach ((int at, List<TextBox> row) in rows.Skip(3).Index())
        {
            row.Insert(row.FindIndex(static box => box.Cell is not null || box.Text.Length == 0), new($"{at + 1}"));
        }

        foreach (ReadResult result in Read(report))
        {
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
            result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("unknown-column", "unknown-column");
        }
    }

    /// <summary>A head without a box under it in any row, as where a piece of a broken one stands by itself, is no column.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public void Read_HeadOverNothing_IsLeftOut(string id, int column, int headRow)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
        Insert(report.Tables[1].Rows, form.Requests, column, headRow, "备注", "");
        report.Tables[1].Rows.ForEach(row => row.RemoveAll(box => TextTable.HasValues(row) && box is { Cell: null, Text: "" }));

        foreach (ReadResult result in Read(report))
        {
            result.Cells.Should().HaveCount(form.Cells.Count).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
            result.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Code == "stray-text" && diagnostic.Text == "备注");
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Read_HeadOverNothingInOneRow_RefusesTheRow(string id, int column, int headRow)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        foreach (FormRow damaged in form.Requests.Rows)
        {
            TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            Insert(report.Tables[1].Rows, form.Requests, column, headRow, "备注", "4");
            List<TextBox> row = report.Tables[1].Rows.Single(row => row.Exists(box => box.Cell?.Row == damaged));
            row.RemoveAt(row.FindIndex(static box => box.Cell is not null) + 3);

            ReadResult result = DocumentReader.Read(HtmlStyles.All[0].Write(report));

            result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "value-count").Which.Cell.Should().Be(damaged.Pointer);
            result.Cells.Should().HaveCount(form.Cells.Count - 7).And.OnlyContain(cell => cell.Value == TextReport.NumberOf(form, cell.Definition));
        }
    }

    /// <summary>The row over the values shows which of them has no head; where the rows above it have the unknown head elsewhere, the heads contradict themselves.</summary>
    [Theory]
    [InlineData("2019", false)]
    [InlineData("2019", true)]
    [InlineData("2021", false)]
    [InlineData("2021", true)]
    public void Read_UnknownHeadOfTable4OverAnotherColumn_IsReported(string id, bool isFirst)
    {
        Form form = Form.All.Single(candidate => candidate.Id == id);
        Dictionary<string, decimal?> printed = form.Cells.ToDictionary(cell => cell.Pointer, cell => (decimal?)TextReport.NumberOf(form, cell), StringComparer.Ordinal);
        for (int column = 0; column <= 15; column++)
        {
            TextReport report = TextReport.Spanned(form, cell => TextReport.Print(cell, TextReport.NumberOf(form, cell)));
            List<List<TextBox>> rows = report.Tables[2].Rows;
            rows[0].Insert(isFirst ? 0 : rows[0].Count, new("备注"));
            rows[1] = [.. rows[1].Select(box => box with { RowSpan = 1 })];
            rows[2].InsertRange(0, Enumerable.Repeat(new TextBox(""), 5));
            rows[2].Insert(column, new(""));
            rows[3].Insert(column, new(""));

            foreach (ReadResult result in Read(report))
            {
                Readings.Faults(result, printed).Should().BeEmpty($"the box without a head is the {column}th");
                result.Diagnostics.Should().NotBeEmpty();
            }
        }
    }

    private static IEnumerable<ReadResult> Read(TextReport report)
    {
        foreach (HtmlStyle style in HtmlStyles.All)
        {
            yield return DocumentReader.Read(style.Write(report));
        }

    }

    private static void Insert(List<List<TextBox>> rows, FormTable table, int column, int headRow, string head, string value)
    {
        for (int above = 0; above < headRow; above++)
        {
            int over = rows[above].FindIndex(box => box.ColumnSpan > 1 && box.RowSpan == 1);
            rows[above][over] = rows[above][over] with { ColumnSpan = rows[above][over].ColumnSpan + 1 };
        }

        int at = headRow switch { 0 => column == 0 ? 1 : 2, 1 => column > 5 ? column - 4 : column, _ => column - 1 };
        rows[headRow].Insert(at, new(head) { RowSpan = 3 - headRow });
        foreach (List<TextBox> row in rows.Where(TextTable.HasValues))
        {
            row.Insert(row.FindIndex(box => box.Cell is not null) + column, new(value));
        }
    }
}
